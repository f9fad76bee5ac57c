/** One attempt: the mail handed to the server, with the moment noted from which it may have it. */
import { Readable } from "node:stream";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { openSmtp } from "../../servers/actions.ts";
import { troubleOf } from "../../servers/rules.ts";
import type { MailAccount } from "../../shapes.ts";
import { endingOf } from "../rules.ts";
import type { Ending, Refused } from "../shapes.ts";

export type Envelope = { readonly from: string; readonly to: readonly string[] };

/** Called when the server waits for the content; false: this attempt may not go on. */
export type BeforeOffering = () => Promise<boolean>;

export async function attempt(
  account: MailAccount,
  envelope: Envelope,
  bytes: Buffer,
  hash: string,
  mayOffer: BeforeOffering,
): Promise<Ending> {
  const progress = { offered: false };
  let connection: SMTPConnection | undefined;
  try {
    connection = await openSmtp(account);
    const refused = await handOver(connection, envelope, contentOf(bytes, mayOffer, progress));
    return { kind: "sent", refused, hash };
  } catch (error) {
    return endingOf(lostIn(error), progress.offered, troubleOf(error).words);
  } finally {
    // The answer is in: how the connection ends changes nothing.
    if (connection) endQuietly(connection);
  }
}

class Lost extends Error {
  readonly code = "ELOST";
}

/** The library wraps what its stream threw. */
const lostIn = (error: unknown): unknown => {
  const { message, cause } = (error ?? {}) as { message?: string; cause?: unknown };
  return cause instanceof Lost || message?.includes(LOST) ? new Lost(LOST) : error;
};
const LOST = "Another process took this sending over.";

/** Begins only when the server asks for content, so the note is made at the last moment at which nothing has left. */
const contentOf = (bytes: Buffer, mayOffer: BeforeOffering, progress: { offered: boolean }): Readable =>
  Readable.from(
    (async function* content() {
      if (!(await mayOffer())) throw new Lost(LOST);
      progress.offered = true;
      yield bytes;
    })(),
    { objectMode: false },
  );

function handOver(connection: SMTPConnection, { from, to }: Envelope, content: Readable): Promise<Refused[]> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.send({ from, to: [...to] }, content, (error, info) => {
      if (error || !info) reject(error ?? new Error("The server said nothing."));
      else resolve((info.rejectedErrors ?? []).map(refusedOf));
    });
  });
}

const refusedOf = (error: {
  recipient?: string | undefined;
  response?: string | undefined;
  message: string;
}): Refused => ({
  address: error.recipient ?? "",
  words: troubleOf(error).words,
});

function endQuietly(connection: SMTPConnection): void {
  connection.on("error", () => {});
  connection.quit();
  setTimeout(() => connection.close(), 2000).unref();
}

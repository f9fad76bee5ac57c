/** The demo's own mail exchange, on this machine only: real mail programs can write to the shop, and what the shop sends is kept to be read, and never leaves. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor } from "../../../platform/work/work.ts";
import { parseMailSafely } from "../../mail/public.ts";
import { demoInbox, findDemo, insertPost } from "../queries.ts";
import type { DemoNeeds } from "../shapes.ts";
import { recipientsOf } from "./rules.ts";

const MAXIMUM_BYTES = 30 * 1024 * 1024;
const MOST_CLIENTS = 20;
const MOST_TEXT = 20_000;
const EXCHANGE: Actor = { kind: "system", name: "demo" };

export type Exchange = { port: number; close(): Promise<void> };

/** Null when the port is taken: the demo goes on without this door. */
export function openExchange(platform: Platform, needs: DemoNeeds, port: number): Promise<Exchange | null> {
  const server = new SMTPServer({
    name: "luwte-demo",
    banner: "Luwte demo",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MAXIMUM_BYTES,
    maxClients: MOST_CLIENTS,
    logger: false,
    // Answered only when it is stored: what a mail program was told is true, also when we are killed the next moment.
    onData: (stream, session, done) => void take(platform, needs, stream, session).then((error) => done(error), done),
  });
  server.on("error", (error) => platform.log.warn("demo.exchange", { message: error.message }));
  return new Promise((resolve) => {
    server.server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.server.address() as { port: number };
      resolve({ port: address.port, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

async function take(
  platform: Platform,
  needs: DemoNeeds,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<Error | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) return Object.assign(new Error("This mail is too large."), { responseCode: 552 });
  const organisationId = await findDemo(platform.database);
  if (!organisationId) return Object.assign(new Error("There is no demo here."), { responseCode: 550 });
  await place(
    platform,
    needs,
    organisationId,
    Buffer.concat(chunks),
    session.envelope.rcptTo.map(({ address }) => address),
  );
  return null;
}

async function place(
  platform: Platform,
  needs: DemoNeeds,
  organisationId: OrganisationId,
  bytes: Buffer,
  addresses: string[],
): Promise<void> {
  const inbox = await platform.read(organisationId, demoInbox);
  if (!inbox) return;
  const { forInbox, others } = recipientsOf(addresses, inbox.address);
  const at = platform.clock();
  if (others.length > 0) {
    const { subject, text } = parseMailSafely(bytes);
    await platform.work(organisationId, EXCHANGE, (work) =>
      insertPost(
        work.tx,
        organisationId,
        { recipients: others, subject: subject.slice(0, 300), text: text.slice(0, MOST_TEXT) },
        at,
      ),
    );
  }
  if (forInbox) await needs.takeMail(platform, { organisationId, inboxId: inbox.id, bytes, at });
}

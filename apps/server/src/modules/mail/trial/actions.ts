/** Tries a mail account step by step, as it will be used: connect, sign in, open the folder, send to oneself, see it come back. */
import { setTimeout as pause } from "node:timers/promises";
import type { MailStep, MailTrouble } from "@luwte/contract/mail.ts";
import type { ImapFlow } from "imapflow";
import MailComposer from "nodemailer/lib/mail-composer";
import { trialMessageId } from "../compose/rules.ts";
import { imapClient, openSmtp } from "../servers/actions.ts";
import { troubleOf } from "../servers/rules.ts";
import type { MailAccount } from "../shapes.ts";
import { replyAddress } from "../threading/rules.ts";
import type { Tried } from "./shapes.ts";

export type TrialLimits = { readonly seenWithinMs: number; readonly lookEveryMs: number };

export const TRIAL_LIMITS: TrialLimits = { seenWithinMs: 30_000, lookEveryMs: 1000 };

export async function tryAccount(account: MailAccount, limits: TrialLimits = TRIAL_LIMITS): Promise<Tried[]> {
  const client = imapClient(account);
  client.on("error", () => {});
  const marks = { plain: crypto.randomUUID(), tagged: crypto.randomUUID() };
  try {
    const incoming = await tryIncoming(client, account);
    const outgoing = await tryOutgoing(account, marks);
    const back =
      allGood(incoming) && allGood(outgoing)
        ? await trySeeing(client, marks, limits)
        : skipped("seen_back", "reply_address");
    return [...incoming, ...outgoing, ...back];
  } finally {
    client.close();
  }
}

const allGood = (tried: readonly Tried[]): boolean =>
  tried.every(({ outcome }) => outcome === "good" || outcome === "warning");

const skipped = (...steps: MailStep[]): Tried[] =>
  steps.map((step) => ({ step, outcome: "skipped", trouble: null, words: "", milliseconds: 0 }));

// --- steps ----------------------------------------------------------------------------------------------------------

/** Runs one step and says how it went. `asStep` moves a failure to the step that it belongs to. */
async function tryStep(
  step: MailStep,
  run: () => Promise<unknown>,
  worse?: (trouble: MailTrouble) => MailTrouble,
): Promise<Tried> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  try {
    await run();
    return { step, outcome: "good", trouble: null, words: "", milliseconds: took() };
  } catch (error) {
    const { code, words } = troubleOf(error);
    return { step, outcome: "bad", trouble: worse?.(code) ?? code, words, milliseconds: took() };
  }
}

async function tryIncoming(client: ImapFlow, { imap, folder }: MailAccount): Promise<Tried[]> {
  const connected = inClear(await tryStep("imap_connect", () => client.connect()), imap);
  // Connecting and signing in are one call: a wrong password means that connecting went well.
  if (connected.trouble === "wrong_password") {
    const good: Tried = { ...connected, outcome: "good", trouble: null, words: "" };
    return [good, { ...connected, step: "imap_sign_in" }, ...skipped("imap_folder")];
  }
  if (connected.outcome === "bad") return [connected, ...skipped("imap_sign_in", "imap_folder")];
  const signedIn: Tried = { step: "imap_sign_in", outcome: "good", trouble: null, words: "", milliseconds: 0 };
  const opened = await tryStep(
    "imap_folder",
    () => client.mailboxOpen(folder, { readOnly: true }),
    (code) => (code === "odd_answer" ? "no_folder" : code),
  );
  return [connected, signedIn, opened];
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|::1)$/;

/** Works, but whoever sits on the line reads the password. */
const inClear = (tried: Tried, { security, host }: MailAccount["imap"]): Tried =>
  tried.outcome === "good" && security === "none" && !LOOPBACK.test(host)
    ? { ...tried, outcome: "warning", trouble: "no_tls" }
    : tried;

type Marks = { readonly plain: string; readonly tagged: string };

async function tryOutgoing(account: MailAccount, marks: Marks): Promise<Tried[]> {
  const opening: { connection?: Awaited<ReturnType<typeof openSmtp>> } = {};
  const connected = inClear(
    await tryStep("smtp_connect", async () => {
      opening.connection = await openSmtp(account);
    }),
    account.smtp,
  );
  if (connected.trouble === "wrong_password") {
    const good: Tried = { ...connected, outcome: "good", trouble: null, words: "" };
    return [good, { ...connected, step: "smtp_sign_in" }, ...skipped("send_to_self")];
  }
  const { connection } = opening;
  if (!connection) return [connected, ...skipped("smtp_sign_in", "send_to_self")];
  connection.on("error", () => {});
  const signedIn: Tried = { step: "smtp_sign_in", outcome: "good", trouble: null, words: "", milliseconds: 0 };
  const sent = await tryStep("send_to_self", () => sendBoth(connection, account, marks), refusedWhom);
  connection.close();
  return [connected, signedIn, sent];
}

const refusedWhom = (code: MailTrouble): MailTrouble => (code === "odd_answer" ? "sender_refused" : code);

/** One to the plain address, one to the address with a token. That the second is refused at once is known later, when it is not seen. */
async function sendBoth(
  connection: Awaited<ReturnType<typeof openSmtp>>,
  { address }: MailAccount,
  marks: Marks,
): Promise<void> {
  await sendOne(connection, address, address, marks.plain);
  await sendOne(connection, address, replyAddress(address, "luwtetest"), marks.tagged).catch(() => {});
}

async function sendOne(
  connection: Awaited<ReturnType<typeof openSmtp>>,
  from: string,
  to: string,
  mark: string,
): Promise<void> {
  const composer = new MailComposer({
    from,
    to,
    subject: "Luwte test",
    text: "Dit is een proefmail van Luwte. / Ceci est un message d’essai de Luwte. / This is a test mail from Luwte.\n",
    messageId: trialMessageId(mark, from),
    headers: { "Auto-Submitted": "auto-generated" },
  });
  const bytes = await composer.compile().build();
  await new Promise<void>((resolve, reject) => {
    connection.once("error", reject);
    connection.send({ from, to: [to] }, bytes, (error) => (error ? reject(error) : resolve()));
  });
}

async function trySeeing(client: ImapFlow, marks: Marks, limits: TrialLimits): Promise<Tried[]> {
  const started = performance.now();
  const seen = { plain: false, tagged: false };
  const isOver = () => performance.now() - started > limits.seenWithinMs;
  while (!isOver() && !(seen.plain && seen.tagged)) {
    seen.plain ||= await isThere(client, marks.plain);
    seen.tagged ||= await isThere(client, marks.tagged);
    if (!(seen.plain && seen.tagged)) await pause(limits.lookEveryMs);
  }
  const milliseconds = Math.round(performance.now() - started);
  const back: Tried = {
    step: "seen_back",
    outcome: seen.plain ? "good" : "bad",
    trouble: seen.plain ? null : "not_seen",
    words: "",
    milliseconds,
  };
  const tagged: Tried = {
    step: "reply_address",
    outcome: seen.tagged ? "good" : "warning",
    trouble: seen.tagged ? null : "not_seen",
    words: "",
    milliseconds,
  };
  return seen.plain ? [back, tagged] : [back, ...skipped("reply_address")];
}

async function isThere(client: ImapFlow, mark: string): Promise<boolean> {
  await client.noop();
  const found = (await client.search({ header: { "message-id": `luwte-test.${mark}` } }, { uid: true })) || [];
  return found.length > 0;
}

/**
 * From a stored original to a message. Reading happens outside the transaction and may be done again; what it becomes is one transaction: the message, the
 * line that tells copies from it, and the original's own state.
 */
import type { InboxId, MessageId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { IncomingFile } from "../../conversations/public.ts";
import { isTrialMail, ownMessageId } from "../compose/rules.ts";
import { identityOf } from "../duplicates/rules.ts";
import { isAutomatic, MAILS_PER_TEN_MINUTES } from "../loops/rules.ts";
import { listOwnAddresses } from "../mailboxes/queries.ts";
import { addressKey } from "../parse/addresses/rules.ts";
import { blockingProblem, parseMailSafely } from "../parse/rules.ts";
import type { MailNeeds } from "../shapes.ts";
import { senderOf } from "../threading/rules.ts";
import { answerToNotice, ownNotice } from "./notices/actions.ts";
import { isOutage } from "./outages/rules.ts";
import { place } from "./placing/actions.ts";
import * as queries from "./queries.ts";
import { markReturned } from "./returned/actions.ts";
import type { ReadMail, Settled, StoredOriginal } from "./shapes.ts";

/** An original is never larger than what was fetched. */
const MOST_BYTES = 200_000_000;

/** The bytes read, the files kept. Safe to do again: files are kept by their content. */
export async function readOriginal(platform: Platform, original: StoredOriginal): Promise<ReadMail> {
  const bytes = await platform.blobs.bytes(original.hash, MOST_BYTES);
  if (!bytes) throw new Error(`The bytes of original ${original.id} are not there.`);
  const mail = parseMailSafely(bytes);
  const files = await Promise.all(mail.attachments.map((file) => keepFile(platform, file)));
  const whole = original.forced ? [wholeMail(original, bytes)] : [];
  return { original, mail, identity: identityOf(mail, original.hash), files: [...files, ...whole] };
}

async function keepFile(platform: Platform, file: ReadMail["mail"]["attachments"][number]): Promise<IncomingFile> {
  const { hash, size } = await platform.blobs.put(Buffer.from(file.content));
  return { hash, size, name: file.name, type: file.type, inline: file.shown, contentId: file.contentId };
}

/** What an administrator takes as it is goes along whole, for what could not be read is still in it. */
const wholeMail = ({ hash }: StoredOriginal, bytes: Buffer): IncomingFile => ({
  hash,
  size: bytes.length,
  name: "original.eml",
  type: "message/rfc822",
  inline: false,
  contentId: null,
});

/** Within the unit of work that holds the mailbox's lock. */
export async function becomeMessage(work: Work, needs: MailNeeds, read: ReadMail): Promise<void> {
  await queries.settle(work.tx, read.original.id, await outcomeOf(work, needs, read), work.now);
}

async function outcomeOf(work: Work, needs: MailNeeds, read: ReadMail): Promise<Settled> {
  const { mail, original } = read;
  const problem = blockingProblem(mail);
  const ownAddresses = await listOwnAddresses(work.tx);
  const sender = senderOf(mail, ownAddresses);
  if (problem && !(original.forced && sender?.address)) return setAside(read, problem);
  const returned = mail.bounce ? await markReturned(work, needs, mail) : null;
  if (returned) return returned;
  const own = await ownCopy(work, needs, read, ownAddresses);
  if (own) return own;
  const notice = await ownNotice(work, needs, read);
  if (notice) return notice;
  // A bounce may come from nobody: then the daemon's own name must do.
  const writer = sender?.address ? sender : { name: sender?.name || "Mail", address: "mailer-daemon@invalid" };
  const known = await queries.recognise(work.tx, work.organisationId, identified(read, writer.address), work.now);
  if (known) return { state: "duplicate", because: "copy", messageId: known, conversationId: null };
  const automatic = isAutomatic(mail, await recentOf(work.tx, writer.address, work.now));
  const answer = await answerToNotice(work, needs, read, { sender: writer, automatic });
  return answer ?? place(work, needs, read, { sender: writer, ownAddresses, automatic });
}

export const setAside = ({ mail }: Pick<ReadMail, "mail">, because: string): Settled => ({
  state: "set_aside",
  because,
  subject: mail.subject.slice(0, 300),
  sender: mail.from?.address || mail.from?.name || "",
});

const identified = ({ identity, original }: ReadMail, sender: string) => ({
  identity,
  originalId: original.id,
  messageId: original.id as string as MessageId,
  sender: addressKey(sender),
});

const TEN_MINUTES = 600_000;

const recentOf = (tx: OrganisationTransaction, sender: string, now: Date): Promise<number> =>
  queries.recentMails(tx, addressKey(sender), new Date(now.getTime() - TEN_MINUTES), MAILS_PER_TEN_MINUTES + 1);

/** What we sent comes back when an inbox of ours was among its receivers: it is there already. */
async function ownCopy(
  work: Work,
  needs: MailNeeds,
  { mail }: ReadMail,
  ownAddresses: readonly string[],
): Promise<Settled | null> {
  const id = ownMessageId(mail.messageId ?? "") as MessageId | null;
  const isTest = isTrialMail(mail.messageId ?? "");
  const fromUs = ownAddresses.some((address) => addressKey(address) === addressKey(mail.from?.address ?? ""));
  if (fromUs && isTest) return { state: "discarded", because: "set-up-test" };
  const message = id && fromUs ? await needs.conversations.findMessage(work.tx, id) : null;
  if (message?.direction !== "out") return null;
  return { state: "own", because: "own", messageId: message.id, conversationId: message.conversationId };
}

export type Gates = {
  work<Result>(run: (work: Work) => Promise<Result>): Promise<Result>;
  read<Result>(run: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result>;
};

export type Reading = Gates & {
  readonly platform: Platform;
  readonly needs: MailNeeds;
  readonly inboxId: InboxId;
  readonly isOver: () => boolean;
};

/** Reads on until nothing waits, or the time is up; true: something may wait still. */
export async function readWaiting(reading: Reading): Promise<boolean> {
  for (;;) {
    if (reading.isOver()) return true;
    const original = await reading.read((tx) => queries.nextStored(tx, reading.inboxId));
    if (!original) return false;
    await readOne(reading, original);
  }
}

/**
 * When the house itself is out of order (database, disk) nothing is decided: it is thrown, and done again later. Any other error is this mail's own:
 * tried once more, and then the mail is set aside whole, so that those behind it go on.
 */
async function readOne(reading: Reading, original: StoredOriginal): Promise<void> {
  try {
    await convert(reading, original);
  } catch (first) {
    if (isOutage(first)) throw first;
    await convert(reading, original).catch(async (error: unknown) => {
      if (isOutage(error)) throw error;
      reading.platform.log.error("mail.set_aside", error, { originalId: original.id });
      await putAside(reading, original);
    });
  }
}

async function convert(reading: Reading, original: StoredOriginal): Promise<void> {
  const read = await readOriginal(reading.platform, original);
  await whileStored(reading, original, (work) => becomeMessage(work, reading.needs, read));
}

async function putAside(reading: Reading, original: StoredOriginal): Promise<void> {
  const bytes = await reading.platform.blobs.bytes(original.hash, MOST_BYTES);
  const settled = setAside({ mail: parseMailSafely(bytes ?? Buffer.alloc(0)) }, "failed");
  await whileStored(reading, original, (work) => queries.settle(work.tx, original.id, settled, work.now));
}

function whileStored(reading: Reading, original: StoredOriginal, run: (work: Work) => Promise<void>): Promise<void> {
  return reading.work(async (work) => {
    await queries.lockMailbox(work.tx, reading.inboxId);
    if (await queries.isStillStored(work.tx, original.id)) await run(work);
  });
}

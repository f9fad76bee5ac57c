/**
 * From a stored message to a mail that left. Every step is kept before the next one is taken: cut anywhere, either nothing was offered and it is tried again, or
 * it may have been taken and its writer is asked.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { MessageId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findAttachments } from "../../attachments/public.ts";
import type { Outgoing } from "../../conversations/public.ts";
import { composeMail, messageIdOf } from "../compose/rules.ts";
import type { OutgoingFile } from "../compose/shapes.ts";
import type { Gates } from "../intake/actions.ts";
import { isOutage } from "../intake/outages/rules.ts";
import { type OpenedMailbox, openAccount } from "../mailboxes/actions.ts";
import type { MailNeeds } from "../shapes.ts";
import { letterOf, outgoingOf } from "./letters/rules.ts";
import * as queries from "./queries.ts";
import { nextAttemptAt, nextStep, REASONS } from "./rules.ts";
import { attempt } from "./sending/actions.ts";
import type { Ending, Letter } from "./shapes.ts";

/** In the transaction in which the message is stored: the job exists if and only if the message does. */
export async function deliverMail(
  work: Work,
  { message, sendAt }: Pick<Outgoing, "message" | "sendAt">,
): Promise<void> {
  await work.enqueue("mail.send", { messageId: message.id }, { startAfter: sendAt, singletonKey: message.id });
}

export type Delivering = Gates & {
  readonly platform: Platform;
  readonly needs: MailNeeds;
  readonly messageId: MessageId;
};

export async function deliver(delivering: Delivering): Promise<void> {
  const begun = await delivering.work((work) => begin(work, delivering));
  if (!begun) return;
  const ending = await tryToSend(delivering, begun).catch((error: unknown): Ending => {
    // Of our own making, and before anything was offered: said on the message, not tried for ever.
    delivering.platform.log.error("mail.sending_broke", error, { messageId: delivering.messageId });
    return { kind: "later", reason: error instanceof Error ? error.name : "" };
  });
  await persistently(delivering.platform, () => delivering.work((work) => end(work, delivering, begun, ending)));
}

const ENDING_TRIES = 7;

/** What became of it is known and must be kept: a database that restarts just now must not turn a sent mail into a doubt. */
async function persistently(platform: Platform, run: () => Promise<void>): Promise<void> {
  for (let tries = 1; tries < ENDING_TRIES; tries++) {
    try {
      return await run();
    } catch (error) {
      if (!isOutage(error)) throw error;
      platform.log.warn("mail.ending_kept_later", { tries });
      await pause(250 * 2 ** tries);
    }
  }
  await run();
}

// --- begin ----------------------------------------------------------------------------------------------------------

type Begun = { readonly token: string; readonly attempt: number };

/** A process that shows no life for this long is gone. */
const LEASE_MS = 60_000;
const RENEW_MS = 15_000;

const leaseFrom = (now: Date): Date => new Date(now.getTime() + LEASE_MS);

async function begin(work: Work, { needs, messageId }: Delivering): Promise<Begun | null> {
  const sending = await queries.lockSending(work.tx, messageId);
  const step = nextStep(sending, work.now);
  if (step.kind === "leave") return null;
  if (step.kind === "in_doubt") {
    await settleDoubt(work, needs, messageId);
    return null;
  }
  if (step.kind === "claim" && !(await needs.conversations.claim(work, messageId))) return null;
  const begun = { token: crypto.randomUUID(), attempt: step.kind === "begin" ? step.attempt : 1 };
  await queries.putSending(work.tx, work.organisationId, {
    messageId,
    state: "begun",
    ...begun,
    dueAt: leaseFrom(work.now),
  });
  return begun;
}

async function settleDoubt(work: Work, needs: MailNeeds, messageId: MessageId): Promise<void> {
  await queries.endSending(work.tx, messageId);
  await needs.conversations.setDelivery(work, messageId, { kind: "in_doubt", since: work.now.toISOString() });
}

// --- send -----------------------------------------------------------------------------------------------------------

type Packed = {
  readonly letter: Letter;
  readonly opened: OpenedMailbox;
  readonly bytes: Buffer;
  readonly hash: string;
};

async function tryToSend(delivering: Delivering, begun: Begun): Promise<Ending> {
  const packed = await pack(delivering);
  if ("kind" in packed) return packed;
  const { letter, opened, bytes, hash } = packed;
  const receivers = [...(letter.message.mail?.to ?? []), ...(letter.message.mail?.cc ?? [])].map(
    ({ address }) => address,
  );
  const envelope = { from: opened.account.address, to: [...new Set(receivers)] };
  const life = setInterval(() => void renew(delivering, begun).catch(() => {}), RENEW_MS);
  try {
    return await attempt(opened.account, envelope, bytes, hash, () => renew(delivering, begun, "offered"));
  } finally {
    clearInterval(life);
  }
}

const renew = ({ work, messageId }: Delivering, { token }: Begun, state?: "offered"): Promise<boolean> =>
  work(({ tx, now }) =>
    queries.renewSending(tx, messageId, token, { ...(state ? { state } : {}), dueAt: leaseFrom(now) }, now),
  );

/** The mail as bytes, kept before it leaves: what we sent can be shown for as long as the message can. */
async function pack({ platform, needs, messageId, read }: Delivering): Promise<Packed | Ending> {
  const found = await read(async (tx) => {
    const message = await needs.conversations.findMessage(tx, messageId);
    const row = message && (await queries.findLetterRow(tx, messageId));
    const url =
      row && ((await needs.statusUrl?.(platform, tx, { id: message.conversationId, demo: row.demo })) ?? null);
    const letter = message && row ? letterOf(message, row, url) : null;
    const opened = letter?.inbox ? await openAccount(tx, platform.secrets, letter.inbox.id) : null;
    const files = message
      ? await findAttachments(
          tx,
          message.attachments.map((file) => file.id),
        )
      : [];
    return { letter, opened, files };
  });
  const { letter, opened, files } = found;
  if (!letter) return { kind: "lost" };
  if (!opened?.kept.active) return { kind: "failed", reason: REASONS.noMailbox[letter.language] };
  const contents = await filesOf(platform, files);
  if (!contents) return { kind: "failed", reason: REASONS.fileGone[letter.language] };
  const bytes = await composeMail(outgoingOf(letter, contents, opened.kept));
  const { hash } = await platform.blobs.put(bytes);
  return { letter, opened, bytes, hash };
}

const MOST_FILE_BYTES = 100_000_000;

type StoredFile = Awaited<ReturnType<typeof findAttachments>>[number];

async function filesOf(platform: Platform, files: readonly StoredFile[]): Promise<OutgoingFile[] | null> {
  const contents: OutgoingFile[] = [];
  for (const { name, type, hash, contentId, inline } of files) {
    const content = await platform.blobs.bytes(hash, MOST_FILE_BYTES);
    if (!content) return null;
    contents.push({ name, type, content, contentId: inline ? contentId : null });
  }
  return contents;
}

// --- end ------------------------------------------------------------------------------------------------------------

async function end(work: Work, delivering: Delivering, begun: Begun, ending: Ending): Promise<void> {
  const { needs, messageId } = delivering;
  const sending = await queries.lockSending(work.tx, messageId);
  if (ending.kind === "lost" || sending?.token !== begun.token) return;
  const at = work.now.toISOString();
  if (ending.kind === "later") return waitOrFail(work, delivering, begun, ending.reason);
  if (ending.kind === "in_doubt") return settleDoubt(work, needs, messageId);
  await queries.endSending(work.tx, messageId);
  if (ending.kind === "failed") {
    await needs.conversations.setDelivery(work, messageId, {
      kind: "failed",
      at,
      reason: ending.reason,
      bounced: false,
    });
    return;
  }
  const sent = await needs.conversations.setDelivery(work, messageId, { kind: "sent", at });
  if ("refused" in sent) return;
  await noteSent(work, needs, sent.message, ending);
}

async function waitOrFail(work: Work, { needs, messageId }: Delivering, begun: Begun, reason: string): Promise<void> {
  const dueAt = nextAttemptAt(begun.attempt, work.now);
  const { conversations } = needs;
  if (!dueAt) {
    await queries.endSending(work.tx, messageId);
    await conversations.setDelivery(work, messageId, {
      kind: "failed",
      at: work.now.toISOString(),
      reason,
      bounced: false,
    });
    return;
  }
  await queries.putSending(work.tx, work.organisationId, { messageId, state: "waiting", ...begun, dueAt });
  await work.enqueue("mail.send", { messageId }, { startAfter: dueAt, singletonKey: messageId });
}

type Sent = Extract<Ending, { kind: "sent" }>;
type Message = Letter["message"];

/** Its name for threading, a copy for the folder of sent mail, and a line for each receiver that was refused. */
async function noteSent(work: Work, needs: MailNeeds, message: Message, { refused, hash }: Sent): Promise<void> {
  const row = await queries.findLetterRow(work.tx, message.id);
  if (row?.inbox) {
    await queries.setMessageIdHeader(work.tx, message.id, messageIdOf(message.id, row.inbox.address));
    await work.enqueue(
      "mail.keep_copy",
      { inboxId: row.inbox.id, messageId: message.id, hash },
      { singletonKey: message.id },
    );
  }
  for (const { address, words } of refused)
    await needs.conversations.addActivity(work, message.conversationId, {
      code: "recipient_refused",
      params: { address, words },
    });
}

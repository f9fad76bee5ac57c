/**
 * Sending a letter that is no message. It leaves at most once: from the moment at which the other server may have it, it is not sent again, and when nobody
 * knows whether it arrived, who had it written is told that it did not.
 */
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findOrganisation } from "../../organisations/public.ts";
import { composeMail } from "../compose/rules.ts";
import { nextAttemptAt, REASONS } from "../delivery/rules.ts";
import { attempt } from "../delivery/sending/actions.ts";
import { openAccount } from "../mailboxes/actions.ts";
import type { MailNeeds } from "../shapes.ts";
import * as queries from "./queries.ts";
import { outgoingNotice } from "./rules.ts";
import type { NewNotice, Notice, NoticeEnd, NoticeId } from "./shapes.ts";

export const SEND_NOTICE = "mail.send_notice";

/** In the transaction in which it was decided: the letter exists if and only if that does. The same id again is the same letter. */
export async function postNotice(work: Work, notice: NewNotice): Promise<void> {
  if (await queries.insertNotice(work, notice))
    await work.enqueue(SEND_NOTICE, { noticeId: notice.id }, { singletonKey: notice.id });
}

export type Posting = {
  readonly platform: Platform;
  readonly needs: MailNeeds;
  readonly noticeId: NoticeId;
  work<Result>(run: (work: Work) => Promise<Result>): Promise<Result>;
  read<Result>(run: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result>;
};

export async function sendNotice(posting: Posting): Promise<void> {
  const begun = await posting.work((work) => begin(work, posting));
  if (!begun) return;
  const ending = await tryToSend(posting, begun);
  await posting.work((work) => end(work, posting, ending));
}

/** Null: it has left, or may have. */
async function begin(work: Work, posting: Posting): Promise<Notice | null> {
  const notice = await queries.lockNotice(work.tx, posting.noticeId);
  if (!notice || notice.state === "sent" || notice.state === "failed") return null;
  if (notice.state === "offered") {
    await finish(work, posting, notice, { kind: "failed", reason: IN_DOUBT });
    return null;
  }
  const begun = { ...notice, attempt: notice.attempt + 1 };
  await queries.setNotice(work.tx, notice.id, begun);
  return begun;
}

const IN_DOUBT = "The mail server did not say whether it took the mail.";

type Ending = NoticeEnd | { readonly kind: "later"; readonly reason: string };

async function tryToSend(posting: Posting, notice: Notice): Promise<Ending> {
  const { platform } = posting;
  const { letter, inboxId } = notice;
  if (!letter) return { kind: "failed", reason: "" };
  const found = await posting.read(async (tx) => ({
    opened: inboxId && (await openAccount(tx, platform.secrets, inboxId)),
    organisation: await findOrganisation(tx),
  }));
  if (!found.opened?.kept.active) return { kind: "failed", reason: REASONS.noMailbox[letter.language] };
  const { account, kept } = found.opened;
  const from = { ...found.organisation, address: account.address };
  const { replyTokens } = kept;
  const bytes = await composeMail(outgoingNotice(notice, letter, from, { replyTokens, at: platform.clock() }));
  const envelope = { from: account.address, to: [letter.to.address] };
  const ended = await attempt(account, envelope, bytes, "", () => offer(posting));
  if (ended.kind === "sent")
    return ended.refused.length > 0 ? { kind: "failed", reason: ended.refused[0]!.words } : { kind: "sent" };
  if (ended.kind === "in_doubt" || ended.kind === "lost") return { kind: "failed", reason: IN_DOUBT };
  return { kind: ended.kind, reason: ended.reason };
}

/** False: another process has offered it already. */
const offer = ({ work, noticeId }: Posting): Promise<boolean> =>
  work(async ({ tx }) => {
    const notice = await queries.lockNotice(tx, noticeId);
    if (notice?.state !== "waiting") return false;
    await queries.setNotice(tx, noticeId, { state: "offered", attempt: notice.attempt });
    return true;
  });

async function end(work: Work, posting: Posting, ending: Ending): Promise<void> {
  const notice = await queries.lockNotice(work.tx, posting.noticeId);
  if (!notice || notice.state === "sent" || notice.state === "failed") return;
  if (ending.kind !== "later") return finish(work, posting, notice, ending);
  const dueAt = nextAttemptAt(notice.attempt, work.now);
  if (!dueAt) return finish(work, posting, notice, { kind: "failed", reason: ending.reason });
  await queries.setNotice(work.tx, notice.id, { state: "waiting", attempt: notice.attempt });
  await work.enqueue(SEND_NOTICE, { noticeId: notice.id }, { startAfter: dueAt, singletonKey: notice.id });
}

async function finish(work: Work, { needs }: Posting, notice: Notice, ending: NoticeEnd): Promise<void> {
  await queries.endNotice(work, notice.id, ending.kind);
  await needs.noticeEnded?.(work, notice, ending);
}

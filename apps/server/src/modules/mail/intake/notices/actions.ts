/** Mail that answers a letter of ours that is no message: whoever had that letter written knows what to do with it. */
import type { MessageId } from "@luwte/contract/ids.ts";
import { htmlToText } from "@luwte/language/replies/html.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { ownMessageId } from "../../compose/rules.ts";
import { findNotices } from "../../notices/queries.ts";
import type { NoticeId } from "../../notices/shapes.ts";
import type { MailAddress, NormalisedMail } from "../../parse/shapes.ts";
import type { MailNeeds } from "../../shapes.ts";
import { lookupsOf } from "../../threading/rules.ts";
import type { ReadMail, Settled } from "../shapes.ts";

type Facts = { readonly sender: MailAddress; readonly automatic: boolean };

/** Null: it answers nothing of the kind, and is placed as any other mail. */
export async function answerToNotice(
  work: Work,
  needs: MailNeeds,
  { original, mail, files }: ReadMail,
  { sender, automatic }: Facts,
): Promise<Settled | null> {
  if (!needs.takeAnswer) return null;
  const { inReplyTo, references, tokens } = lookupsOf(mail);
  const named = [...inReplyTo, ...references].flatMap((header) => ownMessageId(header) ?? []) as NoticeId[];
  if (named.length === 0 && tokens.length === 0) return null;
  const found = await findNotices(work.tx, named);
  const notices = named.flatMap(
    (id) => found.find((notice) => notice.id === id && notice.purpose === "question") ?? [],
  );
  const taken = await needs.takeAnswer(work, {
    id: original.id as string as MessageId,
    questionIds: [...new Set(notices.map(({ aboutId }) => aboutId))],
    tokens,
    from: { name: sender.name.slice(0, 200), address: sender.address.slice(0, 254) },
    text: wordsOf(mail),
    files,
    originalId: original.id,
    automatic,
  });
  return taken && { state: "read", because: "question", ...taken };
}

const wordsOf = ({ reply, text, html }: NormalisedMail): string =>
  reply || text || (html === null ? "" : (htmlToText(html) ?? ""));

/** A letter of ours that came back, or a copy of one in a mailbox of ours. Null: it is neither. */
export async function ownNotice(work: Work, needs: MailNeeds, { mail }: ReadMail): Promise<Settled | null> {
  const returned = ownMessageId(mail.bounce?.originalMessageId ?? "");
  const own = returned ?? ownMessageId(mail.messageId ?? "");
  const [notice] = own ? await findNotices(work.tx, [own as NoticeId]) : [];
  if (!notice) return null;
  const { bounce } = mail;
  if (bounce && bounce.action !== "failed" && bounce.action !== "unknown")
    return { state: "discarded", because: "notice-delayed" };
  if (bounce) {
    const reason = [bounce.recipient, bounce.diagnostic ?? bounce.status].filter((part) => part).join(": ");
    await needs.noticeEnded?.(work, notice, { kind: "failed", reason: reason.slice(0, 1000) });
  }
  return { state: "discarded", because: bounce ? "notice-returned" : "notice-copy" };
}

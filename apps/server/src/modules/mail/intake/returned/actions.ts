/** A mail of ours that came back: said on the message that it was. */
import type { MessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { ownMessageId } from "../../compose/rules.ts";
import type { Bounce, NormalisedMail } from "../../parse/shapes.ts";
import type { MailNeeds } from "../../shapes.ts";
import type { Settled } from "../shapes.ts";

/** Null: it does not say which mail of ours it was; then it is shown as any mail that a machine sent. */
export async function markReturned(work: Work, needs: MailNeeds, mail: NormalisedMail): Promise<Settled | null> {
  const { bounce } = mail;
  const messageId = ownMessageId(bounce?.originalMessageId ?? "") as MessageId | null;
  const message = messageId && (await needs.conversations.findMessage(work.tx, messageId));
  if (!bounce || !message || message.direction !== "out") return null;
  const settled = { messageId: message.id, conversationId: message.conversationId };
  if (bounce.action === "failed" || bounce.action === "unknown") {
    const reason = reasonOf(bounce);
    await needs.conversations.setDelivery(work, message.id, {
      kind: "failed",
      at: work.now.toISOString(),
      reason,
      bounced: true,
    });
  }
  if (bounce.action === "delayed") {
    const params = { address: bounce.recipient ?? "" };
    await needs.conversations.addActivity(work, message.conversationId, { code: "mail_delayed", params });
  }
  return { state: "bounce", because: bounce.action, ...settled };
}

const reasonOf = ({ recipient, diagnostic, status }: Bounce): string =>
  [recipient, diagnostic ?? status]
    .filter((part) => part !== null && part !== "")
    .join(": ")
    .slice(0, 1000);

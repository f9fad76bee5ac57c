/** What of the conversation travels along: only what was chosen, and only of this conversation. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ContextChoice, QuestionContext } from "@luwte/contract/questions.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { QuestionNeeds } from "../shapes.ts";

const MOST_TEXT = 5_000;

export async function contextOf(
  tx: OrganisationTransaction,
  needs: QuestionNeeds,
  conversation: Conversation,
  choice: ContextChoice,
): Promise<QuestionContext | Refusal<"not_found">> {
  const messages: Message[] = [];
  for (const id of new Set(choice.messageIds)) {
    const message = await needs.conversations.findMessage(tx, id);
    if (message?.conversationId !== conversation.id) return refuse("not_found", { what: "message" });
    messages.push(message);
  }
  const files = messages.flatMap(({ attachments }) => attachments);
  const chosen = files.filter(({ id }) => choice.attachmentIds.includes(id));
  if (chosen.length < new Set(choice.attachmentIds).size) return refuse("not_found", { what: "attachment" });
  return {
    customerName: choice.customerName ? conversation.customer.name : null,
    subject: choice.subject ? conversation.subject : null,
    said: messages
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .map((message) => ({ messageId: message.id, by: byOf(message, choice), at: message.at, text: textOf(message) })),
    files: chosen,
  };
}

const textOf = ({ text }: Message): string => text.slice(0, MOST_TEXT).toWellFormed();

/** Who wrote is a name like any other: a customer's travels only when it was chosen. */
const byOf = ({ author }: Message, { customerName }: ContextChoice): string =>
  author.kind === "customer" && !customerName ? "" : author.name;

/** The same two forms in the chat widget: what it may show now, and taking what was sent. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ThanksBody } from "@luwte/contract/widget/parsers.ts";
import type { ThanksReply } from "@luwte/contract/widget/protocol.ts";
import type { Work } from "../../../platform/work/work.ts";
import { publicName } from "../../chat/public.ts";
import { passOn } from "../compliments/actions.ts";
import { findHelpers, findThanked } from "../compliments/queries.ts";
import type { ThanksNeeds, Wrong } from "../shapes.ts";
import { askInChat, takeAnswer } from "../survey/actions.ts";

/** A visitor sees who answers in the chat, so here names are no secret. */
async function standing(
  work: Work,
  needs: ThanksNeeds,
  id: ConversationId,
): Promise<ThanksReply | Refusal<"not_found">> {
  const conversation = await needs.conversations.find(work.tx, id);
  if (!conversation) return refuse("not_found");
  const helpers = await findHelpers(work.tx, { id, customerId: conversation.customer.id }, work.now);
  const thanked = await findThanked(work.tx, id);
  const left = helpers.filter((each) => !thanked.includes(each.id));
  return {
    helpers: left.map((each) => ({ id: each.id, name: publicName(each.name) })),
    ask: await askInChat(work, needs, conversation),
    wrong: null,
  };
}

async function take(
  work: Work,
  needs: ThanksNeeds,
  id: ConversationId,
  body: ThanksBody,
  language: Language,
): Promise<Wrong | null> {
  if (body.do === "look") return null;
  if (body.do === "answer") {
    const { do: _, key, ...given } = body;
    return takeAnswer(work, needs, id, { given, place: "chat", language, key: key as MessageId, address: null });
  }
  const conversation = await needs.conversations.find(work.tx, id);
  if (!conversation) return "closed";
  const helpers = await findHelpers(work.tx, { id, customerId: conversation.customer.id }, work.now);
  const toId = helpers.find((each) => each.id === (body.to as PersonId))?.id ?? null;
  return passOn(work, conversation, { kind: "compliment", toId, words: body.words, place: "chat" });
}

/** What the chat shows afterwards; `wrong` says what was not taken. */
export async function thankInChat(
  work: Work,
  needs: ThanksNeeds,
  id: ConversationId,
  { body, language }: { body: ThanksBody; language: Language },
): Promise<ThanksReply | Refusal<"not_found">> {
  const wrong = await take(work, needs, id, body, language);
  const now = await standing(work, needs, id);
  return "refused" in now ? now : { ...now, wrong };
}

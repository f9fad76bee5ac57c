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
import { wentOn } from "../survey/queries.ts";
import { saidAbout, wordsIn } from "./rules.ts";

/** A visitor sees who answers in the chat, so here names are no secret. */
async function standing(
  work: Work,
  needs: ThanksNeeds,
  id: ConversationId,
): Promise<Pick<ThanksReply, "helpers" | "ask"> | Refusal<"not_found">> {
  const conversation = await needs.conversations.find(work.tx, id);
  if (!conversation) return refuse("not_found");
  const helpers = await findHelpers(work.tx, { id, customerId: conversation.customer.id }, work.now);
  const thanked = await findThanked(work.tx, id);
  const left = helpers.filter((each) => !thanked.includes(each.id));
  return {
    helpers: left.map((each) => ({ id: each.id, name: publicName(each.name) })),
    ask: await askInChat(work, needs, conversation),
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
  if (body.do === "answer") return answer(work, needs, id, body, language);
  const conversation = await needs.conversations.find(work.tx, id);
  if (!conversation) return "closed";
  const helpers = await findHelpers(work.tx, { id, customerId: conversation.customer.id }, work.now);
  const toId = helpers.find((each) => each.id === (body.to as PersonId))?.id ?? null;
  return passOn(work, conversation, { kind: "compliment", toId, words: body.words, place: "chat" });
}

/** Whoever never heard that it was taken sends it again, when the conversation is open already: that is the same answer, and no mistake. */
async function answer(
  work: Work,
  needs: ThanksNeeds,
  id: ConversationId,
  { do: _, key, ...given }: Extract<ThanksBody, { do: "answer" }>,
  language: Language,
): Promise<Wrong | null> {
  const answering = { given, place: "chat" as const, language, key: key as MessageId, address: null };
  const wrong = await takeAnswer(work, needs, id, answering);
  return wrong === "closed" && (await wentOn(work.tx, id, answering.key)) ? null : wrong;
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
  if ("refused" in now) return now;
  return { ...now, wrong, said: saidAbout(body, wrong, language), words: wordsIn(language) };
}

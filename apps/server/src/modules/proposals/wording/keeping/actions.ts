/**
 * What is worded before and after the model elsewhere is asked, each in a transaction of its own. When it comes everything is looked at again: nothing is added to what was
 * decided on, answered, erased or switched off meanwhile.
 */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { engineOf, type WordedBy } from "@luwte/contract/endpoint.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { type Parts, proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../../platform/work/work.ts";
import { contextOf, type Known } from "../../../endpoint/public.ts";
import { findSuggestion } from "../../../oversight/public.ts";
import { findKept, keep } from "../../keeping/actions.ts";
import { idFrom } from "../../keeping/rules.ts";
import { openQuestion } from "../../reply/actions.ts";
import type { WordingNeeds } from "../../shapes.ts";
import { findWritten } from "../queries.ts";
import { passagesOf } from "../rules.ts";
import type { Wish, Worded } from "../shapes.ts";

/** Another server or model words it anew. */
const wordedId = (original: SuggestionId, by: WordedBy): SuggestionId => idFrom("worded", original, by);

/** Of what somebody decided on, nothing is worded any more. */
export async function findWorded(
  tx: OrganisationTransaction,
  { endpoint }: WordingNeeds,
  original: Suggestion | null,
): Promise<Worded> {
  const by = original && original.decided === null ? await endpoint.whoWords(tx, "reply") : null;
  return { by, worded: by && (await findKept(tx, wordedId(original!.id, by))) };
}

const BEFORE = 4;

/** Null: there is nothing to word any more. Of the conversation only its end goes along. */
export async function wishFor(
  tx: OrganisationTransaction,
  { conversations }: WordingNeeds,
  suggestion: Suggestion,
): Promise<Wish | null> {
  const conversationId = suggestion.conversationId!;
  const conversation = await conversations.find(tx, conversationId);
  const open = conversation && (await openQuestion(tx, conversation));
  const value = proposedValue("reply", suggestion);
  if (!open || !value) return null;
  const { language, question: asked, turns } = open;
  const original = { parts: value.parts, sources: suggestion.sources, language, asked };
  const messages = turns.slice(-BEFORE).map((turn) => ({ ...turn, conversationId }));
  const known = await knownIn(tx, conversation!);
  const context = contextOf({ conversationId, language, messages, passages: passagesOf(original), known });
  return context && { original, context, messageId: open.messageId };
}

async function knownIn(tx: OrganisationTransaction, { id }: Conversation): Promise<Known> {
  const { names, emails, phones, others } = await findWritten(tx, id);
  const exact = [
    ...emails.map((text) => ({ kind: "EMAIL" as const, text })),
    ...phones.map((text) => ({ kind: "PHONE" as const, text })),
    ...others.map((text) => ({ kind: "TEXT" as const, text })),
  ];
  return { names, exact };
}

type Found = { readonly wish: Wish; readonly parts: Parts["parts"]; readonly by: WordedBy };

/** The lock keeps out who answers or erases. Null: too late, or switched off. */
export async function keepWorded(
  work: Work,
  { conversations, endpoint }: WordingNeeds,
  before: Suggestion,
  { wish, parts, by }: Found,
): Promise<Suggestion | null> {
  const conversation = await conversations.lock(work.tx, before.conversationId!);
  const open = conversation && (await openQuestion(work.tx, conversation));
  const original = await findSuggestion(work.tx, before.id);
  if (open?.messageId !== wish.messageId || original?.decided !== null) return null;
  const now = await endpoint.whoWords(work.tx, "reply");
  if (now?.host !== by.host || now.model !== by.model) return null;
  const { topic, articleId, conversationId, sources, confidence } = original;
  return keep(work, {
    id: wordedId(original.id, by),
    task: "reply",
    topic,
    about: { conversationId, articleId },
    value: { parts },
    sources,
    // Other words make nothing surer.
    confidence,
    engine: engineOf(by),
  });
}

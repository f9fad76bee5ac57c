/** Looking at a question that came in: what is proposed about it goes to oversight, at the level that holds. */
import { createHash } from "node:crypto";
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { listCategories, searchPublished } from "../library/public.ts";
import { decide, propose } from "../oversight/public.ts";
import { act } from "./deciding/actions.ts";
import { findKnown } from "./deciding/queries.ts";
import * as queries from "./queries.ts";
import { isNew, languageOf, MOST_OPEN, proposalsFor } from "./rules.ts";
import type { Arrival, Letter, NearArticle, TriageNeeds, TriageProposal } from "./shapes.ts";
import type { ModelsInUse } from "./versions/actions.ts";

/** Another version when the words or the rules change, so that figures of before and after are told apart. */
const ENGINES = {
  words: { name: "triage.words", version: "2" },
  library: { name: "triage.library", version: "1" },
} as const;
/** Articles that may answer; the third is hardly ever sure enough. */
const MOST_ARTICLES = 3;

/** The same look twice is one suggestion. The end of the id decides who is looked at again: a hash is as good as chance there. */
export function suggestionIdFor(id: ConversationId, task: Task): SuggestionId {
  const hex = createHash("sha256").update(`triage:${id}:${task}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}` as SuggestionId;
}

/** The lock keeps out who erases the customer meanwhile: nothing may be proposed about words that are gone. */
export async function look(work: Work, needs: TriageNeeds, models: ModelsInUse, id: ConversationId): Promise<void> {
  const conversation = await needs.conversations.lock(work.tx, id);
  if (!conversation || !isNew(conversation, work.now)) return;
  const first = await queries.findFirstLetter(work.tx, id);
  if (!first || first.automatic) return;
  const letter = { kind: "message", id: first.id, version: null, quote: null } as const;
  const model = await models.find(work);
  const arrival = await arrivalOf(work, needs, conversation, first.text, model?.classifier ?? null);
  const proposals = proposalsFor(arrival).map((proposal) => ({
    ...proposal,
    sources: [letter, ...proposal.sources],
    id: suggestionIdFor(id, proposal.task),
  }));
  const known = await findKnown(
    work.tx,
    proposals.map((each) => each.id),
  );
  for (const { by, ...proposal } of proposals.filter((each) => !known.has(each.id))) {
    const engine = by === "model" ? { name: "triage.model", version: String(model?.number) } : ENGINES[by];
    const made = await propose(work, { ...proposal, about: { conversationId: id }, engine });
    if (made?.level === 3) await doNow(work, needs, id, proposal, made.id);
  }
}

/** Where that is allowed: done, labelled as done by itself, and put back in one step. */
async function doNow(
  work: Work,
  needs: TriageNeeds,
  id: ConversationId,
  { task, value }: Pick<TriageProposal, "task" | "value">,
  suggestionId: SuggestionId,
): Promise<void> {
  const conversation = await needs.conversations.find(work.tx, id);
  if (!conversation) return;
  const replaced = await act(work, needs, conversation, task, value);
  await decide(work, { suggestionId, decided: "automatic", replaced });
}

async function arrivalOf(
  { tx }: Work,
  needs: TriageNeeds,
  { id, customer, subject, language }: Conversation,
  text: string,
  model: Arrival["model"],
): Promise<Arrival> {
  const letter = { subject, text };
  const known = language ?? (await queries.findLanguage(tx, customer.id));
  return {
    letter,
    known,
    model,
    reasons: await needs.reasons(tx),
    open: await queries.findOpen(tx, customer.id, id, MOST_OPEN),
    articles: model ? [] : await nearArticles(tx, letter, languageOf(letter, known).language ?? known),
  };
}

/** What customers may read themselves, for that is what their questions are about; with the names under which it is filed. */
async function nearArticles(
  tx: OrganisationTransaction,
  letter: Letter,
  language: Language | null,
): Promise<NearArticle[]> {
  if (!language) return [];
  const question = `${letter.subject}\n${letter.text}`;
  const found = await searchPublished(tx, { question, language, most: MOST_ARTICLES });
  if (found.length === 0) return [];
  const names = new Map((await listCategories(tx)).map((each) => [each.id, Object.values(each.names).join("\n")]));
  return found.map((each) => ({ ...each, filed: (each.categoryId && names.get(each.categoryId)) ?? "" }));
}

/** Looking at a question that came in: what is proposed about it goes to oversight, at the level that holds. */
import { createHash } from "node:crypto";
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import type { Work } from "../../platform/work/work.ts";
import { decide, propose } from "../oversight/public.ts";
import { act } from "./deciding/actions.ts";
import { findKnown } from "./deciding/queries.ts";
import * as queries from "./queries.ts";
import { isNew, MOST_OPEN, proposalsFor } from "./rules.ts";
import type { Arrival, TriageNeeds, TriageProposal } from "./shapes.ts";
import type { ModelsInUse } from "./versions/actions.ts";

/** Another version when the words or the rules change, so that figures of before and after are told apart. */
const WORDS = { name: "triage.words", version: "1" } as const;

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
  const sources = [{ kind: "message", id: first.id, version: null, quote: null } as const];
  const model = await models.find(work);
  const arrival = await arrivalOf(work, needs, conversation, first.text);
  const proposals = proposalsFor({ ...arrival, model: model?.classifier ?? null }).map((proposal) => ({
    ...proposal,
    id: suggestionIdFor(id, proposal.task),
  }));
  const known = await findKnown(
    work.tx,
    proposals.map((each) => each.id),
  );
  for (const { by, ...proposal } of proposals.filter((each) => !known.has(each.id))) {
    const engine = by === "model" && model ? { name: "triage.model", version: String(model.number) } : WORDS;
    const made = await propose(work, { ...proposal, about: { conversationId: id }, sources, engine });
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
  conversation: Conversation,
  text: string,
): Promise<Omit<Arrival, "model">> {
  const { id, customer, subject, language } = conversation;
  return {
    letter: { subject, text },
    known: language ?? (await queries.findLanguage(tx, customer.id)),
    reasons: await needs.reasons(tx),
    open: await queries.findOpen(tx, customer.id, id, MOST_OPEN),
  };
}

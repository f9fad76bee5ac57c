/** Proposing, and what becomes of it. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";
import { type Level, type Suggestion, type Task, VALUES } from "@luwte/contract/oversight.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { findPolicy } from "../policy/queries.ts";
import { holds, riskOf } from "../policy/rules.ts";
import type { Decision, Held, Proposed, Stored, Touched, Undo } from "../shapes.ts";
import * as queries from "./queries.ts";
import { isSampled, next } from "./rules.ts";

type About = { readonly task: Task; readonly topic?: string | null } & Partial<Touched>;

/** The level that holds for a task and topic now, and which rule says so. Read each time: a switch holds from the moment it is committed. */
export async function levelOf(tx: OrganisationTransaction, about: About): Promise<Held> {
  const { task, topic = null, classes = [], wordForWord = false } = about;
  return holds(await findPolicy(tx, task, topic), task, topic, { classes, wordForWord });
}

/** Whether this may be done without a person, now. */
export const mayAct = async (tx: OrganisationTransaction, about: About): Promise<boolean> =>
  (await levelOf(tx, about)).level === 3;

/**
 * Records what a program proposes, and says at which level: 1 shown beside the work, 2 filled in for a person to confirm, 3 to be done now and recorded with
 * `decide(…, "automatic")` in the same unit of work. Null: nothing may be made or shown. A value that is not of its task's shape is a mistake of the caller.
 */
export async function propose<Name extends Task>(
  work: Work,
  proposed: Proposed<Name>,
): Promise<{ id: SuggestionId; level: Exclude<Level, 0> } | null> {
  const { task, topic = null, about, classes = [], wordForWord = false } = proposed;
  const held = await levelOf(work.tx, { task, topic, classes, wordForWord });
  if (held.level === 0) return null;
  const id = proposed.id ?? newId<SuggestionId>(work.now.getTime());
  const made: queries.NewSuggestion = {
    id,
    task,
    topic,
    conversationId: about.conversationId ?? null,
    customerId: about.customerId ?? null,
    articleId: about.articleId ?? null,
    value: VALUES[task].parse(proposed.value),
    sources: [...(proposed.sources ?? [])],
    counted: [...(proposed.counted ?? [])],
    confidence: Math.min(1, Math.max(0, proposed.confidence)),
    risk: riskOf(task, classes),
    engine: proposed.engine,
    ...held,
    sampled: isSampled(task, id),
  };
  if (await queries.insertSuggestion(work, made)) await tell(work, id);
  return { id, level: held.level };
}

async function tell(work: Work, id: SuggestionId): Promise<Suggestion> {
  const { sampled: _, ...suggestion } = (await queries.findSuggestion(work.tx, id))!;
  if (suggestion.conversationId !== null) work.record({ type: "suggestion.changed", payload: { suggestion } });
  return suggestion;
}

export type DecideRefusal = Refusal<"not_found" | "not_automatic" | "nothing_to_undo">;

/** What became of a suggestion: said once. Saying it again, or something else after it, changes nothing and gives what it is. */
export async function decide(work: Work, decision: Decision): Promise<Suggestion | DecideRefusal> {
  const stored = await queries.findSuggestion(work.tx, decision.suggestionId);
  if (!stored) return refuse("not_found");
  const { sampled: _, ...before } = stored;
  const step = next(before.decided?.kind ?? null, decision.decided);
  if (step === "nothing_to_undo") return refuse("nothing_to_undo");
  if (step === "known") return before;
  if (decision.decided === "automatic" && !(await maySoFar(work, stored))) return refuse("not_automatic");
  const by = work.actor.kind === "person" ? work.actor.personId : null;
  const isNew = await queries.insertDecision(work, { ...decision, id: newId(work.now.getTime()), by });
  return isNew ? tell(work, before.id) : before;
}

/** It was made at level 3, and that level holds still. What kept it lower when it was made is in the level that it was made at. */
const maySoFar = async ({ tx }: Work, { task, topic, level }: Stored): Promise<boolean> =>
  level === 3 && (await mayAct(tx, { task, topic, wordForWord: true }));

/** Puts back what was done, where its part of Luwte knows how, and records that it was undone. */
export async function undo(
  work: Work,
  undoing: Partial<Record<Task, Undo>>,
  id: SuggestionId,
): Promise<Suggestion | DecideRefusal | Refusal<"changed_meanwhile">> {
  const stored = await queries.findSuggestion(work.tx, id);
  if (!stored) return refuse("not_found");
  if (next(stored.decided?.kind ?? null, "undone") === "new") {
    const { sampled: _, ...suggestion } = stored;
    const refused = await undoing[stored.task]?.(work, suggestion, await queries.findReplaced(work.tx, id));
    if (refused) return refused;
  }
  return decide(work, { suggestionId: id, decided: "undone" });
}

/** A second person judges a suggestion without seeing what became of it. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Judgement } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findSuggestion } from "../making/queries.ts";
import { closeWhatFell } from "../policy/actions.ts";
import * as queries from "./queries.ts";

/** Nobody judges what they decided on, and only what chance chose is judged: who could choose could choose the result. The first judgement stays. */
export async function judge(
  work: Work,
  id: SuggestionId,
  judgement: Judgement,
): Promise<Refusal<"not_found" | "own_decision"> | undefined> {
  const stored = await findSuggestion(work.tx, id);
  if (!stored?.sampled || stored.decided === null || stored.value === null) return refuse("not_found");
  const by = work.actor.kind === "person" ? work.actor.personId : null;
  if (by && (await queries.hasDecided(work.tx, id, by))) return refuse("own_decision");
  if (await queries.insertJudgement(work, { id, judgement, by })) await closeWhatFell(work, stored.task, stored.topic);
  return undefined;
}

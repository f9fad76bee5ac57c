/** Proposing, and giving what was proposed as it is kept: with what became of it, when it was proposed before. */
import type { Suggestion, Task } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findSuggestion, type Proposed, propose } from "../../oversight/public.ts";

/** Null: its task is off. */
export async function keep<Name extends Task>(work: Work, proposed: Proposed<Name>): Promise<Suggestion | null> {
  const made = await propose(work, proposed);
  const stored = made && (await findSuggestion(work.tx, made.id));
  if (!stored) return null;
  const { sampled: _, ...suggestion } = stored;
  return suggestion;
}

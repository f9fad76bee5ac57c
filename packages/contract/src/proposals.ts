/**
 * What is proposed to a person, who decides. Every proposal says what it was made of and how sure that is, and the record says what became of it. A later
 * source of proposals is one more name in the list: nothing else changes.
 */
import { z } from "zod";

/** What a proposal can be made of. */
export const PROPOSAL_SOURCES = [
  "subject_words",
  "labels",
  "customer_before",
  "inbox_before",
  "answers",
  "activities",
  "first_question",
  "promises",
  "questions",
  "last_sentence",
  "last_message",
  "triage",
] as const;
export const ProposalSource = z.enum(PROPOSAL_SOURCES);
export type ProposalSource = z.output<typeof ProposalSource>;

/** `confidence` is from 0 to 1: how often such a proposal is expected to be right. */
export const proposal = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, source: ProposalSource, confidence: z.number().min(0).max(1) });
export type Proposal<Value> = { value: Value; source: ProposalSource; confidence: number };

export const VERDICTS = ["accepted", "edited", "rejected"] as const;
/** accepted: kept as it was. edited: the person made something else of it. rejected: they left it empty. */
export type Verdict = (typeof VERDICTS)[number];

/** What a person made of a proposal; null where nothing was proposed. Compared as JSON. */
export function verdictOf<Value>(proposed: { value: Value } | null, kept: Value | null): Verdict | null {
  if (!proposed) return null;
  if (kept === null || kept === "") return "rejected";
  return JSON.stringify(proposed.value) === JSON.stringify(kept) ? "accepted" : "edited";
}

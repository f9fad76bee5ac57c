/** What is proposed to follow, and what became of it. Pure. */
import type { ValueOf } from "@luwte/contract/oversight.ts";
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { editRatio } from "@luwte/language/text/edits.ts";

export type Proposed = ValueOf<"follow_up">;
export type Verdict = { readonly decided: "accepted" | "edited" | "ignored"; readonly editRatio: number | null };

const momentOf = (kept: FollowUp): string | null =>
  kept.kind === "none" ? null : kept.kind === "snoozed" ? kept.until : kept.dueAt;
const wordsOf = (kept: FollowUp): string => (kept.kind === "promised" ? kept.words : "");

/** As it was, with another moment or other words, or left where it stood. */
export function verdictOf({ words, until }: Proposed, kept: FollowUp): Verdict {
  if (kept.kind === "none") return { decided: "ignored", editRatio: null };
  const isSameMoment = until !== null && Date.parse(until) === Date.parse(momentOf(kept)!);
  const ratio = editRatio(words ?? "", wordsOf(kept));
  return { decided: isSameMoment && ratio === 0 ? "accepted" : "edited", editRatio: ratio };
}

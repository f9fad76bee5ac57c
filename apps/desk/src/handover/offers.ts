/** Which parts of a card are offered beside their empty fields, and what became of the whole. Pure. */
import { CARD_PARTS, type CardPart, type CardProposal, type CardWords } from "@luwte/contract/handovers.ts";
import type { Proposal } from "@luwte/contract/proposals.ts";
import { editRatio } from "@luwte/language/text/edits.ts";

/** What is known of a part; what the customer finds important is never proposed. */
export const madeOf = (proposal: CardProposal | null, part: CardPart): Proposal<string> | null =>
  part === "strong" ? null : (proposal?.[part] ?? null);

/** Nothing that was typed makes room for an offer. */
export const offeredParts = (
  proposal: CardProposal | null,
  words: CardWords,
  left: ReadonlySet<CardPart>,
): CardPart[] =>
  CARD_PARTS.filter((part) => words[part].trim() === "" && !left.has(part) && madeOf(proposal, part) !== null);

export type Verdict = { readonly decided: "accepted" | "edited" | "rejected"; readonly editRatio: number };

/** Of the parts that were proposed: all kept as they were, all left empty, or something between. */
export function verdictOf(proposal: CardProposal, words: CardWords): Verdict {
  const parts = CARD_PARTS.filter((part) => madeOf(proposal, part) !== null);
  const proposed = parts.map((part) => madeOf(proposal, part)!.value);
  const kept = parts.map((part) => words[part].trim());
  if (kept.every((text, at) => text === proposed[at])) return { decided: "accepted", editRatio: 0 };
  const ratio = editRatio(proposed.join("\n"), kept.join("\n"));
  return { decided: kept.every((text) => text === "") ? "rejected" : "edited", editRatio: ratio };
}

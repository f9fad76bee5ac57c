/** Which conversations are summed up, and in which of their own sentences. Nothing is written anew. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { SummaryRole } from "@luwte/contract/operations/conversationProposals.ts";
import type { Parts, Source } from "@luwte/contract/oversight.ts";
import { isLong } from "@luwte/language/summary/length.ts";
import { summarise } from "@luwte/language/summary/summary.ts";
import { languageOf } from "../turns/rules.ts";
import type { Turn } from "../turns/shapes.ts";

export type Summary = Parts & {
  readonly roles: SummaryRole[];
  readonly sources: Source[];
  readonly confidence: number;
};

const LEAST_LINES = 2;
const MOST_QUOTE = 600;
/** Rules of thumb, not calibrated: whether the customer's first letter has a question in so many words. */
const CONFIDENCE = { asked: 0.7, notAsked: 0.5 } as const;

/** Null: there is too little to sum up. `usual`: the language of the customer. */
export function summaryOf(turns: readonly Turn[], usual: Language | null): Summary | null {
  if (!isLong(turns)) return null;
  const lines = summarise(turns.map(({ by, text }) => ({ by, text, language: languageOf(text, usual) })));
  if (lines.length < LEAST_LINES) return null;
  const isAsked = lines.some(({ role, sentence }) => role === "asked" && sentence.includes("?"));
  return {
    parts: lines.map(({ sentence }, source) => ({ words: sentence, source })),
    roles: lines.map(({ role }) => role),
    sources: lines.map(({ turn, sentence }) => ({
      kind: "message",
      id: turns[turn]!.id,
      version: null,
      quote: sentence.slice(0, MOST_QUOTE),
    })),
    confidence: isAsked ? CONFIDENCE.asked : CONFIDENCE.notAsked,
  };
}

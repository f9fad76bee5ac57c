/** What would have been proposed about the demo's past, and what became of it. Pure: the same past gives the same. */
import type { Decided, Judgement, Task } from "@luwte/contract/oversight.ts";

export type Fate = { readonly decided: Decided | null; readonly judgement: Judgement };

/** Read in turn. About as often as people take such proposals; the language is nearly always right. */
const FATES: Readonly<Record<"language" | "reason" | "complexity" | "urgency", readonly Fate[]>> = {
  language: [{ decided: "accepted", judgement: "right" }],
  reason: [
    { decided: "accepted", judgement: "right" },
    { decided: "accepted", judgement: "right" },
    { decided: "edited", judgement: "wrong" },
    { decided: "accepted", judgement: "right" },
    { decided: "rejected", judgement: "wrong" },
    { decided: "accepted", judgement: "right" },
    { decided: "accepted", judgement: "unsure" },
    { decided: "ignored", judgement: "right" },
    { decided: "accepted", judgement: "right" },
    { decided: null, judgement: "right" },
  ],
  complexity: [
    { decided: "accepted", judgement: "right" },
    { decided: "accepted", judgement: "right" },
    { decided: "rejected", judgement: "right" },
    { decided: "edited", judgement: "wrong" },
    { decided: "ignored", judgement: "unsure" },
  ],
  urgency: [
    { decided: "accepted", judgement: "right" },
    { decided: "ignored", judgement: "right" },
    { decided: "rejected", judgement: "wrong" },
  ],
};

export type SeededTask = keyof typeof FATES & Task;
export const fateOf = (task: SeededTask, index: number): Fate => FATES[task][index % FATES[task].length]!;

/** Words long enough to have counted, the first few. */
export const countedIn = (words: string): string[] =>
  [...new Set(words.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].slice(0, 3);

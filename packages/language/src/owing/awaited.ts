/** What we do when the reader does not answer: "if we hear nothing by Friday, we call you on Monday". Pure. */
import { findMoments, MOST_CHARACTERS } from "../moments/find.ts";
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { whoOwes } from "./owes.ts";
import { partsAround, type Range, sentenceAround } from "./parts.ts";
import { type OwingRules, rulesFor } from "./rules.ts";

export type Awaited = {
  readonly sentence: string;
  /** When it is done, else the last day on which an answer is awaited: then it is over. */
  readonly moment: Mention;
};

type Found = { mention: Mention; range: Range; isOurs: boolean };

/** One for a sentence, in the order of the text. */
export function findAwaited(text: string, language: MomentLanguage): Awaited[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const sentences = Map.groupBy(awaitedIn(read, language), ({ range }) => range.from);
  return [...sentences.values()].map((found) => {
    const { mention, range, isOurs } = found.findLast((one) => one.isOurs) ?? found.at(-1)!;
    const moment = isOurs ? mention : { ...mention, bound: "at" as const };
    return { sentence: read.slice(range.from, range.to).trim(), moment };
  });
}

function awaitedIn(text: string, language: MomentLanguage): Found[] {
  const plain = folded(text);
  const rules = rulesFor(language);
  return findMoments(text, language).flatMap((mention) => {
    const { owner, why } = whoOwes(text, mention, { language });
    if ((why !== "otherwise" && why !== "condition") || !isAwaited(plain, mention, rules)) return [];
    return [{ mention, range: sentenceAround(plain, mention), isOurs: owner === "ours" }];
  });
}

/** Word of the reader is what does not come, and something of ours follows on it. */
function isAwaited(plain: string, mention: Mention, { absence, word, promise, between }: OwingRules): boolean {
  const { sentence, clause, behind, before } = partsAround(plain, mention, between);
  const clauses = [clause, ...behind, ...before];
  const isAbsent = absence.test(sentence) && clauses.some((each) => absence.test(each) && word.test(each));
  return isAbsent && clauses.some((each) => promise.test(each) && (!absence.test(each) || clauses.length === 1));
}

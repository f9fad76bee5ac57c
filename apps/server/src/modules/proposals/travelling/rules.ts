/**
 * Which sentences of an answer may be said to somebody else. What belongs to the one who got it never leaves: facts, dates, names, what was done or promised then. It is for code
 * to see to that, and a sentence that is not surely clean stays behind. Pure.
 */
import type { Language } from "@luwte/contract/language.ts";
import { findFacts } from "@luwte/language/facts/find.ts";
import { findMoments } from "@luwte/language/moments/find.ts";
import { findPersonal } from "@luwte/language/personal/personal.ts";
import { beginsPlainly } from "@luwte/language/sentences/beginnings.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { unfounded } from "../../endpoint/public.ts";
import { tellsWhatHappened } from "./telling/rules.ts";

export type Travelling = {
  readonly language: Language;
  /** What may be named: this conversation, and what customers may read. */
  readonly given: readonly string[];
  /** Of the customer who got it. */
  readonly names: readonly string[];
  /** The words of those, folded. */
  readonly known: ReadonlySet<string>;
};

const LEAST_LETTERS = 3;
const MOST_CHARACTERS = 400;

export function mayTravel(sentence: string, { language, given, names, known }: Travelling): boolean {
  if (sentence.length > MOST_CHARACTERS || /https?:|www\.|@/i.test(sentence)) return false;
  if (findFacts(sentence).length > 0 || findPersonal(sentence).length > 0) return false;
  if (findMoments(sentence, language).length > 0 || tellsWhatHappened(sentence, language)) return false;
  if (unfounded(sentence, given, language).length > 0) return false;
  return !namesSomebody(sentence, names) && (beginsPlainly(sentence, language) || beginsKnown(sentence, known));
}

function namesSomebody(sentence: string, names: readonly string[]): boolean {
  const words = new Set(folded(sentence).match(/\p{L}[\p{L}-]*/gu) ?? []);
  return names
    .flatMap((name) => folded(name).split(/[^\p{L}-]+/u))
    .some((word) => word.length >= LEAST_LETTERS && words.has(word));
}

/** A capital at the beginning says nothing, so a name there is only told from another word by whether others use it. */
function beginsKnown(sentence: string, known: ReadonlySet<string>): boolean {
  const [first] = folded(sentence).match(/\p{L}[\p{L}'-]*/u) ?? [];
  return first !== undefined && known.has(first);
}

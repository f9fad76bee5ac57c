/** Why somebody writes, by the names and key words of the organisation's own reasons, and what the library speaks for: what is known before anything was learned. Pure. */
import type { Counted } from "@luwte/contract/oversight.ts";
import { wordsOf } from "@luwte/language/text/words.ts";
import type { Letter, ReasonGuess, Spoken, TriageReason } from "../shapes.ts";

/** A subject says in short what a letter says at length. */
const [IN_SUBJECT, IN_TEXT] = [2, 1];
/** Key words never saw an answer; they are not surer than this, however many stand in one letter. */
const MOST_SURE = 0.85;
/** Of a name only long words count: "waar", "het" and "een" stand in every letter. */
const LEAST_LETTERS = 5;
const MOST_COUNTED = 5;

/** The words that speak for a reason, folded: its own key words and the longer words of its names, each once. */
export function keyWordsOf({ names, words }: Pick<TriageReason, "names" | "words">): string[] {
  const named = Object.values(names).flatMap((name) => wordsOf(name).filter(({ length }) => length >= LEAST_LETTERS));
  return [...new Set([...words.map((word) => wordsOf(word).join(" ")), ...named])].filter((word) => word !== "");
}

/** A word counts from its beginning: "retour" is in "retourlabel", and not in "aretour". */
const hasWord = (words: string, key: string): boolean => ` ${words}`.includes(` ${key}`);

/** "pakketje" also has "pakket" in it: of key words that begin alike the longest that is there counts, so that one word is not counted twice. */
const longest = (keys: readonly string[]): string[] =>
  keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(key)));

function countedFor(reason: TriageReason, subject: string, text: string): Counted[] {
  const there = keyWordsOf(reason).filter((key) => hasWord(subject, key) || hasWord(text, key));
  return longest(there)
    .map((words) => ({ words, weight: hasWord(subject, words) ? IN_SUBJECT : IN_TEXT }))
    .toSorted((a, b) => b.weight - a.weight || b.words.length - a.words.length);
}

/** Those that may be proposed: not retired, and none with others under it, for that one is a heading. */
export const proposable = (reasons: readonly TriageReason[]): TriageReason[] =>
  reasons.filter(({ id, retired }) => !retired && !reasons.some((each) => each.parentId === id && !each.retired));

/** Of several articles the one that speaks loudest: five that are alike are no five reasons. */
const loudest = (spoken: readonly Spoken[], reason: TriageReason): Spoken | undefined =>
  spoken.filter(({ reasonId }) => reasonId === reason.id).toSorted((a, b) => b.weight - a.weight)[0];

/**
 * The reason most of whose words are there. How sure: its share of all that counted, with one more for a reason that nobody has written down (as Laplace's
 * rule of succession). Null: no word is there, or two reasons have as many, and then a person reads. `spoken`: what articles add to it.
 */
export function guessByWords(
  letter: Letter,
  reasons: readonly TriageReason[],
  spoken: readonly Spoken[] = [],
): ReasonGuess | null {
  const [subject, text] = [wordsOf(letter.subject).join(" "), wordsOf(letter.text).join(" ")];
  const found = proposable(reasons)
    .map((reason) => ({ id: reason.id, counted: countedFor(reason, subject, text), heard: loudest(spoken, reason) }))
    .map((each) => ({
      ...each,
      points: [...each.counted, each.heard].reduce((sum, one) => sum + (one?.weight ?? 0), 0),
    }))
    .toSorted((a, b) => b.points - a.points);
  const [best, second] = found;
  if (!best || best.points === 0 || best.points === second?.points) return null;
  const all = found.reduce((sum, { points }) => sum + points, 0);
  return {
    reasonId: best.id,
    confidence: Math.min(MOST_SURE, best.points / (all + 1)),
    counted: best.counted.slice(0, MOST_COUNTED),
    article: best.heard?.article ?? null,
    by: best.heard ? "library" : "words",
  };
}

/** What search may learn from, and a question without what looks personal. Pure. */
import type { UsePlace } from "@luwte/contract/library.ts";
import type { Outcome } from "@luwte/contract/wrapUps.ts";
import { findFacts } from "@luwte/language/facts/find.ts";
import { findPersonal } from "@luwte/language/personal/personal.ts";
import { questionIn, shortened } from "@luwte/language/sentences/sentences.ts";

const COLLEAGUES: ReadonlySet<UsePlace> = new Set(["search", "composer", "proposal"]);

/** A colleague who gives an article teaches, until it turns out not to help. What strangers click teaches only when they say that it helped. */
export const teaches = (place: UsePlace, solved: boolean | null): boolean =>
  COLLEAGUES.has(place) ? solved !== false : solved === true;

/** What the end of a conversation says of the articles given in it; null: nothing, so that somebody may still say it. Only what ended is counted. */
export function solvedBy(outcome: Outcome, ends: boolean): boolean | null {
  if (!ends) return null;
  return outcome === "helped" ? true : outcome === "passed_on" ? false : null;
}

type Place = { from: number; to: number };

/** Each becomes three dots, from the back, so that the places before it still hold. */
const blanked = (text: string, places: readonly Place[]): string =>
  places
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => `${left.slice(0, from)}…${left.slice(to)}`, text);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const LEAST_LETTERS = 3;

/** `names`: of the customer; whole words of them go, a first name too. */
export function withoutPersonal(text: string, names: readonly string[] = []): string {
  const facts = findFacts(text).map(({ at, length }): Place => ({ from: at, to: at + length }));
  const found = apart([...findPersonal(text), ...facts]);
  const words = names
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => word.length >= LEAST_LETTERS && /^\p{Lu}/u.test(word));
  return words.reduce(
    (left, word) => left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, "giu"), "…"),
    blanked(text, found),
  );
}

/** Two finds of one place are one. */
const apart = (places: readonly Place[]): Place[] =>
  places
    .toSorted((a, b) => a.from - b.from)
    .reduce<Place[]>((kept, { from, to }) => {
      const before = kept.at(-1);
      if (before && from < before.to) before.to = Math.max(before.to, to);
      else kept.push({ from, to });
      return kept;
    }, []);

const LONGEST_QUESTION = 300;

/** A whole letter becomes its question. */
export const learnedFrom = (said: string, names: readonly string[]): string =>
  shortened(withoutPersonal(questionIn(said) || said, names), LONGEST_QUESTION);

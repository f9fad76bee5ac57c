/** What a text is about, whatever words it is said with: "send it back", "retourneren" and "renvoyer" are one concept. Written by hand, for what customers of any trade ask. Pure. */
import { type SearchLanguage, stemOf } from "../search/stems.ts";
import type { Concepts } from "./shapes.ts";
import { GOODS } from "./tables/goods.ts";
import { HOME } from "./tables/home.ts";
import { MONEY } from "./tables/money.ts";
import { PARCELS } from "./tables/parcels.ts";
import { PEOPLE } from "./tables/people.ts";

export const CONCEPTS: Concepts = { ...GOODS, ...PARCELS, ...MONEY, ...PEOPLE, ...HOME };

/** `half`: of a pair, its own name and that of the other half, which must stand near; null where the word says it alone. */
type Entry = { word: string; concept: string; half: { own: string; other: string } | null };
type Entries = ReadonlyMap<string, readonly Entry[]>;
type Book = Readonly<Record<"stems" | "beginnings" | "ends", Entries>> & { longest: number };

const BOOKS: Readonly<Record<SearchLanguage, Book>> = { nl: bookOf("nl"), fr: bookOf("fr"), en: bookOf("en") };

function bookOf(language: SearchLanguage): Book {
  const entries = Object.entries(CONCEPTS).flatMap(([concept, said]) =>
    said[language].split(" ").flatMap((one) => entriesOf(concept, one)),
  );
  const by = Object.groupBy(entries, ({ word }) =>
    word.endsWith("*") ? "beginnings" : word.startsWith("*") ? "ends" : "stems",
  );
  const beginnings = Map.groupBy(by.beginnings ?? [], ({ word }) => word.slice(0, -1));
  const ends = Map.groupBy(by.ends ?? [], ({ word }) => word.slice(1));
  const stems = Map.groupBy(by.stems ?? [], ({ word }) => stemOf(word, language));
  const longest = Math.max(...[...beginnings.keys(), ...ends.keys()].map(({ length }) => length));
  return { stems, beginnings, ends, longest };
}

function entriesOf(concept: string, said: string): Entry[] {
  const [first, second] = said.split("+");
  if (second === undefined) return [{ word: said, concept, half: null }];
  const [one, other] = [`${said} 1`, `${said} 2`];
  return [
    { word: first!, concept, half: { own: one, other } },
    { word: second, concept, half: { own: other, other: one } },
  ];
}

/** So far apart are the two of a pair at most: "send the blue one back". */
const NEAR = 5;

/** In the order in which they are said, as often as they are; of one word each concept once. `words`: as `wordsOf` gives them. */
export function conceptsOf(words: readonly string[], language: SearchLanguage): string[] {
  const seen = new Map<string, number>();
  const isNear = (half: string, at: number): boolean => at - (seen.get(half) ?? -Infinity) <= NEAR;
  return words.flatMap((word, at) => {
    const entries = entriesOfWord(word, BOOKS[language], language);
    const said = entries.filter(({ half }) => half === null || isNear(half.other, at));
    for (const { half } of entries) if (half) seen.set(half.own, at);
    return [...new Set(said.map(({ concept }) => concept))];
  });
}

const NONE: readonly Entry[] = [];
const SHORTEST = 2;

function entriesOfWord(word: string, book: Book, language: SearchLanguage): Entry[] {
  const entries = [...(book.stems.get(stemOf(word, language)) ?? NONE)];
  for (let length = SHORTEST; length <= Math.min(word.length, book.longest); length++)
    entries.push(
      ...(book.beginnings.get(word.slice(0, length)) ?? NONE),
      ...(book.ends.get(word.slice(-length)) ?? NONE),
    );
  return entries;
}

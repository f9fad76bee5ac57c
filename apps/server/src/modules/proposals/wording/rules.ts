/**
 * Whether a sentence says what its source says. Numbers, dates and ways to reach somebody must stand in that source; what it denies and on which conditions must be
 * there too; and most of its telling words are the source's. A likeness of words is no proof of a meaning: what fails is surely not covered, what passes a person still reads. Pure.
 */
import type { Language } from "@luwte/contract/language.ts";
import type { Parts } from "@luwte/contract/oversight.ts";
import { type Bag, bagOfStems } from "@luwte/language/search/bag.ts";
import { metBy } from "@luwte/language/search/confidence/met.ts";
import { isEveryday } from "@luwte/language/search/everyday.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { sentencesOf } from "@luwte/language/sentences/sentences.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { factsWithout, type Passage, type Sentence } from "../../endpoint/public.ts";
import type { Original } from "./shapes.ts";

type Part = Parts["parts"][number];

const MOST_PARTS = 20;
const nameOf = (source: number): string => String(source + 1);

/** The very same sources, and nothing else. */
export const passagesOf = ({ sources }: Pick<Original, "sources">): Passage[] =>
  sources.flatMap(({ quote }, at) => (quote ? [{ id: nameOf(at), title: "", text: quote }] : []));

/** Our own greeting, then what was worded. Null: no sentence of it has a source, or it says it as it was said already. */
export function partsFrom(sentences: readonly Sentence[], original: Original): Part[] | null {
  const { parts, sources } = original;
  const said = sentences.flatMap(({ text, source }) =>
    sentencesOf(`\n${text}`).map((words): Part => {
      const at = sources.findIndex((_, index) => nameOf(index) === source);
      const isSaid = at >= 0 && isSaidBy(words, sources[at]!.quote ?? "", original);
      return isSaid ? { words, source: at } : { words, source: null, doubtful: true };
    }),
  );
  const forms = parts.filter(({ source, doubtful }) => source === null && !doubtful);
  const made = [...forms, ...said].slice(0, MOST_PARTS);
  const isNothing = !said.some(({ source }) => source !== null) || wordsOf(made) === wordsOf(parts);
  return isNothing ? null : made;
}

const wordsOf = (parts: readonly Part[]): string => plain(parts.map(({ words }) => words).join(" "));
const plain = (text: string): string => (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Shares of a sentence's words without the smallest: at least so many tell something and are its source's, at most so many are nobody's. Everyday words count as fresh: "you get" says much. */
const LEAST_OWN = 1 / 3;
const MOST_FRESH = 0.4;
const NEARLY = 0.7;

export function isSaidBy(
  sentence: string,
  quote: string,
  { language, asked }: Pick<Original, "language" | "asked">,
): boolean {
  if (plain(quote) === plain(sentence)) return true;
  if (denies(sentence, language) !== denies(quote, language)) return false;
  if (limits(quote, language) && !limits(sentence, language)) return false;
  if (factsWithout(sentence, [quote], language).length > 0) return false;
  const told = [...new Set(stemsOf(sentence, language))];
  const [own, theirs] = [quote, asked].map((text) => bagOfStems(stemsOf(text, language), new Map()));
  const isIn = (bag: Bag | undefined, stem: string): boolean => metBy(stem, bag!) >= NEARLY;
  const telling = told.filter((stem) => !isEveryday(stem, language) && isIn(own, stem)).length;
  const fresh = told.filter((stem) => !isIn(own, stem) && !isIn(theirs, stem)).length;
  return telling > 0 && telling >= LEAST_OWN * told.length && fresh <= MOST_FRESH * told.length;
}

const alone = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "u");

const DENIALS: Readonly<Record<Language, RegExp>> = {
  nl: alone("niet|geen|nooit|niets|niemand|nergens|noch|zonder"),
  fr: /(?<!\p{L})(?:ne|pas|jamais|rien|aucune?|sans|ni)(?!\p{L})|(?<!\p{L})n['’]/u,
  en: /(?<!\p{L})(?:not|no|never|nothing|none|nobody|nor|without|cannot)(?!\p{L})|n['’]t(?!\p{L})/u,
};
/** A condition that is lost makes a promise of an offer. */
const LIMITS: Readonly<Record<Language, RegExp>> = {
  nl: alone(
    "als|indien|mits|tenzij|zolang|alleen|enkel|slechts|behalve|binnen|tot|vanaf|wanneer|na|voor zover|meestal|soms",
  ),
  fr: alone(
    "si|s['’]ils?|sauf|tant que|seulement|uniquement|jusqu|à condition|lorsque|quand|après|à partir|parfois|hormis",
  ),
  en: alone("if|unless|only|except|provided|as long as|within|until|from|when|once|after|usually|sometimes|up to"),
};
const denies = (text: string, language: Language): boolean => DENIALS[language].test(text.toLowerCase());
const limits = (text: string, language: Language): boolean => LIMITS[language].test(text.toLowerCase());

/**
 * What says whether the article on top answers the question. Each sign is absolute: between 0 and 1, and the same whatever else was asked, unlike a score that is
 * scaled to the best. Pure.
 */
import { bagOfStems, joinedBag } from "../bag.ts";
import { rarityOf } from "../bm25.ts";
import { headsOf, type Parts, type Ranked, type SearchIndex } from "../search.ts";
import { stemsOf } from "../words.ts";
import { amountMet, type Rarity, shareMet, shareOf, toldBy } from "./met.ts";

export const SIGNS = [
  /** How much of the question the article knows. */
  "known",
  /** How many telling words that are: one is little, however large its share. */
  "amount",
  /** How much of the question stands in the title, or in one question that it was accepted for. */
  "title",
  /** How much of that title the question says. */
  "titleSaid",
  /** How alike the letters of the question and of that title are. */
  "letters",
  /** By how much the second article has less of the words, of as much as is known: to be alone with one word of five is no lead. */
  "leadWords",
  /** By how much the second article is less alike in letters. */
  "leadLetters",
  /** How far the question and that title are about the same, in whatever words. */
  "about",
  /** By how much the second article is less so. */
  "leadAbout",
  /** How much the article is met at all, however much else the question tells: a story holds one question among many words. */
  "strength",
] as const;
export type Sign = (typeof SIGNS)[number];
export type Signs = Readonly<Record<Sign, number>>;

/** For an index that holds the whole library. */
export const rarityIn = ({ words }: SearchIndex): Rarity => ({
  of: (stem) => rarityOf(words, stem),
  most: rarityOf(words, ""),
});

/** `ranked`: what `search` found, at least the first two. Null when it found nothing. */
export function signsOf(
  { articles, ids, language, words }: SearchIndex,
  question: string,
  ranked: readonly Ranked[],
  rarity: Rarity,
): Signs | null {
  const [first] = ranked;
  const article = first && articles[ids.indexOf(first.id)];
  if (!article) return null;
  const said = stemsOf(question, language);
  const asked = toldBy(said, language, rarity);
  const own = bagOfStems(said, new Map());
  const heads = headsOf(article).slice(0, MOST_HEADS);
  const whole = joinedBag([...heads.map(({ bag }) => bag), article.read.text.bag]);
  const amount = amountMet(asked, whole);
  const known = shareOf(amount, asked);
  return {
    known,
    amount: 1 - Math.exp(-amount / ENOUGH),
    title: Math.max(0, ...heads.map(({ bag }) => shareMet(asked, bag))),
    titleSaid: Math.max(0, ...heads.map(({ stems }) => shareMet(toldBy(stems, language, rarity), own))),
    letters: first.parts.asked,
    leadWords: known * leadOf(ranked, "words"),
    leadLetters: known * leadOf(ranked, "whole"),
    about: first.parts.about,
    leadAbout: leadOf(ranked, "about"),
    strength: 1 - Math.exp(-first.parts.words / rarityOf(words, "") / ENOUGH_OF_STORY),
  };
}

/** With so many rare words met, `amount` is two thirds. */
const ENOUGH = 1.5;
/** In rarest words of BM25 as this index weighs them, concepts among them. */
const ENOUGH_OF_STORY = 3;
const MOST_HEADS = 20;

/** 0 when another article is at least as good. */
function leadOf([first, ...others]: readonly Ranked[], part: keyof Parts): number {
  const own = first?.parts[part] ?? 0;
  const second = others.reduce((top, { parts }) => Math.max(top, parts[part]), 0);
  return own > second ? 1 - second / own : 0;
}

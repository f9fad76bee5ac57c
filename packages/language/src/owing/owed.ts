/** The sentences of a letter in which we owe something by a moment, as `weighed` tells it. Pure: which day it is, is for `moments/resolve.ts`. */
import { findMoments, MOST_CHARACTERS } from "../moments/find.ts";
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { weighed } from "./ours.ts";
import { isKept } from "./owes.ts";
import { clauseAround, type Range, sentenceAround } from "./parts.ts";
import { type OwingRules, rulesFor } from "./rules.ts";

export type Owed = {
  /** As it was written, without greeting. */
  readonly sentence: string;
  /** What of it says this promise: all of it, or a part where a sentence makes two. */
  readonly part: string;
  /** When, in order, without what is not ours; places are places in the part. */
  readonly moments: readonly Mention[];
  /** False: it may be a promise, and a person is asked. */
  readonly isSure: boolean;
};

/** More promises in one letter are no promise but a plan. */
const MOST_OWED = 10;

/** To whom one writes is no part of what one promises. */
const GREETING =
  /^\s*(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|navond)|bonjour|bonsoir|ch[eè]re?|madame|monsieur|dear|hi|hello)(?![\p{L}])[^,\n]{0,60},\s*/iu;

type Ours = { mention: Mention; isSure: boolean; range: Range };
type Run = Range & { ours: readonly Ours[] };

/** In the order of the text. */
export function findOwed(text: string, language: MomentLanguage): Owed[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const sentences = Map.groupBy(oursIn(read, language), ({ range }) => range.from);
  const plain = folded(read);
  return [...sentences.values()]
    .flatMap((ours) => runsOf(plain, ours, rulesFor(language)).map((run) => owedOf(read, ours[0]!, run)))
    .slice(0, MOST_OWED);
}

/** Of one sentence. Null: nothing that we owe. */
export const owedIn = (sentence: string, language: MomentLanguage): Owed | null =>
  findOwed(sentence, language)[0] ?? null;

function oursIn(text: string, language: MomentLanguage): Ours[] {
  const plain = folded(text);
  return findMoments(text, language).flatMap((mention) => {
    const owing = weighed(text, mention, { language });
    return isKept(owing) ? [{ mention, isSure: owing.isSure, range: sentenceAround(plain, mention) }] : [];
  });
}

/** "I call you tomorrow and we send the bill on Friday" are two; "Friday, Saturday at the latest, we call" is one: only what promises of itself stands alone. */
function runsOf(plain: string, ours: readonly Ours[], rules: OwingRules): Run[] {
  const [first, ...others] = ours as [Ours, ...Ours[]];
  const runs: Run[] = [{ ...first.range, ours: [first] }];
  for (const one of others) {
    const last = runs.at(-1)!;
    const from = ownFrom(plain, last.ours.at(-1)!, one, rules);
    runs.pop();
    if (from === null) runs.push({ ...last, ours: [...last.ours, one] });
    else runs.push({ ...last, to: from }, { from, to: last.to, ours: [one] });
  }
  return runs;
}

/** Where the second of two begins that both promise; null: they are one. */
function ownFrom(plain: string, one: Ours, other: Ours, { promise, resumes, between }: OwingRules): number | null {
  const [mine, its] = [one, other].map(({ mention }) => clauseAround(plain, mention, between)) as [Range, Range];
  const says = ({ from, to }: Range) => promise.test(plain.slice(from, to));
  if (its.from > mine.from) return says(mine) && says(its) ? its.from : null;
  const end = one.mention.at + one.mention.length;
  const again = resumes.exec(plain.slice(end, other.mention.at));
  return again && says(mine) ? end + again.index : null;
}

/** What joined two promises belongs to neither. */
const JOINT_BEFORE = /^[\s,;:(–-]*(?:(?:en|of|maar|dan|et|ou|mais|puis|and|or|but|then)\s+)?/iu;
const JOINT_BEHIND = /(?:[\s,;:(–-]+(?:en|of|maar|dan|et|ou|mais|puis|and|or|but|then))?[\s,;:(–-]*$/iu;

function owedOf(text: string, first: Ours, run: Run): Owed {
  const sentence = sentenceOf(text, first);
  const { ours } = run;
  const isFirst = run.from === first.range.from;
  const begin = isFirst ? sentence.from : run.from + JOINT_BEFORE.exec(text.slice(run.from, run.to))![0].length;
  const part = text.slice(begin, run.to).replace(run.to === first.range.to ? /[\s;]+$/u : JOINT_BEHIND, "");
  return {
    sentence: sentence.text,
    part,
    moments: ours.map(({ mention }) => ({ ...mention, at: mention.at - begin })),
    isSure: ours.some(({ isSure }) => isSure),
  };
}

function sentenceOf(text: string, { mention, range: { from, to } }: Ours): { from: number; text: string } {
  const greeting = from + (GREETING.exec(text.slice(from, to))?.[0].length ?? 0);
  const begin = greeting <= mention.at ? greeting + text.slice(greeting).search(/\S/) : from;
  return { from: begin, text: text.slice(begin, to).replace(/[\s;]+$/u, "") };
}

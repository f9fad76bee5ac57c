/** The sentence around a moment, and in it the clause. */
import type { Mention } from "../moments/shapes.ts";
import type { Parts } from "./shapes.ts";

export type Place = Pick<Mention, "at" | "length">;
export type Range = { from: number; to: number };

const LONGEST_SENTENCE = 600;
/** A full stop behind a short word for something ends nothing. */
const END =
  /(?<!(?<![\p{L}])(?:mevr|mej|mw|fam|dhr|hr|mr|mrs|ms|mme|mlle|m|dr|nr|bv|bijv|ca|art|tel|incl|excl|resp|st|a\.u\.b|s\.v\.p|p\.ex|cust|no(?=\. \d)))[.!?](?=[\s"'»”)]|$)|[\n;]/gu;

/** Places in the folded text. A full stop inside what says when ("ven. à 10h") ends nothing either. */
export function sentenceAround(plain: string, { at, length }: Place): Range {
  let from = 0;
  let to = plain.length;
  for (const { index } of plain.matchAll(END)) {
    if (index < at) from = index + 1;
    else if (index >= at + length - 1) {
      to = index + 1;
      break;
    }
  }
  return { from: Math.max(from, at - LONGEST_SENTENCE), to: Math.min(to, at + LONGEST_SENTENCE) };
}

const BESIDE = /\($|(?<!\p{L})(?:want|omdat|car|because)$/u;

/** `between`: what stands between two clauses. */
export function partsAround(plain: string, mention: Place, between: RegExp): Parts {
  const { from, to } = sentenceAround(plain, mention);
  const sentence = plain.slice(from, to);
  const { clauses, own } = clausesIn(sentence, mention.at - from, mention.length, between);
  const texts = clauses.map(({ from: begin, to: end }) => sentence.slice(begin, end));
  const signed = texts[own]!.trim();
  // What stands in brackets, and a reason, say nothing of what stands outside.
  const isSaid = (_: string, nth: number) => !BESIDE.test(sentence.slice(0, clauses[nth]!.from));
  return {
    from: from + clauses[own]!.from,
    to: from + clauses[own]!.to,
    sentence: sentence.trim(),
    governing: sentence.trim(),
    clause: bare(signed),
    signed,
    whole: plain,
    lead: sentence.slice(clauses[own]!.from, mention.at - from + mention.length),
    joint: sentence.slice(own > 0 ? clauses[own - 1]!.to : 0, clauses[own]!.from),
    until: sentence.slice(0, mention.at - from).trimStart(),
    behind: texts.filter((text, nth) => nth > own && isSaid(text, nth)).map(bare),
    before: texts
      .filter((text, nth) => nth < own && isSaid(text, nth))
      .map(bare)
      .toReversed(),
  };
}

const QUOTED = /(?<![\p{L}\d])"(?=\S)[^"\n]{3,300}"|[“„][^”\n]{3,300}[”“]|«[^»\n]{3,300}»/gu;

const LONGEST_CITING = 60;

/** `cites` before the quote in which it stands: it was said before, and is told again. */
export const isCited = (plain: string, { at, length }: Place, cites: RegExp): boolean =>
  [...plain.matchAll(QUOTED)].some(
    ({ index, 0: quote }) =>
      index < at &&
      at + length < index + quote.length &&
      cites.test(plain.slice(Math.max(0, index - LONGEST_CITING), index)),
  );

/** Places in the folded text. */
export function clauseAround(plain: string, mention: Place, between: RegExp): Range {
  const { from, to } = sentenceAround(plain, mention);
  const { clauses, own } = clausesIn(plain.slice(from, to), mention.at - from, mention.length, between);
  return { from: from + clauses[own]!.from, to: from + clauses[own]!.to };
}

/** A sign or a word inside what says when divides nothing. */
function clausesIn(sentence: string, at: number, length: number, between: RegExp): { clauses: Range[]; own: number } {
  const splits = [...sentence.matchAll(between)]
    .map(({ index, 0: { length: wide } }) => ({ index, end: index + wide }))
    .filter(({ index, end }) => end <= at || index >= at + length);
  const edges = [0, ...splits.flatMap(({ index, end }) => [index, end]), sentence.length];
  const clauses = Array.from({ length: edges.length / 2 }, (_, nth) => ({
    from: edges[2 * nth]!,
    to: edges[2 * nth + 1]!,
  }));
  return {
    clauses,
    own: Math.max(
      0,
      clauses.findLastIndex(({ from }) => from <= at),
    ),
  };
}

export const bare = (text: string): string => text.replace(/^[\s,:.–-]+|[\s,:.!?;–-]+$/g, "");

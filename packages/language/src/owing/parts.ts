/** The sentence around a moment, and in it the clause. */
import type { Mention } from "../moments/shapes.ts";
import type { Parts } from "./shapes.ts";

export type Place = Pick<Mention, "at" | "length">;
export type Range = { from: number; to: number };

const LONGEST_SENTENCE = 600;
/** A full stop behind a short word for something ends nothing. */
const END =
  /(?<!(?<![\p{L}])(?:mevr|mej|dhr|hr|mr|mrs|ms|mme|mlle|dr|nr|bv|bijv|ca|art|tel|incl|excl|resp|st|a\.u\.b|s\.v\.p|p\.ex))[.!?](?=[\s"'»”)]|$)|[\n;]/gu;

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

/** `between`: what stands between two clauses. */
export function partsAround(plain: string, mention: Place, between: RegExp): Parts {
  const { from, to } = sentenceAround(plain, mention);
  const sentence = plain.slice(from, to);
  const [at, until] = [mention.at - from, mention.at + mention.length - from];
  const splits = [...sentence.matchAll(between)]
    .map(({ index, 0: { length: wide } }) => ({ index, end: index + wide }))
    .filter(({ index, end }) => end <= at || index >= until);
  const edges = [0, ...splits.flatMap(({ index, end }) => [index, end]), sentence.length];
  const clauses = Array.from({ length: edges.length / 2 }, (_, nth) => ({
    begin: edges[2 * nth]!,
    end: edges[2 * nth + 1]!,
  }));
  const own = Math.max(
    0,
    clauses.findLastIndex(({ begin }) => begin <= at),
  );
  const texts = clauses.map(({ begin, end }) => sentence.slice(begin, end));
  const signed = texts[own]!.trim();
  // What stands in brackets says nothing of what stands outside.
  const said = (_: string, nth: number) => sentence[clauses[nth]!.begin - 1] !== "(";
  return {
    sentence: sentence.trim(),
    clause: bare(signed),
    signed,
    lead: sentence.slice(clauses[own]!.begin, until),
    behind: texts.filter((text, nth) => nth > own && said(text, nth)).map(bare),
    before: texts
      .filter((text, nth) => nth < own && said(text, nth))
      .map(bare)
      .toReversed(),
  };
}

export const bare = (text: string): string => text.replace(/^[\s,:.–-]+|[\s,:.!?;–-]+$/g, "");

/** What a clause shows of who owes what a moment in it belongs to, as names that weights are learned for. Pure. */
import type { Mention } from "../../moments/shapes.ts";
import type { OwingRules } from "../rules.ts";
import type { Owing, Parts } from "../shapes.ts";

export type Told = {
  mention: Pick<Mention, "bound" | "day" | "time" | "at" | "length">;
  /** What stands around it, in folded text. */
  parts: Pick<Parts, "whole" | "from" | "to" | "clause" | "signed" | "sentence">;
  /** What the rules say. */
  owing: Owing;
};

/** `own`: of this language alone. `common`: they mean the same in every language. */
export type Signs = { own: readonly string[]; common: readonly string[] };

/** Where the moment stands in its clause. */
const MOMENT = "@";
const WORD = /\p{L}+|\d+|[?!]/gu;
const PATTERNS = [
  "promise",
  "will",
  "whom",
  "unsure",
  "back",
  "standIn",
  "resumes",
  "note",
  "reader",
  "still",
  "awaits",
] as const;
const WIDER = ["promise", "will", "whom", "reader", "condition"] as const;

/** Each name once; a figure in the clause is "#", whatever it is. */
export function signsOf({ mention, parts, owing }: Told, rules: OwingRules): Signs {
  const form = [`bound:${mention.bound}`, `day:${mention.day?.kind ?? "none"}`, `time:${mention.time ? "yes" : "no"}`];
  const patterns = [
    ...PATTERNS.filter((name) => rules[name].test(parts.clause)).map((name) => `clause:${name}`),
    ...WIDER.filter((name) => rules[name].test(parts.sentence)).map((name) => `sentence:${name}`),
  ];
  const rule = `rule:${owing.owner} ${owing.why}`;
  return {
    own: [...new Set([...wordsIn(mention, parts), ...form, ...patterns, rule])],
    common: [
      ...form,
      ...patterns,
      rule,
      `owner:${owing.owner}`,
      `sure:${owing.isSure ? "yes" : "no"}`,
      `asks:${parts.signed.includes("?") ? "yes" : "no"}`,
      `asks beside:${parts.sentence.includes("?") ? "yes" : "no"}`,
    ],
  };
}

function wordsIn({ at, length }: Told["mention"], { whole, from, to }: Told["parts"]): string[] {
  const end = at + length;
  const words = [...wordsOf(whole.slice(from, at)), MOMENT, ...wordsOf(whole.slice(end, to))];
  return [
    ...words.map((word) => `word:${word}`),
    ...words.slice(1).map((word, nth) => `pair:${words[nth]} ${word}`),
    `first:${words[0]}`,
    ...wordsOf(whole.slice(at, end)).map((word) => `said:${word}`),
  ];
}

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => (/^\d/u.test(word) ? "#" : word));

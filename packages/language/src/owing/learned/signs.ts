/** What a clause shows of who owes what a moment in it belongs to, as names that weights are learned for. Pure. */
import type { Mention, MomentLanguage } from "../../moments/shapes.ts";
import type { OwingRules } from "../rules.ts";
import type { Owing, Parts } from "../shapes.ts";

export type Told = {
  language: MomentLanguage;
  mention: Pick<Mention, "bound" | "day" | "time" | "at" | "length">;
  /** The folded text, and where the clause of the moment begins and ends in it. */
  plain: string;
  from: number;
  to: number;
  parts: Pick<Parts, "clause" | "signed" | "sentence">;
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
export function signsOf(told: Told, rules: OwingRules): Signs {
  const { mention, owing } = told;
  const form = [`bound:${mention.bound}`, `day:${mention.day?.kind ?? "none"}`, `time:${mention.time ? "yes" : "no"}`];
  const patterns = [
    ...PATTERNS.filter((name) => rules[name].test(told.parts.clause)).map((name) => `clause:${name}`),
    ...WIDER.filter((name) => rules[name].test(told.parts.sentence)).map((name) => `sentence:${name}`),
  ];
  const rule = `rule:${owing.owner} ${owing.why}`;
  return {
    own: [...new Set([...wordsIn(told), ...form, ...patterns, rule])],
    common: [
      ...form,
      ...patterns,
      rule,
      `owner:${owing.owner}`,
      `sure:${owing.isSure ? "yes" : "no"}`,
      `asks:${told.parts.signed.includes("?") ? "yes" : "no"}`,
      `asks beside:${told.parts.sentence.includes("?") ? "yes" : "no"}`,
    ],
  };
}

function wordsIn({ plain, from, to, mention: { at, length } }: Told): string[] {
  const words = [
    ...wordsOf(plain.slice(from, Math.max(from, at))),
    MOMENT,
    ...wordsOf(plain.slice(Math.min(to, at + length), to)),
  ];
  return [
    ...words.map((word) => `word:${word}`),
    ...words.slice(1).map((word, nth) => `pair:${words[nth]} ${word}`),
    `first:${words[0]}`,
    ...wordsOf(plain.slice(at, at + length)).map((word) => `said:${word}`),
  ];
}

const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => (/^\d/u.test(word) ? "#" : word));

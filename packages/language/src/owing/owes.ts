/**
 * Who owes what a moment in a text belongs to: "wij bellen u vrijdag" is ours, "graag voor vrijdag" is asked of the reader, "wij zijn open tot vrijdag" is asked of
 * nobody. By rules of form, read from the top; no meaning is guessed. Pure.
 */
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { DUTCH_OWING } from "./dutch.ts";
import { ENGLISH_OWING } from "./english.ts";
import { FRENCH_OWING } from "./french.ts";
import type { Owing, OwingRule, OwingWords } from "./shapes.ts";

const WORDS: Readonly<Record<MomentLanguage, OwingWords>> = { nl: DUTCH_OWING, fr: FRENCH_OWING, en: ENGLISH_OWING };

/** `by`: who wrote the text. Without it a colleague did. */
export type Written = { language: MomentLanguage; by?: "team" | "customer" };
export type Named = Pick<Mention, "at" | "length" | "bound" | "day">;

/** Of one moment that `findMoments` found in this text. What a customer writes is never owed by us; only an answer of ours promises. */
export function whoOwes(text: string, mention: Named, { language, by = "team" }: Written): Owing {
  if (by === "customer") return { owner: "theirs", why: "customer_writes" };
  const parts = partsAround(folded(text), mention, language);
  const rule = rulesFor(language).find((one) => holds(one, parts, mention));
  return rule ? { owner: rule.owner, why: rule.why } : { owner: "unsaid", why: "none" };
}

/** Whether it is to be proposed as a promise. What no rule knows is: a person decides, and "Vrijdag in huis!" has no verb. */
export function isOurs(text: string, mention: Named, written: Written): boolean {
  const { owner } = whoOwes(text, mention, written);
  return owner === "ours" || owner === "unsaid";
}

type Parts = { sentence: string; clause: string };

const LONGEST_SENTENCE = 600;
const END = /[.!?](?=\s|$)|[\n;]/g;

/** The sentence around the moment, with its sign at the end, and in it the clause. */
function partsAround(plain: string, { at, length }: Named, language: MomentLanguage): Parts {
  const ends = [...plain.matchAll(END)].map(({ index }) => index);
  const from = Math.max(at - LONGEST_SENTENCE, 1 + (ends.findLast((end) => end < at) ?? -1));
  const to = Math.min(at + LONGEST_SENTENCE, 1 + (ends.find((end) => end >= at + length - 1) ?? plain.length));
  const sentence = plain.slice(from, to);
  const splits = [...sentence.matchAll(splitFor(language))].map(({ index, 0: { length: wide } }) => ({
    index,
    end: index + wide,
  }));
  const begin = splits.findLast(({ end }) => end <= at - from)?.end ?? 0;
  const end = splits.find(({ index }) => index >= at - from + length)?.index ?? sentence.length;
  return { sentence: sentence.trim(), clause: bare(sentence.slice(begin, end)) };
}

const bare = (text: string): string => text.replace(/^[\s,:.–-]+|[\s,:.!?;–-]+$/g, "");

/** A day that can only come: what is done by then is still to be done. */
const isAhead = ({ bound, day }: Named): boolean =>
  bound === "by" || bound === "before" || day?.kind === "span" || (day?.kind === "ahead" && day.days > 0);

const holds = ({ of, in: pattern, unless, behind }: OwingRule, parts: Parts, mention: Named): boolean =>
  !(behind && isAhead(mention)) && pattern.test(parts[of]) && !unless?.test(parts[of]);

const edged = (alternatives: readonly string[]): RegExp =>
  alternatives.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join("|")})(?![\\p{L}\\d])`, "u");

function made(words: OwingWords): OwingRule[] {
  const whether = words.whether.length > 0 ? `(?<!(?:${words.whether.join("|")}) )` : "";
  return [
    { why: "question", owner: "nobody", of: "sentence", in: /\?["'»”)]*$/u },
    { why: "courtesy", owner: "nobody", of: "clause", in: edged(words.courtesy) },
    { why: "condition", owner: "nobody", of: "sentence", in: edged([`${whether}(?:${words.condition.join("|")})`]) },
    { why: "hours", owner: "nobody", of: "clause", in: edged(words.hours) },
    { why: "custom", owner: "nobody", of: "clause", in: edged(words.custom) },
    { why: "past", owner: "nobody", of: "clause", in: edged(words.past), unless: edged(words.will) },
    { why: "past", owner: "nobody", of: "clause", in: edged(words.done), behind: true },
    { why: "choice", owner: "theirs", of: "clause", in: edged(words.choice), unless: edged(words.offered) },
    { why: "demand", owner: "theirs", of: "clause", in: edged(words.demand) },
    { why: "demand", owner: "theirs", of: "clause", in: edged([`^(?:${words.ask.join("|")})`]) },
    { why: "plan", owner: "nobody", of: "clause", in: edged(words.plan), unless: edged(words.spokenTo) },
    { why: "promise", owner: "ours", of: "clause", in: edged(words.promise) },
  ];
}

const rules = new Map<MomentLanguage, OwingRule[]>();
function rulesFor(language: MomentLanguage): OwingRule[] {
  const known = rules.get(language) ?? made(WORDS[language]);
  rules.set(language, known);
  return known;
}

const splits = new Map<MomentLanguage, RegExp>();
function splitFor(language: MomentLanguage): RegExp {
  const known =
    splits.get(language) ??
    new RegExp(`,(?!\\d)|:(?!\\d)|\\s[–-]\\s|(?<![\\p{L}])(?:${WORDS[language].between.join("|")})(?![\\p{L}'])`, "gu");
  splits.set(language, known);
  return known;
}

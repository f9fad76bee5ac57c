/**
 * What an answer says that does not stand in what was given: numbers, dates, addresses, names. Found by code, so that no instruction in a customer's
 * text can talk its way past. A name that begins a sentence cannot be told from another word there; its second part can. Pure.
 */
import type { Language } from "@luwte/contract/language.ts";
import { findFacts } from "@luwte/language/facts/find.ts";
import { findMoments } from "@luwte/language/moments/find.ts";
import { folded } from "@luwte/language/text/fold.ts";

const NUMBER = /\d+(?:[.,:/-]\d+)*/g;
const ENUMERATION = /^\s*\d{1,2}[.)]\s/gm;
const WORD = /\p{L}[\p{L}'’-]*/gu;
/** Where a capital says nothing: a text, a sentence or a line begins. */
const BEGINS = /(?:^|[.!?:…]|\n)[\s"“”'‘«»•*-]*$/u;
/** Capitals that manners ask for, in no need of a source. */
const MANNERS = new Set("i i'm i'll i've i'd u uw madame monsieur mevrouw meneer heer sir madam".split(" "));

const digits = (text: string): string => text.replace(/\D/g, "");

/** As they stand in the answer; nothing when all of it has a ground. */
export function unfounded(answer: string, given: readonly string[], language: Language): string[] {
  const names = namesWithout(answer, given.join("\n"));
  return [...new Set([...factsWithout(answer, given, language), ...names])].slice(0, 20);
}

/** The same without names: what a sentence may not take from anywhere but its own source. */
export function factsWithout(answer: string, given: readonly string[], language: Language): string[] {
  const context = given.join("\n");
  return [
    ...numbersWithout(answer, context),
    ...momentsWithout(answer, context, language),
    ...waysWithout(answer, context),
  ];
}

function numbersWithout(answer: string, context: string): string[] {
  const known = new Set((context.match(NUMBER) ?? []).flatMap((one) => [digits(one), ...one.split(/\D/)]));
  return (answer.replace(ENUMERATION, "").match(NUMBER) ?? []).filter((one) => !known.has(digits(one)));
}

function momentsWithout(answer: string, context: string, language: Language): string[] {
  const known = folded(context);
  return findMoments(answer, language)
    .map(({ text }) => text)
    .filter((text) => !known.includes(folded(text)));
}

/** Where somebody would be sent: a page, an address, an account. */
function waysWithout(answer: string, context: string): string[] {
  const known = context.toLowerCase().replace(/\s/g, "");
  return findFacts(answer)
    .filter(({ kind, text }) => kind !== "amount" && !known.includes(text.toLowerCase().replace(/\s/g, "")))
    .map(({ text }) => text);
}

function namesWithout(answer: string, context: string): string[] {
  const known = new Set([...(folded(context).match(WORD) ?? []), ...MANNERS]);
  return [...answer.matchAll(WORD)]
    .filter(({ 0: word, index }) => /^\p{Lu}/u.test(word) && !BEGINS.test(answer.slice(Math.max(0, index - 20), index)))
    .map(([word]) => word)
    .filter((word) => !known.has(folded(word)));
}

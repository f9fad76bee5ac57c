/**
 * Who owes what a moment in a text belongs to: "wij bellen u vrijdag" is ours, "graag voor vrijdag" is asked of the reader, "wij zijn open tot vrijdag" is asked of
 * nobody. By rules of form, read from the top; no meaning is guessed. Pure.
 */
import { findMoments, MOST_CHARACTERS } from "../moments/find.ts";
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { isCited, partsAround } from "./parts.ts";
import { type OwingRules, rulesFor } from "./rules.ts";
import type { Owing, OwingRule, Parts } from "./shapes.ts";

/** `by`: who wrote the text. Without it a colleague did. */
export type Written = { language: MomentLanguage; by?: "team" | "customer" };
export type Named = Pick<Mention, "at" | "length" | "bound" | "day">;

/** Of one moment that `findMoments` found in this text. What a customer writes is never owed by us; only an answer of ours promises. */
export function whoOwes(text: string, mention: Named, written: Written): Owing {
  if (written.by === "customer") return { owner: "theirs", why: "customer_writes", isSure: true };
  return ruled(read(text, mention, written), mention, written);
}

/** The text around a moment, as the rules read it. */
export const read = (text: string, mention: Named, { language }: Written): Parts =>
  partsAround(folded(text.slice(0, MOST_CHARACTERS)), mention, rulesFor(language).between);

/** Of a moment that a colleague wrote, in what was read around it. */
export function ruled(around: Parts, mention: Named, written: Written): Owing {
  const { language } = written;
  const rules = rulesFor(language);
  if (isBehind(mention) || isCited(around.whole, mention, rules.cites))
    return { owner: "nobody", why: "past", isSure: true };
  const parts = governed(withoutAsides(around, rules), rules);
  const own = owingOf(parts, mention, rules);
  if (own?.why !== "question" && own?.why !== "courtesy" && isApposed(parts, rules, language))
    return fromAll(parts, mention, rules) ?? UNSAID;
  const found = (own && framed(own, parts, mention, written)) ?? own ?? fromNeighbours(parts, mention, rules) ?? UNSAID;
  if (found === UNSAID && mention.day?.kind === "feast" && lettersLeft(parts.sentence, language) === 0) return GREETED;
  return isStoodIn(found, parts, language, rules) ? STOOD_IN : found;
}

/** "Black Friday!" */
const GREETED: Owing = { owner: "nobody", why: "courtesy", isSure: true };

/** Ours by the rules. What no rule knows is, too: a person decides, and "Vrijdag in huis!" has no verb. */
export const isKept = ({ owner }: Owing): boolean => owner === "ours" || owner === "unsaid";

function withoutAsides(parts: Parts, { aside }: OwingRules): Parts {
  const told = (clauses: readonly string[]) => clauses.filter((clause) => !aside.test(clause));
  return { ...parts, behind: told(parts.behind), before: told(parts.before) };
}

/** "It leaves on Monday and I mail you once it has gone": on what the second depends, the first does not. */
function governed(parts: Parts, { promise, depends, opens }: OwingRules): Parts {
  const own = parts.behind.filter((clause, at) => {
    const isOfLast = opens.test(clause) && promise.test(parts.behind[at - 1] ?? "");
    return isOfLast || (promise.test(clause) && depends.test(clause));
  });
  return { ...parts, governing: own.reduce((rest, clause) => rest.replace(clause, ""), parts.sentence) };
}

const UNSAID: Owing = { owner: "unsaid", why: "none", isSure: false };

function owingOf(parts: Parts, mention: Named, { rules, ...words }: OwingRules): Owing | null {
  const isNote = words.note.test(parts.whole) && !words.reader.test(parts.whole);
  const rule = rules.find((one) => (one.noted ?? isNote) === isNote && holds(one, parts, mention));
  if (!rule) return null;
  const isSure = rule.owner !== "ours" || (rule.why === "promise" && isSurelyOurs(parts, words));
  return { owner: rule.owner, why: rule.why, isSure };
}

/** "Thursday, that I promise": what a clause does not say, the one behind it may, and else the one before it. */
function fromNeighbours(parts: Parts, mention: Named, words: OwingRules): Owing | null {
  const rules = words.rules.filter(({ wider }) => wider);
  for (const clause of [...parts.behind, ...parts.before]) {
    const found = owingOf(told(parts, clause), mention, { ...words, rules });
    if (found) return found;
  }
  return null;
}

/** "Not on Monday, on Tuesday it does", "we are shut on Thursday, so Friday". */
const isApart = ({ why }: Owing, { clause, joint }: Parts, { still, thus }: OwingRules): boolean =>
  (why === "refusal" && still.test(clause)) || ((why === "refusal" || why === "hours") && thus.test(joint));

const told = (parts: Parts, clause: string): Parts => ({ ...parts, clause, signed: clause, lead: clause, until: "" });

const MOST_APPOSED = 60;

/** "Six weeks before, that is on 30 May": a clause of nothing but a day says nothing, whatever article stands in it; what was said beside it does. */
function isApposed(
  { clause, behind, before }: Parts,
  { apposed, promise }: OwingRules,
  language: MomentLanguage,
): boolean {
  const isShort = clause.length <= MOST_APPOSED && behind.length + before.length > 0;
  return isShort && !promise.test(clause) && lettersLeft(clause, language, apposed) === 0;
}

/** The nearest first; what is asked or wished of the reader counts as well as what is promised. */
function fromAll(parts: Parts, mention: Named, words: OwingRules): Owing | null {
  const rules = words.rules.filter(({ of, behind }) => of === "clause" && !behind);
  for (const clause of [...parts.behind, ...parts.before]) {
    const found = owingOf(told(parts, clause), mention, { ...words, rules });
    if (found) return isApart(found, parts, words) ? null : found;
  }
  return null;
}

/** What only says during what has no verb of its own. */
const DURING = /^(?:tijdens|gedurende|rond|pendant|durant|during|over) /u;

/** No more letters than these are left of a clause that only says when. */
const MOST_LEFT = 14;

/** "Thursday and Friday: the office is closed": a clause that only says when is told by its neighbours, whatever article stands in it. */
function framed({ why }: Owing, parts: Parts, mention: Named, { language }: Written): Owing | null {
  const rules = rulesFor(language);
  if (why !== "promise" || rules.promise.test(parts.clause) || rules.will.test(parts.clause)) return null;
  const found = fromNeighbours(parts, mention, rules);
  if (found?.why !== "hours" && found?.why !== "custom") return null;
  return DURING.test(parts.clause) || lettersLeft(parts.clause, language) <= MOST_LEFT ? found : null;
}

function lettersLeft(clause: string, language: MomentLanguage, besides?: RegExp): number {
  const moments = findMoments(clause, language);
  const left = moments.reduceRight((rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length), clause);
  return (besides ? left.replace(besides, "") : left).replace(/[^\p{L}]/gu, "").length;
}

const STOOD_IN: Owing = { owner: "ours", why: "promise", isSure: false };

/** "I am off tomorrow but my colleague will call you", "I am back on Monday and will look", "we are in again on Monday, then you get it": then, as no other day is said. */
function isStoodIn({ why }: Owing, { clause, behind }: Parts, language: MomentLanguage, rules: OwingRules): boolean {
  const isBack = (why === "demand" ? rules.awaits : rules.back).test(clause);
  if (why !== "plan" && !((why === "hours" || why === "demand") && isBack)) return false;
  const goesOn = isBack ? rules.promise : rules.standIn;
  return behind.some((each) => goesOn.test(each) && rules.whom.test(each) && findMoments(each, language).length === 0);
}

type Signs = Pick<OwingRules, "promise" | "whom" | "unsure">;
const isSurelyOurs = ({ clause, sentence }: Parts, { promise, whom, unsure }: Signs): boolean =>
  promise.test(clause) && whom.test(sentence) && !unsure.test(clause);

/** A day that can only come: what is done by then is still to be done. */
const isAhead = ({ bound, day }: Named): boolean =>
  bound === "by" ||
  bound === "before" ||
  day?.kind === "span" ||
  day?.kind === "end" ||
  (day?.kind === "ahead" && day.days > 0) ||
  ((day?.kind === "whole" || day?.kind === "stretch") && day.ahead > 0) ||
  (day?.kind === "weekday" && (day.week === 1 || day.week === "next"));

/** "Yesterday", "last week": whatever is said of it, nobody has to do it. */
const isBehind = ({ day }: Named): boolean =>
  (day?.kind === "ahead" && day.days < 0) ||
  (day?.kind === "weekday" && (day.week === "last" || day.week === -1)) ||
  (day?.kind === "feast" && day.year === "last") ||
  (day?.kind === "date" && day.which === "last");

const isSoon = ({ day }: Named): boolean => day?.kind === "span" && day.span.minutes > 0;

function holds({ of, in: pattern, ...rule }: OwingRule, parts: Parts, mention: Named): boolean {
  if ((rule.behind && isAhead(mention)) || (rule.far && isSoon(mention))) return false;
  if ((rule.on && mention.bound !== "at") || (rule.with && !rule.with.test(parts.clause))) return false;
  return pattern.test(parts[of]) && !rule.unless?.test(parts.clause) && !rule.resumed?.test(parts.lead);
}

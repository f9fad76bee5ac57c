/** What follows, by what we wrote: something that we said we would do and nobody noted, else what we do when no answer comes, else a day by which the customer was asked to answer. Pure. */
import { findMoments } from "@luwte/language/moments/find.ts";
import { phraseOf, withoutPhrase } from "@luwte/language/moments/phrase.ts";
import type { Mention, MomentLanguage } from "@luwte/language/moments/shapes.ts";
import { findAwaited } from "@luwte/language/owing/awaited.ts";
import { findOwed, type Owed } from "@luwte/language/owing/owed.ts";
import { whoOwes } from "@luwte/language/owing/owes.ts";
import { sentencesOf } from "@luwte/language/sentences/sentences.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { languageOf } from "../turns/rules.ts";
import type { Turn } from "../turns/shapes.ts";
import { meantBy } from "./moments/rules.ts";
import type { FollowUp, Grounds, Promised } from "./shapes.ts";

/** Further back it was settled, or is noted. */
const LATEST = 3;
const MOST_WORDS = 300;
const MOST_QUOTE = 600;
/** Rules of thumb, not calibrated: surely ours with one moment, perhaps ours or perhaps then, and what the customer was asked. */
const CONFIDENCE = { sure: 0.8, maybe: 0.5, theirs: 0.5 } as const;

/** The turns that are looked at, the latest first. */
export const oursIn = (turns: readonly Turn[]): Turn[] =>
  turns
    .filter(({ by }) => by === "team")
    .slice(-LATEST)
    .toReversed();

/** Null: nothing follows, or it is noted already. */
export function followUpOf(grounds: Grounds): FollowUp | null {
  const ours = oursIn(grounds.turns);
  for (const find of [promisedIn, awaitedIn, askedIn])
    for (const turn of ours) {
      const found = find(turn, languageOf(turn.text, grounds.usual), grounds);
      if (found) return found;
    }
  return null;
}

function promisedIn(turn: Turn, language: MomentLanguage, grounds: Grounds): FollowUp | null {
  const awaited = new Set(findAwaited(turn.text, language).map(({ sentence }) => sentence));
  const found = findOwed(turn.text, language)
    .filter(({ sentence }) => ![...awaited].some((one) => one.includes(sentence)))
    .flatMap((owed) => promiseOf(owed, turn, language, grounds) ?? []);
  return found[0] ?? null;
}

/** "If we hear nothing by Friday we call you on Monday": it comes back on Monday, unless the customer writes. */
function awaitedIn(turn: Turn, language: MomentLanguage, { place, promised }: Grounds): FollowUp | null {
  for (const { sentence, moment } of findAwaited(turn.text, language)) {
    const meant = meantBy(moment, turn.at, place);
    const until = meant?.at.toISOString();
    if (!meant || !until || promised.some(({ dueAt }) => dueAt === until)) continue;
    return {
      value: { kind: "snoozed", words: null, until },
      source: sourceOf(turn, sentence),
      confidence: meant.isSure ? CONFIDENCE.sure : CONFIDENCE.maybe,
    };
  }
  return null;
}

function promiseOf(
  { sentence, part, moments, isSure }: Owed,
  turn: Turn,
  language: MomentLanguage,
  { place, promised }: Grounds,
): FollowUp | null {
  const [first] = moments;
  const meant = first && meantBy(first, turn.at, place);
  if (!first || !meant) return null;
  const words = withoutPhrase(part, phraseOf(part, first, language), language).slice(0, MOST_WORDS);
  const until = meant.at.toISOString();
  if (words === "" || isNoted({ words, dueAt: until }, promised)) return null;
  return {
    value: { kind: "promised", words, until },
    source: sourceOf(turn, sentence),
    confidence: isSure && meant.isSure && moments.length === 1 ? CONFIDENCE.sure : CONFIDENCE.maybe,
  };
}

/** With the same words or for the same moment: who noted it may have said it otherwise. */
const isNoted = (one: Promised, promised: readonly Promised[]): boolean =>
  promised.some(({ words, dueAt }) => folded(words) === folded(one.words) || dueAt === one.dueAt);

function askedIn(turn: Turn, language: MomentLanguage, { place }: Grounds): FollowUp | null {
  for (const mention of findMoments(turn.text, language)) {
    const meant = isAsked(turn, mention, language) ? meantBy(mention, turn.at, place) : null;
    if (!meant) continue;
    const sentence = sentencesOf(turn.text).find((each) => each.includes(mention.text)) ?? mention.text;
    return {
      value: { kind: "snoozed", words: null, until: meant.at.toISOString() },
      source: sourceOf(turn, sentence),
      confidence: CONFIDENCE.theirs,
    };
  }
  return null;
}

/** "Please by Friday", and a question with a last day: "could you tell us before Friday?" */
function isAsked({ text }: Turn, mention: Mention, language: MomentLanguage): boolean {
  const { owner, why } = whoOwes(text, mention, { language });
  return owner === "theirs" || (why === "question" && (mention.bound === "by" || mention.bound === "before"));
}

const sourceOf = ({ id }: Turn, quote: string): FollowUp["source"] => ({
  kind: "message",
  id,
  version: null,
  quote: quote.slice(0, MOST_QUOTE),
});

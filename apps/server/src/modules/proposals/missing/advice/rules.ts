/** Whether a question is about something that nobody ordered yet: there is no order number to ask for. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { conceptsOf } from "@luwte/language/concepts/concepts.ts";
import { folded } from "@luwte/language/text/fold.ts";
import { wordsOf } from "@luwte/language/text/words.ts";

/** What one asks before one buys, or about a thing wherever it was bought. */
const ADVICE = new Set("advice size colour stock quote wash dry shrink waterproof".split(" "));
/** What speaks of an order, of what came of it or of what was paid for it. */
const ORDERED = new Set(
  (
    "order deliver ship parcel carrier track late lost lacking damaged wrong pickup return refund exchange label warranty repair " +
    "pay charged twice invoice reminder instalments"
  ).split(" "),
);
/** Said of what one may still do: "which one shall I buy?" */
const NOT_YET: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(["koop", "kopen", "bestellen", "aankopen", "aankoop"]),
  fr: new Set(["acheter", "commander", "achat"]),
  en: new Set(["buy", "buying", "purchase"]),
};
/** Who says that it does not fit has it. */
const TOO: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})te (?:klein|groot|kort|lang|krap|strak|nauw|smal|breed|ruim|wijd|dun|dik)/u,
  fr: /(?<!\p{L})trop (?:petit|grand|court|long|serre|etroit|large|ample|juste)/u,
  en: /(?<!\p{L})too (?:small|big|large|short|long|tight|narrow|wide|loose)/u,
};

/** "L'échange" is two words. */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu)['’]/giu;

/** True only where it asks for advice and nothing in it speaks of an order; of what says neither nothing is known. */
export function isAdvice(text: string, language: Language): boolean {
  if (TOO[language].test(folded(text))) return false;
  const words = wordsOf(text.replace(ELISION, " ")).filter((word) => !NOT_YET[language].has(word));
  const about = new Set(conceptsOf(words, language));
  return !about.isDisjointFrom(ADVICE) && about.isDisjointFrom(ORDERED);
}

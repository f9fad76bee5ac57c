/** The words and the patterns of each language. */
import { DUTCH_DAYS, DUTCH_LINKS, DUTCH_TIMES } from "./dutch.ts";
import { DUTCH } from "./dutchWords.ts";
import { ENGLISH_RULES } from "./english.ts";
import { DUTCH_FEASTS, FRENCH_FEASTS } from "./feastWords.ts";
import { FRENCH_DAYS, FRENCH_LINKS } from "./french.ts";
import { FRENCH_TIMES } from "./frenchTimes.ts";
import { FRENCH } from "./frenchWords.ts";
import type { LanguageRules } from "./grammar.ts";
import type { MomentLanguage } from "./shapes.ts";

export const RULES: Readonly<Record<MomentLanguage, LanguageRules>> = {
  nl: { lexicon: DUTCH, days: [...DUTCH_DAYS, ...DUTCH_FEASTS], times: DUTCH_TIMES, links: DUTCH_LINKS },
  fr: { lexicon: FRENCH, days: [...FRENCH_DAYS, ...FRENCH_FEASTS], times: FRENCH_TIMES, links: FRENCH_LINKS },
  en: ENGLISH_RULES,
};

/** The words and the patterns of each language. */
import { DUTCH_RULES } from "./dutch.ts";
import { ENGLISH_RULES } from "./english.ts";
import { FRENCH_RULES } from "./french.ts";
import type { LanguageRules } from "./grammar.ts";
import type { MomentLanguage } from "./shapes.ts";

export const RULES: Readonly<Record<MomentLanguage, LanguageRules>> = {
  nl: DUTCH_RULES,
  fr: FRENCH_RULES,
  en: ENGLISH_RULES,
};

/** Texts in tables: `{ key: { nl, fr, en } }`, where a form may differ with a number. Which form a number takes is asked of Intl. */
import { fill, type Language, type TextParams } from "@luwte/contract/language.ts";
import { kept } from "./kept.ts";

/** Forms for a `count`: `other` always, the rest where the language has them (French says `one` for 0 too). */
export type Forms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Saying = Readonly<Record<Language, string | Forms>>;
export type Sayings = Readonly<Record<string, Saying>>;

export const LOCALES = { nl: "nl-NL", fr: "fr-FR", en: "en-GB" } as const satisfies Record<Language, string>;

const plurals = new Map<Language, Intl.PluralRules>();
const pluralOf = (language: Language, count: number): Intl.LDMLPluralRule =>
  kept(plurals, language, () => new Intl.PluralRules(LOCALES[language])).select(count);

export function say(saying: Saying, language: Language, params: TextParams = {}): string {
  const text = saying[language];
  const form = typeof text === "string" ? text : (text[pluralOf(language, Number(params.count))] ?? text.other);
  return fill(language === "fr" ? setFrench(form) : form, params);
}

/** French puts a space before these signs, and a line never begins with one. */
export const setFrench = (text: string): string => text.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0");

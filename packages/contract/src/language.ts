/** The three languages of Luwte, and texts that exist in all of them: a missing one is a type error. */
import { z } from "zod";

export const LANGUAGES = ["nl", "fr", "en"] as const;
export const Language = z.enum(LANGUAGES);
export type Language = z.output<typeof Language>;

export type Text = Readonly<Record<Language, string>>;
/** A table of texts; `{name}` in a text is replaced by the parameter of that name. */
export type Texts = Readonly<Record<string, Text>>;
export type TextParams = Readonly<Record<string, string | number>>;

/** Fills `{name}` places. An unknown place stays as it is, so that a mistake is seen instead of hidden. */
export const fill = (text: string, params: TextParams = {}): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));

/** The best of our languages for an Accept-Language header or a BCP 47 tag; Dutch when nothing fits. */
export function chooseLanguage(wanted: string | null | undefined): Language {
  const tags = (wanted ?? "").slice(0, 200).toLowerCase().split(",");
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.trim().split(/[-;]/)[0] === language);
    if (found) return found;
  }
  return "nl";
}

/** How often the language of a text is told, with nothing known of the customer, with the customer's own language known, and with a customer who writes another one. */
import { detectLanguage, type KnownLanguage } from "../languages/detect.ts";
import { type Share, shareOf } from "./share.ts";

export type Written = { text: string; language: KnownLanguage };
export type LanguageFigures = {
  alone: Share;
  alone_not_told: Share;
  with_own_language: Share;
  in_another_language: Share;
};

const OTHER: Readonly<Record<KnownLanguage, KnownLanguage>> = { nl: "fr", fr: "en", en: "nl" };

/** Texts of at least three words, each once. */
export function languageFigures(texts: readonly Written[]): LanguageFigures {
  const rows = [...new Map(texts.filter(({ text }) => wordsIn(text) >= 3).map((row) => [row.text, row])).values()];
  const right = (usual: (language: KnownLanguage) => { usual?: KnownLanguage }) =>
    shareOf(
      rows.filter(({ text, language }) => detectLanguage(text, usual(language)).language === language).length,
      rows.length,
    );
  return {
    alone: right(() => ({})),
    alone_not_told: shareOf(rows.filter(({ text }) => detectLanguage(text).language === "unknown").length, rows.length),
    with_own_language: right((language) => ({ usual: language })),
    in_another_language: right((language) => ({ usual: OTHER[language] })),
  };
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

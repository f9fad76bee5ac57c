/** `luwte language evaluate languages --faq F.jsonl`: how often the language of a sentence is told. Lines of JSON with `question`, `answer` and `contentLang`. */
import { readFile } from "node:fs/promises";
import { linesOf } from "@luwte/language/evaluate/faq.ts";
import { type LanguageFigures, languageFigures, type Written } from "@luwte/language/evaluate/languages.ts";
import type { KnownLanguage } from "@luwte/language/languages/detect.ts";

const KNOWN: readonly KnownLanguage[] = ["nl", "fr", "en"];

/** Null when it has no lines in a known language. */
export async function languagesFigures({ faq: file }: { faq?: string }): Promise<LanguageFigures | null> {
  const text = await readFile(file ?? "", "utf8").catch(() => "");
  const written = linesOf(text).flatMap(({ question, answer, language }) => {
    const known = KNOWN.find((one) => one === language);
    return known
      ? [question, ...answer.split(/(?<=[.?!])\s+/)].map((text): Written => ({ text, language: known }))
      : [];
  });
  return written.length > 0 ? languageFigures(written) : null;
}

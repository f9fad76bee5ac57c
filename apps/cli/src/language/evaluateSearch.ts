/** `luwte language evaluate search --faq F.json`: whether the right article stands on top, cold and after accepted questions. Also lines of questions and answers, with the question hidden. */
import { readFile } from "node:fs/promises";
import { answersOnly, type Line, linesOf, threadsOf } from "@luwte/language/evaluate/faq.ts";
import { afterAccepting, ownSearch, type SearchFigures, searchFigures } from "@luwte/language/evaluate/search.ts";
import type { SearchLanguage } from "@luwte/language/search/stems.ts";

const LANGUAGES: readonly SearchLanguage[] = ["nl", "fr", "en"];
/** So many accepted questions for each article. */
const ACCEPTED = 8;

/** Null when it is no file of questions. Threads with paraphrases are in English. */
export async function searchFiguresOf({ faq: file }: { faq?: string }): Promise<Record<string, SearchFigures> | null> {
  const text = await readFile(file ?? "", "utf8").catch(() => "");
  const faq = threadsOf(parsed(text));
  if (!faq) return byLanguage(linesOf(text));
  const taught = afterAccepting(faq.articles, faq.asked, ACCEPTED);
  return {
    cold: searchFigures(faq.asked, ownSearch(faq.articles, "en")),
    [`after_${ACCEPTED}_accepted`]: searchFigures(taught.asked, ownSearch(taught.articles, "en")),
  };
}

function byLanguage(lines: readonly Line[]): Record<string, SearchFigures> | null {
  const figures = LANGUAGES.map((language) => {
    const { articles, asked } = answersOnly(lines.filter((line) => line.language === language));
    return [language, searchFigures(asked, ownSearch(articles, language))] as const;
  }).filter(([, { questions }]) => questions > 0);
  return figures.length > 0 ? Object.fromEntries(figures) : null;
}

/** Lines of JSON are no JSON as a whole. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the language package is worth: dates, intents, search and languages on public data, beside the naive method in the same run. Tuned on training data only;
 * halves that were looked at are named. `npm run bench -- language [--quick]`.
 */
import { evaluateDates } from "@luwte/language/evaluate/dates.ts";
import { answersOnly, type Faq, type Line } from "@luwte/language/evaluate/faq.ts";
import { languageFigures, type Written } from "@luwte/language/evaluate/languages.ts";
import { afterAccepting, ownSearch, searchFigures } from "@luwte/language/evaluate/search.ts";
import { shareOf } from "@luwte/language/evaluate/share.ts";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";
import { confidenceFigures } from "./confidence/figures.ts";
import { fromAnswers, fromReasons, fromShop, fromThreads } from "./confidence/libraries.ts";
import * as data from "./data.ts";
import { goldFigures } from "./gold/figures.ts";
import { cpuSeconds, strangers, withAll, withFew, withOthers } from "./intents.ts";
import { smallWords, wordSearch } from "./naive.ts";

const LANGUAGES: readonly MomentLanguage[] = ["nl", "fr", "en"];
const quick = process.argv.includes("--quick");
const faq = await data.threads();
const lines = await data.lines();
const intents = await data.intents();

const figures: Record<string, unknown> = { bench: "language", quick };
report("gold", goldFigures(quick));
report("dates", await datesPart());
report("languages", await languagesPart());
report("search", faq && searchPart(faq));
report("answers", lines.length > 0 ? answersPart(lines) : null);
report("confidence", faq && intents && !quick ? confidencePart() : null);
report("intents_ten_each", intents && withFew(intents, quick ? [1] : [1, 2, 3]));
report("intents_ten_each_and_others", intents && !quick ? withOthers(intents, [1, 2, 3]) : null);
report("strangers", intents && !quick ? strangers(intents, outsiders(), Infinity) : null);
report("intents_all", intents && !quick ? withAll(intents) : null);
console.log(JSON.stringify(figures));

function report(name: string, found: unknown): void {
  figures[name] = found ?? null;
  console.log(
    found
      ? `${name}: ${JSON.stringify(found)}`
      : `${name}: skipped, ${quick ? "quick or " : ""}no data here. Set LUWTE_LANGUAGE_DATA to their folder.`,
  );
}

/** Rows with an even number were never looked at. */
async function datesPart() {
  const found: Record<string, unknown> = {};
  for (const language of LANGUAGES) {
    const { cases } = await data.dates(language);
    if (cases.length === 0) return null;
    const { result: all, seconds } = cpuSeconds(() => evaluateDates(cases, language));
    const unseen = evaluateDates(
      cases.filter(({ row }) => row % 2 === 0),
      language,
    );
    found[language] = { all, unseen, cpu_seconds: seconds };
  }
  return found;
}

async function languagesPart() {
  const rows = (
    await Promise.all(
      LANGUAGES.map(async (language) => (await data.dates(language)).rows.flatMap((row) => textIn(row, language))),
    )
  ).flat();
  const texts = [...rows, ...writtenIn(lines)];
  if (texts.length === 0) return null;
  const { result: ours, seconds } = cpuSeconds(() => languageFigures(texts));
  const naive = shareOf(texts.filter(({ text, language }) => smallWords(text) === language).length, texts.length);
  return { ours, cpu_seconds: seconds, naive_small_words: naive };
}

function textIn(row: unknown, language: MomentLanguage): Written[] {
  const text = typeof row === "object" && row !== null && "Input" in row ? row.Input : null;
  return typeof text === "string" ? [{ text, language }] : [];
}

function writtenIn(from: readonly Line[]): Written[] {
  return from.flatMap(({ question, language }) =>
    LANGUAGES.filter((known) => known === language).map((known) => ({ text: question, language: known })),
  );
}

function searchPart({ articles, asked }: Faq) {
  const taught = afterAccepting(articles, asked, 8);
  const { result: ours, seconds } = cpuSeconds(() => searchFigures(asked, ownSearch(articles, "en")));
  return {
    cold: ours,
    cold_odd_threads: searchFigures(
      asked.filter(({ id }) => Number(id) % 2 === 1),
      ownSearch(articles, "en"),
    ),
    cpu_seconds: seconds,
    after_8_accepted: searchFigures(taught.asked, ownSearch(taught.articles, "en")),
    naive_cold: searchFigures(asked, wordSearch(articles)),
    naive_after_8_accepted: searchFigures(taught.asked, wordSearch(taught.articles)),
  };
}

/** Titles hidden: can the question be led to its answer by the answer alone? */
function answersPart(from: readonly Line[]) {
  const rows = LANGUAGES.map((language) => {
    const { articles, asked } = answersOnly(from.filter((line) => line.language === language));
    return [
      language,
      { ours: searchFigures(asked, ownSearch(articles, language)), naive: searchFigures(asked, wordSearch(articles)) },
    ] as const;
  });
  return Object.fromEntries(rows);
}

/** How sure search is, fitted and measured on all of these; never on the gold set. */
function confidencePart() {
  const libraries = [
    ...(faq ? fromThreads(faq) : []),
    ...(intents ? fromReasons(intents.learned, intents.asked) : []),
    ...LANGUAGES.flatMap((language) => fromAnswers(lines, language)),
    ...LANGUAGES.map(fromShop),
  ];
  return confidenceFigures(libraries);
}

/** Questions about everything but a bank. */
function outsiders(): string[] {
  return [
    ...(faq?.asked.map(({ question }) => question) ?? []),
    ...writtenIn(lines)
      .filter(({ language }) => language === "en")
      .map(({ text }) => text),
  ];
}

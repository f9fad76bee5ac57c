/** From a conversation to the words of an article: what was asked, what was answered, and nothing of whom. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleWords } from "@luwte/contract/library.ts";
import { isEveryday } from "@luwte/language/search/everyday.ts";
import { isCommon } from "@luwte/language/search/stems.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { gistOf, questionIn, shortened } from "@luwte/language/sentences/sentences.ts";
import { FAREWELL, GREETING } from "@luwte/language/sentences/words.ts";
import { withoutPersonal } from "../uses/rules.ts";
import type { Conversed } from "./shapes.ts";

const LONGEST_TITLE = 120;
const LONGEST_BODY = 20_000;
const LEFT_OUT = /…/g;

const countIn = (text: string): number => text.match(LEFT_OUT)?.length ?? 0;

/** A letter without its first greeting and what follows its last words: who wrote it is no part of the answer. */
export function middleOf(letter: string): string {
  const lines = letter.split(/\r?\n/).map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line.trim() !== "");
  const from = first >= 0 && GREETING.test(lines[first]!.trim()) ? first + 1 : Math.max(0, first);
  const leaves = lines.findIndex((line, at) => at > from && FAREWELL.test(line.trim()));
  return lines
    .slice(from, leaves < 0 ? undefined : leaves)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const BEFORE_SUBJECT = /^(?:\s*(?:re|fwd?|antw|tr|réf)\s*:)+/i;
/** "Wat kan ik doen?" is asked about anything. Where nobody knows the language, every word tells. */
const tells = (text: string, language: Language | null): boolean =>
  language === null
    ? text !== ""
    : stemsOf(text, language).some(
        (stem) => /\p{L}/u.test(stem) && !isCommon(stem, language) && !isEveryday(stem, language),
      );

/** What is asked, in words that say about what: as a question, as the subject of the letter, or as its point. */
function titleOf(asked: string, { subject, language }: Pick<Conversed, "subject" | "language">): string {
  const [question, point] = [questionIn(asked), gistOf(asked)];
  const ways = [question, subject.replace(BEFORE_SUBJECT, "").trim(), point];
  return ways.find((words) => tells(words, language)) ?? (question || point || asked);
}

/** The first that a customer wrote is the question, everything that colleagues answered is the answer. */
export function wordsFrom({ said, names, ...about }: Conversed): { words: ArticleWords; leftOut: number } {
  const asked = said.find(({ direction }) => direction === "in")?.text ?? "";
  const answers = said.filter(({ direction }) => direction === "out").map(({ text }) => middleOf(text));
  const given = {
    title: shortened(titleOf(asked, about), LONGEST_TITLE),
    body: answers
      .filter((text) => text !== "")
      .join("\n\n")
      .slice(0, LONGEST_BODY),
  };
  const title = withoutPersonal(given.title, names);
  const body = withoutPersonal(given.body, names);
  const leftOut = countIn(title) + countIn(body) - countIn(given.title) - countIn(given.body);
  return { words: { title, short: "", body, internal: "" }, leftOut: Math.max(0, leftOut) };
}

/** Files of frequently asked questions, in the two forms in which they are published: threads with paraphrases, and lines with a question and an answer. */
import type { Article } from "../search/search.ts";
import type { Asked } from "./search.ts";

export type Faq = { articles: Article[]; asked: Asked[] };

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (text): text is string => typeof text === "string" && /\p{L}/u.test(text),
  );

/** `{ root: { qapair: [{ question, answer, rephr }] } }`: a thread is an article, its paraphrases are asked. Null when it is no such file. */
export function threadsOf(file: unknown): Faq | null {
  const { qapair } = fieldsOf(fieldsOf(file).root);
  if (!Array.isArray(qapair)) return null;
  const threads = qapair.map(fieldsOf);
  return {
    articles: threads.map(({ question, answer }, at) => ({
      id: String(at),
      title: textsOf(question).join(" "),
      text: textsOf(answer).join("\n"),
      accepted: [],
    })),
    asked: threads.flatMap(({ rephr }, at) => textsOf(rephr).map((question) => ({ question, id: String(at) }))),
  };
}

export type Line = { question: string; answer: string; language: string };

/** One JSON object per line with `question`, `answer` and `contentLang` or `lang`. What is none is left out; of questions alike the first counts. */
export function linesOf(text: string): Line[] {
  const rows = text.split("\n").flatMap(lineOf);
  return [...new Map(rows.toReversed().map((row) => [`${row.language} ${row.question}`, row])).values()].toReversed();
}

function lineOf(line: string): Line[] {
  try {
    const { question, answer, contentLang, lang } = fieldsOf(JSON.parse(line));
    if (typeof question !== "string" || typeof answer !== "string") return [];
    return [{ question, answer, language: String(contentLang ?? lang ?? "") }];
  } catch {
    return [];
  }
}

/** The question is hidden: can it be told from the answer alone? */
export function answersOnly(lines: readonly Line[]): Faq {
  return {
    articles: lines.map(({ answer }, at) => ({ id: String(at), title: "", text: answer, accepted: [] })),
    asked: lines.map(({ question }, at) => ({ question, id: String(at) })),
  };
}

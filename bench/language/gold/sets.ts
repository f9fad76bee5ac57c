/** The gold set, written apart from the code that is measured on it: see `examples/gold/README.md`. */
import { readFileSync } from "node:fs";
import type { MomentLanguage } from "@luwte/language/moments/shapes.ts";
import { LIBRARY } from "../../../apps/server/src/modules/demo/public.ts";

type Row = { id: string; language: MomentLanguage };
export type Question = Row & { text: string; answerable: boolean; articles: string[] };
export type Promised = Row & {
  country: "NL" | "BE";
  now: string;
  text: string;
  kind: string;
  due: string[][];
  unclear: boolean;
};
export type GoldFact = { kind: string; text: string; value: string; message: number };
export type Conversation = Row & {
  started: string;
  messages: { by: "customer" | "agent"; text: string }[];
  facts: GoldFact[];
};
export type Pair = Row & { first: string; second: string; same: boolean };

export const LANGUAGES: readonly MomentLanguage[] = ["nl", "fr", "en"];

const read = <T extends Row>(name: string): T[] =>
  readFileSync(new URL(`../../../examples/gold/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

export const questionsIn = (language: MomentLanguage): Question[] => read(`questions.${language}`);
/** Written to mend from: their figures are no test. */
export const questionsToLearnFrom = (language: MomentLanguage): Question[] =>
  read<Question>("questions.second").filter((question) => question.language === language);
export const promises = (): Promised[] => read("promises");
/** Those that were written later, oldest first, and may be mended from: see the set's page. */
const MENDED_FROM = ["second", "third", "fourth", "forms", "everyday", "fifth", "sixth"] as const;
export const ONLY_MEASURED = ["seventh", "ordinary"] as const;
export const LATER_PROMISES = [...MENDED_FROM, ...ONLY_MEASURED] as const;
/** What weights are learned from: also what was written to teach. */
export const LEARNED_FROM = [...MENDED_FROM, "contrasts", "plain", "tables"] as const;
export const laterPromises = (set: (typeof LATER_PROMISES | typeof LEARNED_FROM)[number]): Promised[] =>
  read(`promises.${set}`);
export const conversations = (): Conversation[] => read("conversations");
export const pairs = (): Pair[] => read("duplicates");

/** What customers may read of the demo's library, in one language. */
export const articlesIn = (language: MomentLanguage) =>
  LIBRARY.flatMap(({ articles }) =>
    articles.flatMap(({ key, texts }) => {
      const own = texts[language];
      return own ? [{ id: key, title: own.title, text: `${own.short} ${own.body}`, accepted: [] }] : [];
    }),
  );

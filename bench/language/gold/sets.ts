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
/** Those that were written later, oldest first; the set's page says which may be mended from. The last two are only measured. */
export const LATER_PROMISES = [
  "second",
  "third",
  "fourth",
  "forms",
  "everyday",
  "fifth",
  "sixth",
  "seventh",
  "ordinary",
] as const;
export const ONLY_MEASURED = ["seventh", "ordinary"] as const satisfies (typeof LATER_PROMISES)[number][];
const onlyMeasured: readonly string[] = ONLY_MEASURED;
/** What weights are learned from: all that may be mended from, and what was written to teach. */
export const LEARNED_FROM = [
  ...LATER_PROMISES.filter((set) => !onlyMeasured.includes(set)),
  "contrasts",
  "plain",
  "tables",
] as const;
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

/** From a thread to a question with its answer, and what in it looks like it is of a customer. Pure. */
import { DRAFT_FIELDS, type DraftField, type DraftWords, type Personal } from "@luwte/contract/articleDrafts.ts";
import { findPersonal } from "@luwte/language/personal/personal.ts";
import { gistOf, questionIn, shortened } from "@luwte/language/sentences/sentences.ts";
import type { Said } from "./shapes.ts";

const TITLE = 120;

/** The first says what was asked, the others what was found. Names of who said it stay out: an article is of nobody. */
export function proposeWords(said: readonly Said[]): DraftWords {
  const [first, ...rest] = said
    .filter(({ removedAt, text }) => removedAt === null && text.trim() !== "")
    .map(({ text }) => withoutNames(text));
  const question = first ?? "";
  return {
    title: shortened(questionIn(question) || gistOf(question) || question, TITLE),
    question: question.slice(0, 2_000),
    answer: rest.join("\n\n").slice(0, 20_000),
  };
}

/** "@Anna de Vries weet jij dit?": to whom it was said is no part of it. Only a name at the beginning can be taken off for sure. */
const withoutNames = (text: string): string =>
  text
    .replace(
      /^(?:@\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|de|den|der|ten|ter|el|le|la|du) )*\p{Lu}[\p{L}.'’-]*)*[,:]?\s*)+/u,
      "",
    )
    .trim();

export type Found = Personal & { field: DraftField };

/** `names`: of the customers of its cases; only whole words count, and a first name of two letters is a word. */
export function personalIn(words: DraftWords, names: readonly string[]): Found[] {
  return DRAFT_FIELDS.flatMap((field) => {
    const found: Found[] = findPersonal(words[field]).map(({ kind, text }) => ({ field, kind, text }));
    const named = names
      .filter((name) => isIn(words[field], name))
      .map((text): Found => ({ field, kind: "name", text }));
    return [...found, ...named];
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const isIn = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, "iu").test(text);

const LEAST_LETTERS = 3;
/** A whole name, and its words: "mevrouw Benali" is she as well. */
export const namesOf = (customers: readonly string[]): string[] => [
  ...new Set(
    customers
      .map((name) => name.trim())
      .filter((name) => name.length >= LEAST_LETTERS)
      .flatMap((name) => [
        name,
        ...name.split(/\s+/).filter((word) => word.length > LEAST_LETTERS && /^\p{Lu}/u.test(word)),
      ]),
  ),
];

/** What is neither gone nor confirmed. */
export const unconfirmed = (found: readonly Found[], confirmed: readonly Personal[]): Found[] =>
  found.filter(({ kind, text }) => !confirmed.some((each) => each.kind === kind && each.text === text));

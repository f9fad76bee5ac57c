/** What is kept changes no result, stays within its bounds and is never another organisation's. */
import type { ArticleId, ArticleVersionId, OrganisationId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { LIBRARY } from "../../../demo/public.ts";
import { ranked } from "../rules.ts";
import type { Candidate } from "../shapes.ts";
import { askedTerms } from "../terms/rules.ts";
import { emptyShelf, readAll } from "./rules.ts";
import type { Shelf } from "./shapes.ts";

const LEE = "lee" as OrganisationId;
const ARTICLES = LIBRARY.flatMap(({ articles }) => articles).filter((_, at) => at % 2 === 0);
const candidates = (ofWhom = LEE): Candidate[] =>
  ARTICLES.map(({ key, texts: { nl } }, at) => ({
    organisationId: ofWhom,
    articleId: key as ArticleId,
    versionId: `${key} 1` as ArticleVersionId,
    language: "nl",
    title: nl.title,
    short: nl.short,
    body: nl.body,
    internal: at % 2 ? (nl.internal ?? "") : null,
    categoryId: null,
    state: "published",
    approved: true,
    accepted: at % 3 ? [] : [`Waar vind ik ${nl.title}`, nl.short.slice(0, 60)],
  }));

const QUESTIONS = [
  "Kan ik mijn bestelling nog annuleren?",
  "retourlable kwijt",
  "wol wassen",
  "wanneer geld terug",
  "x",
];
const find = (question: string, shelf: Shelf, from = candidates()) => {
  const weights = askedTerms(question, "nl").map((term, at) => ({ term, weight: 4 - (at % 3), most: 5 }));
  return ranked(from, weights, { question, language: "nl", most: 8 }, shelf);
};

it.each([
  ["all of it fits", undefined],
  ["hardly anything fits", { texts: 5_000, questions: 100, known: 1_000_000 }],
  ["the lexicon is begun anew each time", { texts: 1_000_000, questions: 100_000, known: 100 }],
])("finds the same to the last digit as without, when %s", (_, bounds) => {
  const kept = emptyShelf(bounds);
  for (const question of [...QUESTIONS, ...QUESTIONS]) {
    const some = candidates().filter((_one, at) => at % 5 !== question.length % 5);
    const found = find(question, kept, some);
    expect(found).toEqual(find(question, emptyShelf(), some));
  }
  expect(find(QUESTIONS[0]!, kept)[0]!.score).toBeGreaterThan(0.5);
});

it("reads a version once, and again for another version, for colleagues and for another organisation", () => {
  const shelf = emptyShelf();
  const [one] = candidates();
  const read = (changes: Partial<Candidate> = {}) => readAll([{ ...one!, ...changes }], "nl", shelf)[0]!.kept;
  const first = read();
  expect(read({ body: "A version does not change." })).toBe(first);
  const others = [
    read({ versionId: "2" as ArticleVersionId }),
    read({ internal: "" }),
    read({ organisationId: "luff" as OrganisationId }),
  ];
  expect(new Set([first, ...others]).size).toBe(4);
});

it("forgets what was not used for longest, and never holds more than it may", () => {
  const shelf = emptyShelf({ texts: 6_000, questions: 500, known: 1_000_000 });
  const all = candidates();
  const [first, second, ...others] = all.map((one) => () => readAll([one], "nl", shelf)[0]!.kept);
  const [kept, lost] = [first!(), second!()];
  for (const read of others) {
    read();
    expect(first!()).toBe(kept);
    expect(shelf.texts.held).toBeLessThanOrEqual(6_000);
    expect(shelf.questions.held).toBeLessThanOrEqual(500);
  }
  expect(second!()).not.toBe(lost);
  const sizes = [...shelf.texts.entries.values()].map(({ size }) => size);
  expect(shelf.texts.held).toBe(sizes.reduce((sum, size) => sum + size, 0));
});

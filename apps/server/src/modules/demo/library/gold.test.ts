/** The gold set is well formed: counts, ids, article keys, check digits and dates. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIBRARY } from "./rules.ts";

type Row = { id: string; language: string };
type Question = Row & { answerable: boolean; articles: string[] };
type Promised = Row & { now: string; kind: string; due: string[][] };
type Fact = { kind: string; text: string; value: string; message: number };
type Conversation = Row & { messages: { text: string }[]; facts: Fact[]; summary: string };
type Pair = Row & { same: boolean };

const read = <T extends Row>(name: string): T[] =>
  readFileSync(new URL(`../../../../../../examples/gold/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

const questions = (["nl", "fr", "en"] as const).map((language) => read<Question>(`questions.${language}`));
const promises = read<Promised>("promises");
const conversations = read<Conversation>("conversations");
const pairs = read<Pair>("duplicates");

const remainder = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
const rightIban = (iban: string): boolean =>
  remainder([...(iban.slice(4) + iban.slice(0, 4))].map((sign) => String(Number.parseInt(sign, 36))).join("")) === 1;
const realMoment = (moment: string): boolean => {
  const full = moment.length === 10 ? `${moment}T00:00` : moment;
  const date = new Date(`${full}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
};

test("every set has its size and every id is used once", () => {
  expect(questions.map((set) => [set.length, set.filter((row) => !row.answerable).length])).toEqual(
    Array(3).fill([300, 90]),
  );
  expect([promises.length, promises.filter((row) => row.kind === "promise").length]).toEqual([360, 300]);
  expect([conversations.length, pairs.length, pairs.filter((row) => row.same).length]).toEqual([100, 80, 40]);
  const ids = [...questions.flat(), ...promises, ...conversations, ...pairs].map((row) => row.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a question that can be answered names articles that exist in its language, and no other does", () => {
  const articles = LIBRARY.flatMap((category) => category.articles);
  const known = new Set(
    articles.flatMap((article) => Object.keys(article.texts).map((own) => `${own} ${article.key}`)),
  );
  const wrong = questions.flat().filter(({ language, answerable, articles: keys }) => {
    return answerable !== keys.length > 0 || !keys.every((key) => known.has(`${language} ${key}`));
  });
  expect(wrong).toEqual([]);
});

test("a promise has days that exist and do not lie before it is made; the others have none", () => {
  const wrong = promises.filter(({ kind, due, now }) => {
    const moments = due.flat();
    return (
      (kind === "promise") !== moments.length > 0 || !moments.every((at) => realMoment(at) && at >= now.slice(0, 10))
    );
  });
  expect(wrong).toEqual([]);
});

test("a fact stands in the message it names, and an IBAN has right check digits", () => {
  const wrong = conversations.flatMap((conversation) =>
    conversation.facts.filter(
      (fact) =>
        !conversation.messages[fact.message]?.text.includes(fact.text) ||
        (fact.kind === "iban" && !rightIban(fact.value)),
    ),
  );
  expect(wrong).toEqual([]);
  expect(conversations.every(({ messages }) => messages.length >= 4 && messages.length <= 12)).toBe(true);
});

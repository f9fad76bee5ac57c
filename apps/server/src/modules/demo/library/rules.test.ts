/** The demo's articles hold together: what the desk would refuse is not in them. */
import { expect, it } from "vitest";
import { PEOPLE } from "../cast/rules.ts";
import { LIBRARY } from "./rules.ts";

const articles = LIBRARY.flatMap((category) => category.articles);
const LONGEST_SHORT_ANSWER = 600;

it("names every article once, and an owner who works there", () => {
  expect(new Set(articles.map(({ key }) => key)).size).toBe(articles.length);
  const people = PEOPLE.map(({ key }) => key);
  expect(articles.filter(({ owner }) => !people.includes(owner))).toEqual([]);
});

it("says the short answer shortly, in every language it has", () => {
  const texts = articles.flatMap(({ texts }) => Object.values(texts));
  expect(texts.filter(({ short }) => short.length > LONGEST_SHORT_ANSWER).map(({ title }) => title)).toEqual([]);
});

it("promises customers nothing that only colleagues should read", () => {
  const said = articles.flatMap(({ texts }) => Object.values(texts).map(({ body, short }) => `${short} ${body}`));
  expect(said.filter((text) => /toestel|staffel: |magazijn \(|Fatima|coulant/i.test(text))).toEqual([]);
});

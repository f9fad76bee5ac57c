/** The names of what a clause shows, as tables. */
import { expect, it } from "vitest";
import { findMoments } from "../../moments/find.ts";
import type { MomentLanguage } from "../../moments/shapes.ts";
import { toldOf } from "../ours.ts";
import { rulesFor } from "../rules.ts";
import { type Signs, signsOf } from "./signs.ts";

function signsIn(text: string, language: MomentLanguage): Signs {
  const [mention] = findMoments(text, language);
  return signsOf(toldOf(text, mention!, { language }), rulesFor(language));
}

it("names the words of the clause around the moment, in pairs and the first, and none of another clause", () => {
  const { own } = signsIn("Excuses, Wij bellen u morgen terug, en dank.", "nl");
  expect(own.filter((sign) => /^(?:word|pair|first):/u.test(sign))).toEqual([
    "word:wij",
    "word:bellen",
    "word:u",
    "word:@",
    "word:terug",
    "pair:wij bellen",
    "pair:bellen u",
    "pair:u @",
    "pair:@ terug",
    "first:wij",
  ]);
  expect(own).toContain("said:morgen");
});

it("takes every figure for the same", () => {
  expect(signsIn("We credit 12 euros on Monday.", "en")).toEqual(signsIn("We credit 950 euros on Monday.", "en"));
});

it("says in every language alike what the rules say, what is asked, and how the day is said", () => {
  const common = [
    ["Kunt u vrijdag komen?", "nl"],
    ["Pouvez-vous venir vendredi ?", "fr"],
    ["Can you come on Friday?", "en"],
  ] as const;
  for (const [text, language] of common)
    expect(signsIn(text, language).common).toEqual(
      expect.arrayContaining(["rule:nobody question", "owner:nobody", "asks:yes", "day:weekday", "time:no"]),
    );
});

it("has every sign once", () => {
  const { own } = signsIn("Wij bellen u en wij bellen u en wij bellen u morgen.", "nl");
  expect(own.length).toBe(new Set(own).size);
});

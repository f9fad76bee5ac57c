/** What is said of a question from the help centre, and what a chat's page tells. */
import { expect, it } from "vitest";
import { askedOn, subjectOf, titlesOf, trailLine, wrongIn } from "./rules.ts";

const typed = (given: object) => ({ name: "", email: "anna@x.example", subject: "", text: "Hallo", ...given });

it.each([
  ["an address and a question", {}, null, null],
  ["no address", { email: "anna" }, null, "wrongEmail"],
  ["two addresses", { email: "a@x.example, b@x.example" }, null, "wrongEmail"],
  ["only blanks", { text: " \n" }, null, "wrongEmpty"],
  ["a file that is too large", {}, "tooLarge", "tooLarge"],
] as const)("%s", (_what, given, refused, wrong) => expect(wrongIn(typed(given), refused)).toBe(wrong));

it.each([
  ["what they called it", { subject: "Maat" }, "Maat"],
  ["its first line", { text: "\nWelke maat?\nGroet" }, "Welke maat?"],
  ["a long line, cut", { text: "x".repeat(200) }, `${"x".repeat(79)}…`],
])("a question is called %s", (_what, given, subject) => expect(subjectOf(typed(given))).toBe(subject));

const AT = "https://luwte.example/help/wol-weer/fr/contact/about/";
it.each([
  ["what was searched and read", `${AT}r-0123456789ab/q-taille%20L`, { searched: "taille L", read: ["0123456789ab"] }],
  ["a part that is no article", `${AT}r-,,0/q-`, { searched: "", read: [] }],
  ["signs that are half", `${AT}r-/q-%E0%A4%A`, undefined],
  ["another page", "https://shop.example/help/x", undefined],
])("a chat's page tells %s", (_what, url, trail) => expect(askedOn(url)?.trail).toEqual(trail));

it("an article is named in the language of the page, else in any, and not at all when it is gone", () => {
  const [id, other] = ["019a0000-0000-7000-8000-0123456789ab", "019a0000-0000-7000-8000-aaaaaaaaaaaa"];
  const listed = [
    { articleId: id, language: "nl" as const, title: "Maat" },
    { articleId: id, language: "fr" as const, title: "Taille" },
    { articleId: other, language: "nl" as const, title: "Kleur" },
  ];
  const read = ["aaaaaaaaaaaa", "0123456789ab", "bbbbbbbbbbbb"];
  expect(titlesOf(listed, { language: "fr", trail: { searched: "", read } })).toEqual(["Kleur", "Taille"]);
});

it.each([
  ["both", "maat", ["Maat"], "help_centre_trail"],
  ["only read", "", ["Maat"], "help_centre_read"],
  ["only searched", "maat", [], "help_centre_searched"],
])("%s is one line", (_what, words, titles, code) => expect(trailLine(words, titles)?.code).toBe(code));

it("nothing is no line", () => expect(trailLine("", [])).toBeNull());

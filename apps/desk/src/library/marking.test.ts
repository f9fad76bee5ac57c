/** Signs around what is chosen. */
import { expect, it } from "vitest";
import { apart, articleLink, hasNamelessPicture, type Marking, marked } from "./marking.ts";

/** `<` and `>` are where the choice begins and ends. */
const markedIn = (given: string, marking: Marking): string => {
  const from = given.indexOf("<");
  const to = given.indexOf(">") - 1;
  const value = given.replace(/[<>]/g, "");
  const { text, select, ...at } = marked(value, from, to, marking);
  const after = value.slice(0, at.from) + text + value.slice(at.to);
  return `${after.slice(0, select[0])}<${after.slice(...select)}>${after.slice(select[1])}`;
};

it.each([
  ["a word becomes bold", "wol <wassen> nu", "bold", "wol **<wassen>** nu"],
  ["bold again is plain", "wol **<wassen>** nu", "bold", "wol <wassen> nu"],
  ["nothing chosen gets a place to write", "wol <>", "italic", "wol *<>*"],
  ["a whole line becomes a heading", "een\ntw<e>e\ndrie", "heading", "een\n<## twee>\ndrie"],
  ["lines become a list", "<een\ntwee>", "bullets", "<- een\n- twee>"],
  ["and no list", "<- een\n- twee>", "bullets", "<een\ntwee>"],
  ["a link asks for its address", "zie <hier>.", "link", "zie [hier](<https://>)."],
] as const)("%s", (_name, given, marking, after) => expect(markedIn(given, marking)).toBe(after));

it.each([
  ["nothing chosen takes its title", "", "Wol wassen", "[Wol wassen](article:7)"],
  ["chosen words stay", "zo was je wol", "Wol wassen", "[zo was je wol](article:7)"],
  ["a bracket stays one", "", "Wol [en zijde]", "[Wol \\[en zijde\\]](article:7)"],
] as const)("a link to an article: %s", (_name, chosen, title, link) =>
  expect(articleLink(chosen, { id: "7", title })).toBe(link),
);

it.each([
  ["in an empty text", "", "", "P"],
  ["before a text", "", "Was koud.", "P\n\n"],
  ["in a line", "Was ", "koud.", "\n\nP\n\n"],
  ["between two paragraphs", "Was.\n\n", "\n\nDroog.", "P"],
  ["on a new line", "Was.\n", "", "\nP"],
])("a picture stands by itself %s", (_, before, after, put) =>
  expect(apart(before + after, before.length, before.length, "P")).toBe(put),
);

it.each([
  ["![wat erop staat](image:7)", true],
  ["![](image:7)", true],
  ["![de trommel](image:7) en ![ce qu’on y voit](image:8)", true],
  ["![de trommel](image:7)", false],
  ["[wat erop staat](https://wol.example)", false],
])("a picture that says nothing to who cannot see it: %s", (markdown, is) =>
  expect(hasNamelessPicture(markdown)).toBe(is),
);

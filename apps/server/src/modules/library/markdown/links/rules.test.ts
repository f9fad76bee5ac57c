/** Where links stand in Markdown, and what leads to an article. */
import { expect, it } from "vitest";
import { anchorOf, articleLinkIn, hrefOf, withLinks } from "./rules.ts";

const ID = "019a0000-0000-7000-8000-000000000001";

it.each([
  [`article:${ID}`, { id: ID, language: null, anchor: null }],
  [`article:${ID}.fr#à-froid`, { id: ID, language: "fr", anchor: "à-froid" }],
])("%s leads to an article, and is written so again", (href, link) => {
  expect(articleLinkIn(href)).toEqual(link);
  expect(hrefOf(articleLinkIn(href)!)).toBe(href);
});

it.each([["article:1"], [`article:${ID}.de`], [`article:${ID}/../x`], [`ARTICLE:${ID}`], ["wol.md"]])(
  "%s leads to none",
  (href) => expect(articleLinkIn(href)).toBe(null),
);

it.each([
  ["#Op-30-graden!", "a-op-30-graden"],
  ["À froid", "a-a-froid"],
  ["%C3%80-froid", "a-a-froid"],
  ["%E0%A4%A", "a-e0-a4-a"],
  ["#", ""],
])("%s is called %s", (words, anchor) => expect(anchorOf(words)).toBe(anchor));

it.each([
  ["a link", "[a](b.md)", "[a](B.MD)"],
  ["with a title", '[a](b.md "Zo")', '[a](B.MD "Zo")'],
  ["between signs", "[a](<b c.md>)", "[a](B C.MD)"],
  ["with brackets in it", "[a](b_(c).md) (d)", "[a](B_(C).MD) (d)"],
  ["around a picture", "[![x](y.png)](b.md)", "[![x](Y.PNG)](B.MD)"],
  ["by a name", "[a][n]\n\n[n]: b.md 'Zo'", "[a][n]\n\n[n]: B.MD 'Zo'"],
  ["not a foot note", "[^1]: b.md", "[^1]: b.md"],
  ["not in a line of code", "`[a](b.md)` [a](b.md)", "`[a](b.md)` [a](B.MD)"],
  ["not in a block of code", "```md\n[a](b.md)\n````\n[a](b.md)", "```md\n[a](b.md)\n````\n[a](B.MD)"],
  ["not behind a block that never ends", "~~~\n[a](b.md)\n```\n[a](b.md)", "~~~\n[a](b.md)\n```\n[a](b.md)"],
])("%s", (_what, before, after) => expect(withLinks(before, (href) => href.toUpperCase())).toBe(after));

it.each([["`"], ["]("], ["](<"], ["](a("], ["](a(b)"], ["`` ` "]])("%s, thousands of times, ends", (piece) =>
  expect(withLinks(piece.repeat(15_000), (href) => href)).toBe(piece.repeat(15_000)),
);

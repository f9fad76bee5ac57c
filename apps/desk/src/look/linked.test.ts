/** Addresses in text. */
import { expect, it } from "vitest";
import { piecesOf } from "./linked.ts";

const linksIn = (text: string) =>
  piecesOf(text)
    .filter((piece) => piece.href)
    .map((piece) => piece.href);

it.each([
  ["Zie https://wolenweer.example/a?b=1.", ["https://wolenweer.example/a?b=1"]],
  ["(www.post.example)", ["https://www.post.example"]],
  ["mail mij: anna@post.example, dank", ["mailto:anna@post.example"]],
  ["geen adres, maar 12.30 uur en a@b", []],
  ["javascript:alert(1)", []],
])("%s", (text, links) => expect(linksIn(text)).toEqual(links));

it("keeps every character of the text", () => {
  const text = "Dag, kijk op https://a.example/x, of mail a@b.example!\nGroet";
  expect(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

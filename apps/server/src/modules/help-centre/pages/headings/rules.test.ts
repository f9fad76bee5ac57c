/** Whatever levels a writer chose, headings go down one step at a time and keep their order. */
import { expect, it } from "vitest";
import { inOrder } from "./rules.ts";

const html = (levels: readonly number[]) => levels.map((level) => `<h${level}>x</h${level}>`).join("<p>…</p>");

it.each([
  ["as it should be", [2, 3, 3, 2], [2, 3, 3, 2]],
  ["begun a step too low", [3, 3, 4], [2, 2, 3]],
  ["a step left out", [2, 4, 4, 2], [2, 3, 3, 2]],
  ["begun low and then higher", [4, 2, 3], [2, 2, 3]],
  ["down and half-way up", [2, 5, 3, 4], [2, 3, 3, 4]],
  ["none", [], []],
])("%s", (_what, given, wanted) => expect(inOrder(html(given)).replaceAll(/ id="[^"]*"/g, "")).toBe(html(wanted)));

it("a heading is called after its words, once", () =>
  expect(inOrder("<h2>À <em>froid</em> &amp; vite</h2><h2>À froid, vite</h2><h2>!</h2>")).toBe(
    '<h2 id="a-a-froid-vite">À <em>froid</em> &amp; vite</h2><h2>À froid, vite</h2><h2>!</h2>',
  ));

/** Links between files of a folder: which text they mean, whoever wrote them, and nothing outside it. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import { expect, it } from "vitest";
import { aimOf, besideIn, pathFrom, withArticles } from "./rules.ts";

const ID = (end: number) => `019a0000-0000-7000-8000-00000000000${end}` as ArticleId;
const known = {
  byKey: new Map([
    ["wassen/wol", ID(1)],
    ["wassen/drogen op maat", ID(2)],
    ["ruilen/index", ID(3)],
    ["ruilen/café", ID(4)],
    ["readme", ID(5)],
  ]),
  byId: new Map([[ID(7), ID(8)]]),
};
const from = { path: "wassen/wol.nl.md", language: "nl" as const, id: ID(1) };
const linked = (href: string) => withArticles(`[x](${href})`, from, known);

it.each([
  ["drogen%20op%20maat.nl.md", `article:${ID(2)}`],
  ["./Drogen%20op%20maat.md#Op%20een%20rek", `article:${ID(2)}#Op een rek`],
  ["<drogen op maat.html>", `article:${ID(2)}`],
  ["drogen%20op%20maat", `article:${ID(2)}`],
  ["../ruilen/index.md", `article:${ID(3)}`],
  ["../ruilen/", `article:${ID(3)}`],
  ["../ruilen", `article:${ID(3)}`],
  ["/ruilen/cafe%CC%81.md?x=1#", `article:${ID(4)}`],
  ["..", `article:${ID(5)}`],
  ["wol.fr.md", `article:${ID(1)}.fr`],
  ["../fr/wassen/wol.md#b", `article:${ID(1)}.fr#b`],
  ["../fr/ruilen/index.md", `article:${ID(3)}`],
  [`article:${ID(7)}#b`, `article:${ID(8)}#b`],
])("%s leads to %s", (href, to) => expect(linked(href)).toEqual({ markdown: `[x](${to})`, missing: [] }));

it.each([
  ["weg.md"],
  ["../../wassen/wol.md"],
  ["../../../../etc/passwd"],
  ["/etc/passwd"],
  ["javascript:alert(1)"],
  ["file:///etc/passwd"],
  ["C:\\wol.md"],
  ["//evil.example/wol.md"],
  ["foto.png"],
  [`article:${ID(9)}`],
])("%s leads nowhere, and is named", (href) =>
  expect(linked(href)).toEqual({ markdown: `[x](${href})`, missing: [href] }),
);

it.each([["https://a.example/wol.md"], ["mailto:a@b.example"], ["#boven"], [`image:${ID(1)}`]])(
  "%s is left alone",
  (href) => expect(linked(href)).toEqual({ markdown: `[x](${href})`, missing: [] }),
);

it("a link by name is one too", () =>
  expect(withArticles("[x][r] en [y]\n\n[r]: ../ruilen/ 'Ruilen'\n[y]: weg.md", from, known)).toEqual({
    markdown: `[x][r] en [y]\n\n[r]: article:${ID(3)} 'Ruilen'\n[y]: weg.md`,
    missing: ["weg.md"],
  }));

it.each([
  ["a/x.nl.md", "a/y.nl.md", "y.nl.md"],
  ["a/x.nl.md", "b/y.nl.md", "../b/y.nl.md"],
])("from %s to %s is %s, and leads there", (path, to, href) => {
  expect(pathFrom(path, to)).toBe(href);
  expect(aimOf(href, path.split("/")[0]!)).toMatchObject({ keys: [to.replace(".nl.md", "")] });
});

it("what comes in another part is read, or as if it were not there", () => {
  expect([...besideIn(JSON.stringify({ "a/x.nl.md": ID(1), "b.html": null, "c.exe": null }))]).toEqual([
    ["a/x", ID(1)],
    ["b", null],
  ]);
  for (const bad of ["", "[", "[1]", '{"a.md":"x"}', '{"a.md":1}']) expect([...besideIn(bad)]).toEqual([]);
});

/** HTML from elsewhere as Markdown. */
import { describe, expect, it } from "vitest";
import { readHtml } from "./rules.ts";

it.each([
  ["words and marks", "<p>Was <b>wol</b> <em>koud</em>&amp;plat.</p>", "Was **wol** *koud*&plat."],
  ["headings one rank lower", "<h2>Wassen</h2><p>Koud</p>", "# Wassen\n\nKoud"],
  [
    "lists within lists",
    "<ul><li>een<ol><li>a</li><li>b</li></ol></li><li>twee</li></ul>",
    "- een\n  1. a\n  2. b\n- twee",
  ],
  [
    "links and pictures",
    '<p><a href="https://a.example">x</a> <img src="b.png" alt="trui"></p>',
    "[x](https://a.example) ![trui](b.png)",
  ],
  ["a link to a name with spaces", '<a href="a b (1).html">x</a>', "[x](a%20b%20%281%29.html)"],
  [
    "a table",
    "<table><thead><tr><th>Soort</th><th>Prijs</th></tr></thead><tr><td><p>Hoorn</p></td><td>5 | 6</td></tr><tr><td><b>Hout</b></table>na",
    "| Soort | Prijs |\n| --- | --- |\n| Hoorn | 5 \\| 6 |\n| **Hout** |  |\n\nna",
  ],
  [
    "a table whose rows have the names",
    "<table><tr><th>Wol</th><td>30</td></tr><tr><th>Dons</th><td>40</td></tr></table>",
    "|  |  |\n| --- | --- |\n| Wol | 30 |\n| Dons | 40 |",
  ],
  [
    "a table that arranges a page line by line",
    "<table><tr><td><h2>Wassen</h2>Koud</td><td>Menu</td></tr><tr><td>Plat</td><td><table><tr><td>x</td></tr></table></td></tr></table>",
    "# Wassen\n\nKoud Menu\nPlat\n\nx",
  ],
  ["code as it stands", "<pre>a\n  b</pre>", "```\na\n  b\n```"],
])("%s", (_what, html, markdown) => expect(readHtml(html).markdown).toBe(markdown));

it("a page gives its title and language once", () => {
  const page =
    "<html lang='fr-BE'><head><title>Laver &amp; sécher</title></head><body><h1>Laver &amp; sécher</h1><p>À froid.</p></body></html>";
  expect(readHtml(page)).toEqual({ title: "Laver & sécher", language: "fr", markdown: "À froid.", hadScript: false });
});

describe("does nothing, and says that it would have", () => {
  it.each([
    ["<script>alert(1)</script><p>x</p>"],
    ["<p onclick=alert(1)>x</p>"],
    ['<a href="javascript:alert(1)">x</a>'],
    ["<svg><script>alert(1)</script></svg>x"],
  ])("%s", (html) => {
    const { markdown, hadScript } = readHtml(html);
    expect(markdown).not.toMatch(/script|alert/);
    expect(hadScript).toBe(true);
  });
  it.each([
    ["<", 50_000],
    ["<ul><li>", 5_000],
    ["<p>&", 20_000],
    ["<a href='x'>", 5_000],
    ["<table><tr><td>", 5_000],
    ["<table><tr><td>x</td><td>y</td></tr><tr></table>", 5_000],
  ])("%s, thousands of times, ends", (piece, times) =>
    expect(readHtml(piece.repeat(times)).markdown).toEqual(expect.any(String)),
  );
});

/** Markdown from anybody: it reads well, and does nothing. */
import { describe, expect, it } from "vitest";
import { imagesIn, renderMarkdown } from "./rules.ts";

const ID = "019a0000-0000-7000-8000-000000000001";
const shown = (markdown: string) =>
  renderMarkdown(markdown, {
    imageUrl: (id) => (id === ID ? `/i/${id}` : null),
    articleUrl: ({ id, language, anchor }) =>
      id === ID ? `/a/${language ?? "nl"}${anchor ? `#${anchor}` : ""}` : null,
  });

it.each([
  ["a heading begins below the title", "# Wassen", "<h2>Wassen</h2>"],
  ["a list", "1. een\n2. twee", "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>"],
  [
    "a link to elsewhere tells nothing and earns nothing",
    "[x](https://a.example)",
    '<p><a href="https://a.example" rel="noopener noreferrer nofollow">x</a></p>',
  ],
  ["a link to another article", `[x](article:${ID}.fr#b)`, '<p><a href="/a/fr#b">x</a></p>'],
  ["a link to a place in the text", "[x](#Één%20keer)", '<p><a href="#a-een-keer">x</a></p>'],
  ["a link to an article that is not there is its words", `[x](article:${ID.replace("1", "2")})`, "<p>x</p>"],
  ["a link to a file is its words", "[x](../wol.md) [y](/etc/passwd) [z][r]\n\n[r]: wol.md", "<p>x y z</p>"],
  ["a picture of the library", `![trui](image:${ID})`, `<p><img src="/i/${ID}" alt="trui" loading="lazy" /></p>`],
  ["a picture that is not there is its words", "![trui](image:019a0000-0000-7000-8000-000000000009)", "<p>trui</p>"],
])("%s", (_what, markdown, html) => expect(shown(markdown)).toBe(html));

describe("does nothing", () => {
  it.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["[x](javascript:alert(1))"],
    ["[x](data:text/html,<script>alert(1)</script>)"],
    ["[x](//evil.example)"],
    ["![x](https://evil.example/pixel.png)"],
    ['[x](https://a.example "\\" onmouseover=alert(1) x=\\"")'],
    [`![" onerror="alert(1)](image:${ID})`],
    ["```html\n<script>alert(1)</script>\n```"],
  ])("%s", (markdown) => {
    const html = shown(markdown);
    // What stands between quotes is a value: it cannot end its attribute, for every quote in it is escaped.
    const tags = (html.match(/<[^>]*>/g)?.join("") ?? "").replace(/\b(alt|title)="[^"]*"/g, "");
    expect(tags).not.toMatch(/<script|javascript:|data:|evil|\son\w+\s*=/i);
  });

  it.each([
    [">", 20_000],
    ["[", 20_000],
    ["*a ", 15_000],
    ["- ", 20_000],
    ["(", 30_000],
    ["`", 30_000],
    ["![](", 10_000],
    ["_a", 20_000],
  ])("%s, thousands of times, ends", (piece, times) => expect(shown(piece.repeat(times))).toEqual(expect.any(String)));
});

it("names the pictures of a text once", () =>
  expect(imagesIn(`![a](image:${ID}) ![b](image:${ID}) ![c](https://x.example)`)).toEqual([ID]));

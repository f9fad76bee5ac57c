/** What of an article goes into a letter. */
import { expect, it } from "vitest";
import { asParagraphs, forLetter } from "./forLetter.ts";

it.each([
  [
    "text and lists stay",
    "<p>Was <strong>koud</strong>.</p><ul><li>nat</li></ul>",
    "<p>Was <strong>koud</strong>.</p><ul><li>nat</li></ul>",
  ],
  ["a heading becomes a bold line", "<h2>Wassen</h2><p>Koud.</p>", "<p><strong>Wassen</strong></p><p>Koud.</p>"],
  [
    "a link that only works here is its words",
    '<p><a href="/library/1">x</a> <a href="#a-b">y</a> <a href="https://a.example">z</a></p>',
    '<p>x y <a href="https://a.example">z</a></p>',
  ],
  ["a picture from elsewhere stays behind", '<p>Zo:</p><p><img src="/x" alt="trui"></p>', "<p>Zo:</p>"],
  [
    "a table becomes lines",
    '<table><thead><tr><th>Maat</th><th align="right">Borst</th></tr></thead><tbody><tr><td>M</td><td>96</td></tr></tbody></table>',
    "<p>Maat · Borst</p><p>M · 96</p>",
  ],
])("%s", (_name, html, letter) => expect(forLetter(html, "nl").html).toBe(letter));

it("pictures go along once each, under names that the text says", () => {
  const [a, b] = ["0".repeat(8), "1".repeat(8)].map((part) => `${part}-0000-4000-8000-000000000000`);
  const shown = (id: string | undefined, alt: string) =>
    `<img src="/api/library/images/${id}" alt="${alt}" loading="lazy">`;
  const html = `<p>${shown(a, "de trui &lt;M&gt;/L")}</p><p>${shown(b, "")}${shown(a, "nog eens")}</p>`;
  expect(forLetter(html, "nl")).toEqual({
    html: "<p><em>(zie bijlage: de trui M L)</em></p><p><em>(zie bijlage: plaatje 2)</em><em>(zie bijlage: de trui M L)</em></p>",
    pictures: [
      { id: a, name: "de trui M L" },
      { id: b, name: "plaatje 2" },
    ],
  });
});

it("a short answer keeps its lines and does nothing", () =>
  expect(asParagraphs("Koud <b>\nen plat.\n\nKlaar")).toBe("<p>Koud &lt;b&gt;<br>en plat.</p><p>Klaar</p>"));

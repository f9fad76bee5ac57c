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
  ["a picture stays behind", '<p>Zo:</p><p><img src="/x" alt="trui"></p>', "<p>Zo:</p>"],
  [
    "a table becomes lines",
    '<table><thead><tr><th>Maat</th><th align="right">Borst</th></tr></thead><tbody><tr><td>M</td><td>96</td></tr></tbody></table>',
    "<p>Maat · Borst</p><p>M · 96</p>",
  ],
])("%s", (_name, html, letter) => expect(forLetter(html)).toBe(letter));

it("a short answer keeps its lines and does nothing", () =>
  expect(asParagraphs("Koud <b>\nen plat.\n\nKlaar")).toBe("<p>Koud &lt;b&gt;<br>en plat.</p><p>Klaar</p>"));

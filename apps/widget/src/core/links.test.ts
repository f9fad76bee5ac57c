/** What becomes a link in a message, and what never may. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "./links.ts";

const links = (text: string) => piecesOf(text).filter(({ href }) => href);

test.each([
  ["Kijk op https://voorbeeld.nl/volg?id=12.", "https://voorbeeld.nl/volg?id=12", "https://voorbeeld.nl/volg?id=12"],
  ["(zie https://voorbeeld.nl/a_(b))", "https://voorbeeld.nl/a_(b)", "https://voorbeeld.nl/a_(b)"],
  ["www.voorbeeld.be, toch?", "www.voorbeeld.be", "https://www.voorbeeld.be"],
  ["mail info@voorbeeld.nl!", "info@voorbeeld.nl", "mailto:info@voorbeeld.nl"],
])("%s", (text, shown, href) => expect(links(text)).toEqual([{ text: shown, href }]));

test.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "gewone tekst. Met punt"])(
  "%s stays text",
  (text) => expect(links(text)).toEqual([]),
);

test("a link leads to the web or to mail, whatever the text, and the pieces together are the text", () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^(https?:\/\/|www\.|a@b\.c|javascript:|[ ().,<>"'x])*$/));
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = piecesOf(text);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { href } of pieces) if (href) expect(href).toMatch(/^(https?|mailto):/i);
    }),
  );
});

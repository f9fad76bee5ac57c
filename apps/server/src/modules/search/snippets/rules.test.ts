/** Snippets show where it was found. */
import { describe, expect, it } from "vitest";
import { snippetOf } from "./rules.ts";

const finds =
  (...words: string[]) =>
  (word: string) =>
    words.includes(word);

describe("a snippet", () => {
  it("marks every word that was found, as it was written", () => {
    expect(snippetOf("Mijn Café-bon en nog een café", finds("cafe"))).toBe("Mijn «Café»-bon en nog een «café»");
  });

  it("is the part of a long text where most was found", () => {
    const filler = "Lorem ipsum dolor sit amet. ".repeat(40);
    const text = `factuur ${filler} de factuur van Jansen is kwijt ${filler}`;
    const snippet = snippetOf(text, finds("factuur", "jansen"));
    expect(snippet).toContain("«factuur» van «Jansen» is kwijt");
    expect(snippet).toMatch(/^….*…$/);
    expect(snippet.length).toBeLessThan(330);
  });

  it("is the beginning when nothing in the text itself was found", () => {
    expect(snippetOf(`  Goedemorgen,\n\n${"a ".repeat(400)}`, finds("x"))).toMatch(/^Goedemorgen, a a .*…$/);
  });

  it("takes no marks of others for its own, and is never longer than its limit", () => {
    expect(snippetOf("«vals» echt", finds("echt"))).toBe('"vals" «echt»');
    expect(snippetOf("echt ".repeat(500), finds("echt")).length).toBeLessThanOrEqual(400);
    expect(snippetOf("x".repeat(5_000), finds("y")).length).toBeLessThanOrEqual(400);
    expect(snippetOf("😀".repeat(500), finds("y")).isWellFormed()).toBe(true);
  });
});

/** A proposed reply in a text, and compared with what was sent. */
import { describe, expect, it } from "vitest";
import { gistOfReply, originOf, paragraphsOf, standsIn, verdictOf } from "./reply.ts";

const source = (kind: "article" | "conversation", id: string) => ({ kind, id, version: null, quote: null });
const SOURCES = [source("article", "a"), source("article", "a"), source("conversation", "c")];
const PARTS = [
  { words: "Beste Jan,", source: null },
  { words: "Dat kan.", source: 0 },
  { words: "Binnen 30 dagen.", source: 1 },
  { words: "Stuur de bon mee.", source: 2 },
];

describe("a reply", () => {
  it("has a paragraph for what each source says", () =>
    expect(paragraphsOf(PARTS, SOURCES)).toEqual(["Beste Jan,", "Dat kan. Binnen 30 dagen.", "Stuur de bon mee."]));
  it("is told in a line without its greeting", () =>
    expect(gistOfReply(PARTS)).toBe("Dat kan. Binnen 30 dagen. Stuur de bon mee."));
  it.each([
    ["the library", SOURCES.slice(0, 2), "fromArticle"],
    ["an earlier answer", SOURCES.slice(2), "fromConversation"],
    ["both", SOURCES, "fromBoth"],
  ] as const)("is from %s", (_, sources, expected) => expect(originOf(sources)).toBe(expected));
  it.each([
    ["most of it", "Beste Jan,\nDat kan.  Binnen 30\ndagen. Dag!", true],
    ["its greeting", "Beste Jan,\nwe zoeken het uit.", false],
    ["nothing", "", false],
  ])("stands in a text with %s: %s", (_, text, expected) => expect(standsIn(text, PARTS)).toBe(expected));
  it.each([
    ["as it was", "Dat kan. Binnen 30 dagen.", "Dat kan.\nBinnen 30 dagen.", "accepted"],
    ["with another word", "Dat kan. Binnen 30 dagen.", "Dat kan. Binnen 14 dagen.", "edited"],
    ["with more", "Dat kan.", "Dat kan. Tot ziens in de winkel.", "edited"],
  ])("sent %s", (_, proposed, sent, expected) => expect(verdictOf(proposed, sent).decided).toBe(expected));
});

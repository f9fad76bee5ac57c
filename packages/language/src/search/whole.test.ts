/** What of an article counts how much, and pieces of letters beside likeness. */
import { describe, expect, it } from "vitest";
import { saturated } from "./bm25.ts";
import { indexPieces, piecesIn, scorePieces } from "./pieces.ts";
import { indexArticles, search } from "./search.ts";
import type { SearchLanguage } from "./stems.ts";
import { countTraces } from "./traces.ts";
import { tracesOfWhole } from "./whole.ts";

const piecesFound = (texts: readonly string[], question: string) => {
  const numbers = new Map<string, number>();
  const rows = texts.map((text) => countTraces(piecesIn(text, "nl"), numbers));
  return [...scorePieces(indexPieces(rows, numbers), piecesIn(question, "nl"))];
};

describe("pieces of four letters", () => {
  it("of telling words, with their edges", () =>
    expect(piecesIn("de wol is nat", "nl")).toEqual(["c wol", "cwol ", "c nat", "cnat "]));
  it("meet half of a compound, and nothing else", () => {
    const [compound, other] = piecesFound(["Het retourlabel zit erbij", "Kom op maandag"], "label");
    expect(compound).toBeGreaterThan(0);
    expect(other).toBe(0);
  });
  it("count once, however often they are asked", () =>
    expect(piecesFound(["label", "jas"], "label label")).toEqual(piecesFound(["label", "jas"], "label")));
  it("find nothing among no articles", () => expect(piecesFound([], "label")).toEqual([]));
  it("find nothing by a piece that came after the table", () => {
    const numbers = new Map<string, number>();
    const table = indexPieces([countTraces(piecesIn("jas", "nl"), numbers)], numbers);
    countTraces(piecesIn("label", "nl"), numbers);
    expect([...scorePieces(table, piecesIn("label", "nl"))]).toEqual([0]);
  });
});

it.each([
  ["once in an article of the mean length is 1", 1, 1, 1],
  ["more often is more", 2, 1, 1.375],
  ["but never more than so much", 1e9, 1, 2.2],
  ["in a longer article it is less", 1, 3, 2.2 / 3.4],
])("%s", (_, count, length, value) =>
  expect(saturated(count, length, { saturation: 1.2, lengthShare: 0.5 })).toBeCloseTo(value, 6),
);

const PARTS = { title: "Wol", beginning: "Koud.", text: "Koud. Nat." };
it.each<[SearchLanguage, string, number]>([
  ["nl", "c wol", 2],
  ["nl", "c kou", 3],
  ["nl", "c nat", 1],
  ["fr", "wwol", 1],
  ["en", "wkoud", 1],
])("in %s %s is read %i times", (language, trace, times) =>
  expect(tracesOfWhole(PARTS, language).filter((one) => one === trace)).toHaveLength(times),
);

it.each<[SearchLanguage, string, string, string]>([
  ["nl", "Een kapotte rits wordt gemaakt.", "Stuur de jas op.", "kapotte rits"],
  ["fr", "Une fermeture cassee est reparee.", "Envoyez la veste.", "fermeture cassee"],
  ["en", "A broken zip is mended.", "Send us the jacket.", "broken zip"],
])("in %s what an answer begins with counts more than what it ends with", (language, zip, jacket, question) => {
  const articles = [
    { id: "ends", title: "", text: `${jacket} ${zip}`, accepted: [] },
    { id: "begins", title: "", text: `${zip} ${jacket}`, accepted: [] },
  ];
  expect(search(indexArticles(articles, language), question)[0]?.id).toBe("begins");
});

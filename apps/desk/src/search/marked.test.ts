/** Found words stand out; marks that are not closed are only signs. */
import { expect, it } from "vitest";
import { markedPieces } from "./marked.ts";

it("takes found words out of their marks", () =>
  expect(markedPieces("uw «jas» is «klaar»")).toEqual([
    { text: "uw ", found: false },
    { text: "jas", found: true },
    { text: " is ", found: false },
    { text: "klaar", found: true },
  ]));

it("leaves a mark that is not closed", () =>
  expect(markedPieces("« open")).toEqual([{ text: "« open", found: false }]));

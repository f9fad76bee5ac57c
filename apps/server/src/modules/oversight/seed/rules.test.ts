/** What became of the demo's suggestions. */
import { expect, it } from "vitest";
import { countedIn, fateOf } from "./rules.ts";

it("the same place in the past has the same fate, and they come round again", () => {
  expect(fateOf("reason", 2)).toEqual({ decided: "edited", judgement: "wrong" });
  expect(fateOf("reason", 12)).toEqual(fateOf("reason", 2));
  expect(fateOf("language", 41)).toEqual({ decided: "accepted", judgement: "right" });
});

it("longer words counted, once each", () =>
  expect(countedIn("Mijn pakket is weg! Waar is mijn Pakket, vraagt Zoë zich verwonderd af?")).toEqual([
    "pakket",
    "vraagt",
    "verwonderd",
  ]));

/** What may become of a suggestion, and how much of a text was changed. */
import { newId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { isSampled, next } from "./rules.ts";

describe("what becomes of a suggestion", () => {
  it.each([
    [null, "accepted", "new"],
    [null, "automatic", "new"],
    ["accepted", "rejected", "known"],
    ["accepted", "undone", "new"],
    ["automatic", "undone", "new"],
    ["undone", "undone", "known"],
    ["undone", "accepted", "known"],
    ["rejected", "undone", "nothing_to_undo"],
    ["ignored", "undone", "nothing_to_undo"],
    [null, "undone", "nothing_to_undo"],
  ] as const)("was %s, and %s is %s", (before, wanted, expected) => expect(next(before, wanted)).toBe(expected));
});

it("about as many are looked at again as the task says, and always the same ones", () => {
  const ids = Array.from({ length: 4_000 }, (_, index) => newId(index));
  const share = ids.filter((id) => isSampled("reason", id)).length / ids.length;
  // 0.2 give or take five standard deviations.
  expect(Math.abs(share - 0.2)).toBeLessThan(0.032);
  expect(ids.map((id) => isSampled("reason", id))).toEqual(ids.map((id) => isSampled("reason", id)));
});

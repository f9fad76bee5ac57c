/** What may become of a suggestion, and how much of a text was changed. */
import { newId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { editRatio, isSampled, next } from "./rules.ts";

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

it.each([
  ["", "", 0],
  ["Uw pakket komt morgen.", "Uw pakket komt morgen.", 0],
  ["Uw pakket komt morgen.", "Uw  pakket\nkomt morgen.", 0],
  ["Uw pakket komt morgen.", "Uw pakket komt vrijdag.", 0.25],
  ["Uw pakket komt morgen.", "", 1],
  ["a b", "a b c d", 0.5],
])("%j kept as %j is changed by %d", (proposed, kept, expected) => expect(editRatio(proposed, kept)).toBe(expected));

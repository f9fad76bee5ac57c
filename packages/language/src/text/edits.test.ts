/** How much of a text was changed. */
import { expect, it } from "vitest";
import { editRatio } from "./edits.ts";

it.each([
  ["", "", 0],
  ["Uw pakket komt morgen.", "Uw pakket komt morgen.", 0],
  ["Uw pakket komt morgen.", "Uw  pakket\nkomt morgen.", 0],
  ["Uw pakket komt morgen.", "Uw pakket komt vrijdag.", 0.25],
  ["Uw pakket komt morgen.", "", 1],
  ["a b", "a b c d", 0.5],
])("%j kept as %j is changed by %d", (proposed, kept, expected) => expect(editRatio(proposed, kept)).toBe(expected));

/** What became of a proposal. */
import { expect, it } from "vitest";
import { verdictOf } from "./proposals.ts";

it.each([
  [null, "a", null],
  [{ value: "a" }, "a", "accepted"],
  [{ value: "a" }, "b", "edited"],
  [{ value: "a" }, null, "rejected"],
  [{ value: "a" }, "", "rejected"],
  [{ value: true }, false, "edited"],
] as const)("proposed %j and kept %j is %j", (proposed, kept, said) => {
  expect(verdictOf(proposed as { value: unknown } | null, kept)).toBe(said);
});

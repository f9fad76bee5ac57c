/** Why something is not there any more. */
import type { Erased, Erasure } from "@luwte/contract/customerRights.ts";
import { describe, expect, it } from "vitest";
import { whyErased } from "./rules.ts";

const DUE = "2026-03-10T09:00:00.000Z";
const BEFORE = "2026-03-10T08:59:59.000Z";

const CASES: [string, string, Erasure["state"] | null, Erased["why"]][] = [
  ["without an erasure it ran out", DUE, null, "ran_out"],
  ["an erasure that was taken back erased nothing", DUE, "undone", "ran_out"],
  ["an erasure that was stopped erased nothing", DUE, "stopped", "ran_out"],
  ["what was empty before the days of grace were over had run out", BEFORE, "done", "ran_out"],
  ["what an erasure emptied was asked for", DUE, "done", "asked"],
  ["also while it is still under way", DUE, "running", "asked"],
];

describe("why something was erased", () => {
  it.each(CASES)("%s", (_name, at, state, why) => {
    expect(whyErased(new Date(at), state && { state, dueAt: DUE })).toBe(why);
  });
});

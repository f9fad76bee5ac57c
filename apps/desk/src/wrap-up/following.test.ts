/** What became of what was proposed to follow. */
import { newId, type PromiseId } from "@luwte/contract/ids.ts";
import type { FollowUp } from "@luwte/contract/wrapUps.ts";
import { describe, expect, it } from "vitest";
import { verdictOf } from "./following.ts";

const UNTIL = "2026-11-24T11:00:00.000Z";
const promised = (words: string, dueAt = UNTIL): FollowUp => ({
  kind: "promised",
  promiseId: newId<PromiseId>(),
  words,
  dueAt,
});

describe("a promise that was proposed", () => {
  it.each<[string, FollowUp, string]>([
    ["as it was", promised("Ik bel u"), "accepted"],
    ["in other words", promised("Ik mail u"), "edited"],
    ["for another moment", promised("Ik bel u", "2026-11-25T11:00:00.000Z"), "edited"],
    ["as a day on which it comes back", { kind: "snoozed", until: UNTIL }, "edited"],
    ["left where it stood", { kind: "none" }, "ignored"],
  ])("%s", (_, kept, decided) =>
    expect(verdictOf({ kind: "promised", words: "Ik bel u", until: UNTIL }, kept).decided).toBe(decided),
  );
});

it("a day that was proposed is accepted without words", () =>
  expect(verdictOf({ kind: "snoozed", words: null, until: UNTIL }, { kind: "snoozed", until: UNTIL }).decided).toBe(
    "accepted",
  ));

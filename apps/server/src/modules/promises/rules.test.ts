/** What may be promised and changed, as tables. */
import type { ActorShape } from "@luwte/contract/common.ts";
import { idOf, samplePromise } from "@luwte/contract/views/samples.ts";
import { describe, expect, it } from "vitest";
import { firstDueAfter, refusalOfDue, refusalToChange } from "./rules.ts";

const NOW = new Date("2026-03-02T10:00:00Z");
const inMinutes = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString();
const by: ActorShape = { kind: "person", personId: idOf(1) };
const DAY = 24 * 60;

it.each([
  ["a minute ago", -1, "due_in_past"],
  ["this very moment", 0, "due_in_past"],
  ["in a minute", 1, null],
  ["in two years", 731 * DAY, null],
  ["a day later than that", 732 * DAY, "due_in_past"],
])("a promise for %s", (_when, minutes, code) => expect(refusalOfDue(inMinutes(minutes), NOW)).toBe(code));

it.each([
  ["open", { kind: "open" }, null],
  ["kept", { kind: "kept", at: inMinutes(0), by }, "promise_settled"],
  ["released", { kind: "released", at: inMinutes(0), by, reason: "x" }, "promise_settled"],
] as const)("what is %s", (_name, state, code) => expect(refusalToChange({ state })).toBe(code));

describe("what a moved promise is measured against", () => {
  const promise = samplePromise(1, { madeAt: inMinutes(0), firstDueAt: inMinutes(60), dueAt: inMinutes(60) });
  const after = (minutes: number) => firstDueAfter(promise, inMinutes(200), new Date(inMinutes(minutes)));
  it("is the new time within ten minutes of making it", () => expect(after(10)).toBe(inMinutes(200)));
  it("is the first time after that", () => expect(after(11)).toBe(inMinutes(60)));
});

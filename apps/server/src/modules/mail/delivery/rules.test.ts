/** The truth tables of sending. Lessons "Mail out" 10 and 11. */
import { describe, expect, test } from "vitest";
import { endingOf, nextAttemptAt, nextStep } from "./rules.ts";
import type { Sending } from "./shapes.ts";

const NOW = new Date("2026-11-23T10:00:00Z");
const sending = (state: Sending["state"], seconds: number): Sending => ({
  messageId: "m" as Sending["messageId"],
  attempt: 2,
  state,
  token: "t",
  dueAt: new Date(NOW.getTime() + seconds * 1000),
});

describe("what may be done", () => {
  test.each([
    ["nobody has it", null, { kind: "claim" }],
    ["its next attempt is not due", sending("waiting", 5), { kind: "leave" }],
    ["its next attempt is due", sending("waiting", -5), { kind: "begin", attempt: 3 }],
    ["somebody is at it", sending("begun", 5), { kind: "leave" }],
    ["who was at it is gone, and offered nothing", sending("begun", -5), { kind: "begin", attempt: 3 }],
    ["somebody waits for the answer", sending("offered", 5), { kind: "leave" }],
    [
      "who waited for the answer is gone: nobody sends it again by himself",
      sending("offered", -5),
      { kind: "in_doubt" },
    ],
  ] as const)("%s", (_name, given, step) => {
    expect(nextStep(given, NOW)).toEqual(step);
  });
});

describe("how an attempt ended", () => {
  const failure = (more: object): Error => Object.assign(new Error("x"), more);
  test.each([
    ["refused for now", failure({ responseCode: 450 }), false, "later"],
    ["refused for good", failure({ responseCode: 550 }), false, "failed"],
    ["content refused for now, after all of it", failure({ responseCode: 451 }), true, "later"],
    ["content refused for good, after all of it", failure({ responseCode: 554 }), true, "failed"],
    ["cut before the content", failure({ code: "ECONNECTION" }), false, "later"],
    ["cut after the content", failure({ code: "ECONNECTION" }), true, "in_doubt"],
    ["silence after the content", failure({ code: "ETIMEDOUT" }), true, "in_doubt"],
    ["cannot connect", failure({ code: "ESOCKET" }), false, "later"],
    ["wrong password", failure({ code: "EAUTH" }), false, "failed"],
    ["another process took over", failure({ code: "ELOST" }), false, "lost"],
  ])("%s", (_name, error, offered, kind) => {
    expect(endingOf(error, offered, "words").kind).toBe(kind);
  });
});

test("attempts end within the hour", () => {
  const waits = [1, 2, 3, 4, 5].map((attempt) => nextAttemptAt(attempt, NOW)!.getTime() - NOW.getTime());
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(3_600_000);
  expect(nextAttemptAt(6, NOW)).toBeNull();
});

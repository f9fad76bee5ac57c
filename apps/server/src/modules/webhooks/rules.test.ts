/** When it is tried again, and when not any more. */
import { describe, expect, it } from "vitest";
import { MAXIMUM_ATTEMPTS, nextStep, outcomeOf, outcomeOfError, reasonToDisable } from "./rules.ts";

const now = new Date("2026-03-02T09:00:00Z");
const failed = { kind: "failed", status: 500, error: "status 500" } as const;
const HOUR = 3_600_000;

describe("a delivery that failed", () => {
  it.each([
    [1, "09:00:05"],
    [2, "09:05:00"],
    [3, "09:30:00"],
    [4, "11:00:00"],
  ])("for the %ith time is tried again at %s", (attempts, at) => {
    expect(nextStep(failed, attempts, now, 0.5)).toEqual({ state: "pending", at: new Date(`2026-03-02T${at}Z`) });
  });

  it("is tried ten times in about three days", () => {
    let at = now;
    for (let attempts = 1; attempts < MAXIMUM_ATTEMPTS; attempts++) {
      const step = nextStep(failed, attempts, at, 0.5);
      if (step.state === "pending") at = step.at;
    }
    expect((at.getTime() - now.getTime()) / (24 * HOUR)).toBeCloseTo(3.15, 1);
    expect(nextStep(failed, MAXIMUM_ATTEMPTS, at, 0.5)).toEqual({ state: "failed" });
  });

  it("comes back a tenth earlier or later, not with all others", () => {
    const at = (draw: number) => (nextStep(failed, 2, now, draw) as { at: Date }).at.getTime() - now.getTime();
    expect([at(0), at(1)]).toEqual([270_000, 330_000]);
  });
});

it.each([
  [200, "delivered"],
  [204, "delivered"],
  [302, "failed"],
  [400, "failed"],
  [404, "failed"],
  [410, "gone"],
  [429, "failed"],
  [500, "failed"],
])("an answer with status %i means %s", (status, kind) => {
  expect(outcomeOf(status).kind).toBe(kind);
});

it("a receiver that is gone gets nothing more", () => {
  expect(nextStep({ kind: "gone", status: 410 }, 1, now, 0.5)).toEqual({ state: "failed" });
});

describe("a webhook is disabled", () => {
  const since = (hours: number) => new Date(now.getTime() - hours * HOUR);
  it.each([
    ["when it is gone", { kind: "gone", status: 410 } as const, null, "gone"],
    ["after a day of nothing but failures", failed, since(24), "failing"],
    ["not after less", failed, since(23.9), null],
    ["not when this one arrived", { kind: "delivered", status: 200 } as const, since(48), null],
    ["not at its first failure", failed, null, null],
  ])("%s", (_when, outcome, failingSince, because) => {
    expect(reasonToDisable(outcome, failingSince, now)).toBe(because);
  });
});

it("an error is told by its code, not by what it quotes", () => {
  expect(
    outcomeOfError(Object.assign(new Error("connect ECONNREFUSED 10.0.0.1:443"), { code: "ECONNREFUSED" })),
  ).toMatchObject({ error: "econnrefused" });
  expect(outcomeOfError(new DOMException("x", "TimeoutError"))).toMatchObject({ error: "no answer in time" });
  expect(outcomeOfError(new Error("<html>secret</html>"))).toMatchObject({ error: "no connection" });
});

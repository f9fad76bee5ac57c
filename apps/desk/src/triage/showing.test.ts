/** Which proposals are shown, in which order. */
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { expect, it } from "vitest";
import { isThere, lineOf } from "./showing.ts";

const AT = "2026-03-02T09:00:00.000Z";
const suggestion = (task: Suggestion["task"], more: Partial<Suggestion> = {}): Suggestion =>
  ({ id: task, task, value: {}, decided: null, ...more }) as Suggestion;
const decided = (kind: "accepted" | "rejected" | "automatic" | "undone") => ({ decided: { kind, at: AT } });
const ids = (given: readonly Suggestion[]) => given.map(({ id }) => id);

const ALL = () => true;

it("what is switched off waits for nobody; what was decided here can still be put back", () => {
  const given = [suggestion("reason"), suggestion("urgency", decided("accepted"))];
  const line = lineOf(given, ["urgency" as never], () => false);
  expect([ids(line.waiting), ids(line.here)]).toEqual([[], ["urgency"]]);
});

it("what changes most about what one reads comes first, and what is of other parts is left out", () => {
  const line = lineOf(
    ["complexity", "reason", "reply", "language", "urgency"].map((task) => suggestion(task as never)),
    [],
    ALL,
  );
  expect(ids(line.waiting)).toEqual(["urgency", "language", "reason", "complexity"]);
});

it("what was decided elsewhere is gone, and what was decided here stays until one leaves", () => {
  const given = [
    suggestion("reason", decided("accepted")),
    suggestion("urgency", decided("rejected")),
    suggestion("language", decided("automatic")),
    suggestion("complexity", decided("undone")),
  ];
  const line = lineOf(given, ["urgency" as never], ALL);
  expect([ids(line.waiting), ids(line.here)]).toEqual([[], ["urgency"]]);
  expect([isThere(line), isThere(lineOf(given.slice(0, 1), [], ALL))]).toEqual([true, false]);
});

it("what is empty belonged to somebody who was erased", () =>
  expect(isThere(lineOf([suggestion("reason", { value: null })], [], ALL))).toBe(false));

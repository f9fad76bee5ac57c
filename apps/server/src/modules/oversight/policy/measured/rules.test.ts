/** What a level still needs, by task and topic. */
import type { PolicyLineId } from "@luwte/contract/ids.ts";
import { type PolicyLine, TASKS } from "@luwte/contract/oversight.ts";
import { expect, it } from "vitest";
import { allMeasured } from "./rules.ts";

const line = (topic: string | null, level: PolicyLine["level"]): PolicyLine => ({
  id: topic as PolicyLineId,
  task: "reason",
  topic,
  level,
  why: "chosen",
  note: "",
  by: null,
  at: "2026-03-02T09:00:00.000Z",
});
const of = (task: string, topic: string | null, all: ReturnType<typeof allMeasured>) =>
  all.find((each) => each.task === task && each.topic === topic);

it("every task stands there, also one of which nothing was looked at", () => {
  const all = allMeasured([], []);
  expect(all.map(({ task }) => task)).toEqual(TASKS);
  expect(of("reason", null, all)).toMatchObject({ right: { of: 0 }, missing: 200 });
});

it("a task that may never act by itself lacks nothing that could be measured", () =>
  expect(of("reply", null, allMeasured([], []))!.missing).toBeNull());

it("a topic stands there when it was judged or has a level of its own, and not when that was taken back", () => {
  const all = allMeasured([{ task: "reason", topic: "b", right: 199, of: 200 }], [line("c", 1), line("d", null)]);
  expect(all.filter(({ task }) => task === "reason").map(({ topic }) => topic)).toEqual([null, "b", "c"]);
  expect(of("reason", "b", all)!.missing).toBe(0);
});

// Wilson's lower end of 195 of 200 is 0.943; it is 0.97 when 190 more were right.
it("one that is not good enough lacks as many as would lift it", () => {
  const { missing } = of("reason", null, allMeasured([{ task: "reason", topic: null, right: 195, of: 200 }], []))!;
  const right = (more: number) => allMeasured([{ task: "reason", topic: null, right: 195 + more, of: 200 + more }], []);
  expect(of("reason", null, right(missing!))!.missing).toBe(0);
  expect(of("reason", null, right(missing! - 1))!.missing).toBe(1);
});

/** Which levels can be chosen, and why level 3 cannot. */

import type { Task } from "@luwte/contract/oversight.ts";
import { expect, it } from "vitest";
import { choosable, whyThree } from "./level.ts";
import { hintOf } from "./taskTexts.ts";

const measured = (task: Task, of: number, missing: number | null) => ({
  task,
  topic: null,
  right: { count: of, of, low: 0.9, high: 1 },
  missing,
});

it.each([
  ["reply", 400, null, "customers"],
  ["summary", 400, null, "inward"],
  ["reason", 0, 200, "few"],
  ["reason", 199, 1, "few"],
  ["reason", 200, 90, "low"],
  ["reason", 200, 0, "open"],
] as const)("of %s, %i looked at and %s to go, level 3 is: %s", (task, of, missing, why) =>
  expect(whyThree(measured(task, of, missing))).toBe(why),
);

it.each([
  ["reply", null, 1, [0, 1, 2]],
  ["reason", 12, 2, [0, 1, 2]],
  ["reason", 0, 2, [0, 1, 2, 3]],
  ["reason", 12, 3, [0, 1, 2, 3]],
] as const)("%s with %s to go, at level %i now, can be %j", (task, missing, now, levels) =>
  expect(choosable(task, measured(task, 100, missing), now)).toEqual(levels),
);

it.each([1, 2, 3] as const)("level %i of the bot says what a customer sees", (level) => {
  const said = hintOf(level, "bot_answer");
  expect(said).toMatchObject({
    nl: expect.stringContaining("klant"),
    fr: expect.stringContaining("client"),
    en: expect.stringContaining("customer"),
  });
  expect(hintOf(level, "reply")).not.toEqual(said);
});

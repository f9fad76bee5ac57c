/** Which level holds, what keeps it from being automatic, and when level 3 opens and closes. */
import { type PolicyLine, TASKS, TOPIC_CLASSES } from "@luwte/contract/oversight.ts";
import { describe, expect, it } from "vitest";
import { closes, holds, isBad, mayWrite, missing, riskOf } from "./rules.ts";

const line = (given: Partial<PolicyLine>): PolicyLine =>
  ({
    id: `${given.task} ${given.topic}`,
    topic: null,
    why: "chosen",
    note: "",
    by: null,
    at: "",
    ...given,
  }) as PolicyLine;
const off = (task: "reason" | null) => ({ id: "s", task, off: true, note: "", by: null, at: "" }) as never;
const PLAIN = { classes: [], wordForWord: true };

describe("the level that holds", () => {
  const reason3 = line({ task: "reason", level: 3 });
  const own1 = line({ task: "reason", topic: "a", level: 1 });
  const takenBack = line({ task: "reason", topic: "a", level: null });
  it.each([
    ["the preset, where nothing is written", [], [], "a", { level: 2, rule: "preset" }],
    ["the task's line", [reason3], [], "a", { level: 3, rule: "task_line" }],
    ["the topic's own line before the task's", [reason3, own1], [], "a", { level: 1, rule: "own_line" }],
    ["the task's line for another topic", [reason3, own1], [], "b", { level: 3, rule: "task_line" }],
    ["the task's line once the own line is taken back", [reason3, takenBack], [], "a", { level: 3, rule: "task_line" }],
    ["off by the task's switch", [reason3, own1], [off("reason")], "a", { level: 0, rule: "switched_off" }],
    ["off by the switch for all", [reason3], [off(null)], null, { level: 0, rule: "switched_off" }],
  ])("is %s", (_, lines, switches, topic, expected) =>
    expect(holds({ lines, switches }, "reason", topic, PLAIN)).toMatchObject(expected),
  );

  it.each(TASKS)(
    "of %s is 3 only for acts among colleagues that can be put back, and for answers word for word",
    (task) => {
      const got = holds({ lines: [line({ task, level: 3 })], switches: [] }, task, null, PLAIN);
      const may = ["language", "reason", "complexity", "bot_answer"].includes(task);
      expect(got).toMatchObject(may ? { level: 3 } : { level: 2, rule: "task_forbids" });
    },
  );

  it.each(TOPIC_CLASSES)("about %s is 3 only when it is ordinary", (touched) => {
    const lines = [line({ task: "bot_answer", level: 3 })];
    const got = holds({ lines, switches: [] }, "bot_answer", null, {
      classes: ["ordinary", touched],
      wordForWord: true,
    });
    expect(got).toMatchObject(touched === "ordinary" ? { level: 3 } : { level: 2, rule: "class_forbids" });
    expect(riskOf("bot_answer", [touched])).toBe(touched === "ordinary" ? "outward" : "sensitive");
  });

  it("of an answer in other words than the article's is at most prefilled", () =>
    expect(
      holds({ lines: [line({ task: "bot_answer", level: 3 })], switches: [] }, "bot_answer", null, {
        classes: [],
        wordForWord: false,
      }),
    ).toMatchObject({ level: 2, rule: "not_word_for_word" }));
});

describe("level 3", () => {
  it.each([
    [{ right: 57, of: 57 }, 143],
    [{ right: 0, of: 0 }, 200],
    [{ right: 200, of: 200 }, 0],
    [{ right: 199, of: 200 }, 0],
    [{ right: 198, of: 200 }, 39],
  ])("after %j misses %i that are right", (evidence, expected) => {
    expect(missing(evidence)).toBe(expected);
    expect(mayWrite("reason", 3, evidence)).toBe(expected === 0 ? "yes" : "too_few_checked");
  });
  it.each([
    [{ right: 195, of: 200 }, true],
    [{ right: 197, of: 200 }, false],
    [{ right: 389, of: 400 }, false],
    [{ right: 388, of: 400 }, true],
  ])("with %j closes: %s", (evidence, expected) => expect(closes(evidence)).toBe(expected));
  it.each([
    [{ right: 0, of: 0 }, false],
    [{ right: 9, of: 10 }, false],
    [{ right: 8, of: 10 }, true],
  ])("of a task closes for a topic of which even the best is too low: %j is %s", (evidence, expected) =>
    expect(isBad(evidence)).toBe(expected),
  );
  it.each([
    ["reply", 3, "task_forbids"],
    ["reply", 2, "yes"],
    ["reply", null, "yes"],
    ["language", 0, "yes"],
  ] as const)("of %s written as %s: %s", (task, level, expected) =>
    expect(mayWrite(task, level, { right: 400, of: 400 })).toBe(expected),
  );
});

/** Which level holds, and whether something may be done without a person. Tables that are read from the top. Pure. */
import {
  type Assistance,
  chosenLevel,
  isSwitchedOff,
  type Level,
  type LevelRule,
  type Risk,
  TASK_RULES,
  type Task,
  type TopicClass,
} from "@luwte/contract/oversight.ts";
import { LEVEL_THREE } from "@luwte/contract/oversightFigures.ts";
import type { Share } from "@luwte/contract/wrapUps.ts";
import { wilson } from "@luwte/planning/shares.ts";
import type { Evidence, Held, Touched } from "../shapes.ts";

type Policy = Pick<Assistance, "lines" | "switches">;

/** As it is written: off by the switch, else the topic's own line, else its task's, else the preset. */
function written(policy: Policy, task: Task, topic: string | null): Held {
  if (isSwitchedOff(policy, task)) return { level: 0, rule: "switched_off", lineId: null };
  return chosenLevel(policy, task, topic);
}

export const riskOf = (task: Task, classes: readonly TopicClass[]): Risk =>
  classes.some((each) => each !== "ordinary") ? "sensitive" : TASK_RULES[task].reach;

/** What keeps a level from being 3. The first that holds is the reason that is kept. */
const BARS: readonly { rule: LevelRule; bars(task: Task, touched: Touched): boolean }[] = [
  { rule: "task_forbids", bars: (task) => TASK_RULES[task].top < 3 },
  { rule: "class_forbids", bars: (task, { classes }) => riskOf(task, classes) === "sensitive" },
  { rule: "not_word_for_word", bars: (task, { wordForWord }) => task === "bot_answer" && !wordForWord },
];

/** The level that holds for one suggestion. What may not be automatic is at most prefilled. */
export function holds(policy: Policy, task: Task, topic: string | null, touched: Touched): Held {
  const held = written(policy, task, topic);
  const bar = held.level === 3 ? BARS.find(({ bars }) => bars(task, touched)) : undefined;
  return bar ? { ...held, level: 2, rule: bar.rule } : held;
}

const { leastChecked, opensAt, closesUnder } = LEVEL_THREE;

/** With its 95 % interval. */
export function shareOf(count: number, of: number): Share {
  const interval = wilson(count, of);
  return { count, of, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** The lower end of the 95 % interval of what was judged right; who was unsure did not find it right. */
export const lowOf = ({ right, of }: Evidence): number => wilson(right, of)?.low ?? 0;
const opensWith = (evidence: Evidence): boolean => evidence.of >= leastChecked && lowOf(evidence) >= opensAt;

/** More than this say nothing any more: with so many the share itself is too low. */
const MOST_MISSING = 10_000;

/** How many more must be looked at, all of them right, before level 3 can be chosen; 0: it can. */
export function missing({ right, of }: Evidence): number {
  let [low, high] = [0, MOST_MISSING];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (opensWith({ right: right + middle, of: of + middle })) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a level 3 that rests on this closes by itself. */
export const closes = (evidence: Evidence): boolean => lowOf(evidence) < closesUnder;
/** Whether a topic under a task's level 3 closes for itself: even at best too much of it is wrong. */
export const isBad = ({ right, of }: Evidence): boolean => (wilson(right, of)?.high ?? 1) < closesUnder;

/** Whether somebody may write this level now. */
export const mayWrite = (
  task: Task,
  level: Level | null,
  evidence: Evidence,
): "yes" | "task_forbids" | "too_few_checked" => {
  if (level === null || level <= Math.min(2, TASK_RULES[task].top)) return "yes";
  if (TASK_RULES[task].top < 3) return "task_forbids";
  return opensWith(evidence) ? "yes" : "too_few_checked";
};

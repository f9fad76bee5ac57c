/** Why a level can or cannot be chosen, for who chooses. Pure. */
import { LEVELS, type Level, TASK_RULES, type Task } from "@luwte/contract/oversight.ts";
import { LEVEL_THREE, type Measured } from "@luwte/contract/oversightFigures.ts";

/** `customers`: they would read it. `inward`: it cannot be put back in one step. `few`: too little was looked at. `low`: too much was wrong. */
export type Why = "customers" | "inward" | "few" | "low" | "open";

export function whyThree({ task, right, missing }: Measured): Why {
  if (missing === null) return TASK_RULES[task].reach === "outward" ? "customers" : "inward";
  if (missing === 0) return "open";
  return right.of < LEVEL_THREE.leastChecked ? "few" : "low";
}

/** What can be chosen now; what holds now is among it, whatever was measured since. */
export const choosable = (task: Task, measured: Measured | undefined, now: Level): Level[] =>
  LEVELS.filter((level) => level === now || (level <= TASK_RULES[task].top && (level < 3 || measured?.missing === 0)));

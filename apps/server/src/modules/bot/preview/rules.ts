/** What the bot would do with a first question where it may answer by itself. Pure. */
import { countSure } from "../finding/rules.ts";
import { touchedBy } from "../reading/rules.ts";
import { FRESH, next } from "../rules.ts";
import type { Move, Reading } from "../shapes.ts";

/** As oversight has it at level 3: what touches on something sensitive is at most shown. */
export function firstMove(reading: Reading): Move {
  const { meaning, likely } = reading;
  const level = touchedBy(reading).length > 0 ? 2 : 3;
  return next(FRESH, { kind: "said", ...meaning, level, sure: countSure(likely), near: likely.length });
}

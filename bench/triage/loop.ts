/** How long the main loop answered nobody. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { round } from "../desk/figures.ts";

/** The monitor is a timer of so many milliseconds, which it counts as delay too. */
const RESOLUTION_MS = 1;
/** So that the timer has run before the first moment that counts, and after the last. */
const SETTLED_MS = 20;

/** Does `act`, and gives the longest moment meanwhile, in milliseconds, in which a timer that was due did not run. */
export async function longestBlock<Result>(act: () => Promise<Result>): Promise<{ result: Result; blockMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  await sleep(SETTLED_MS);
  delay.reset();
  // What is counted is the time between two runs of the timer, and a reset forgets the one before.
  await sleep(SETTLED_MS);
  const result = await act();
  await sleep(SETTLED_MS);
  delay.disable();
  return { result, blockMs: round(Math.max(0, delay.max / 1e6 - RESOLUTION_MS), 1) };
}

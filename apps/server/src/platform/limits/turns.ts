/** So many at once, and the others in the order in which they came. What costs much must not take the place of what people wait for. */
import { refuse } from "@luwte/contract/errors.ts";
import { Refused } from "../http/problems.ts";

export type InTurn = <Result>(run: () => Promise<Result>) => Promise<Result>;

/** Who finds `mostWaiting` before them is refused as `busy`. */
export function turns(atOnce: number, mostWaiting: number): InTurn {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (running >= atOnce) await place(waiting, mostWaiting);
    else running++;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      // The place is handed on, so that nobody who comes now slips in before who waits.
      if (next) next();
      else running--;
    }
  };
}

function place(waiting: (() => void)[], most: number): Promise<void> {
  if (waiting.length >= most) throw new Refused(refuse("busy", { retryAfterSeconds: 5 }));
  return new Promise((resolve) => waiting.push(resolve));
}

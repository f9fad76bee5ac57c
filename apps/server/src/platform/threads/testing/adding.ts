/** A thread's work that is easy to check, and one that fails. */
import type { Threaded } from "../threads.ts";

export function adding(): Threaded<number, number> {
  let sum = 0;
  return {
    take(part) {
      sum += part;
    },
    end: () => sum,
  };
}

export const failing = (): Threaded<number, never> => ({
  take() {
    throw new RangeError("too much");
  },
  end() {
    throw new RangeError("too much");
  },
});

/** Never ends by itself. */
export const lasting = (): Threaded<number, never> => ({
  take() {},
  end() {
    for (;;);
  },
});

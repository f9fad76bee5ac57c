/** Waiting between tries: longer each time, never in step with other visitors, and cut short when there is reason for hope. */

const FIRST = 1_000;
const LONGEST = 30_000;

/** Half of the wait is by chance, so that a server that comes back is not met by everybody at once. */
export const delayOf = (attempt: number, chance: number): number =>
  Math.min(LONGEST, FIRST * 2 ** Math.min(attempt, 10)) * (0.5 + chance / 2);

/** A sleep that others may end: the browser says it is online, the visitor comes back or asks to try now. */
export class Pause {
  #waiting = new Set<() => void>();

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.#waiting.add(done);
      signal.addEventListener("abort", done);
      if (signal.aborted) done();
    });
  }

  wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}

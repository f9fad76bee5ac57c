/**
 * What was told while something was being loaded. The answer may be older than what was told meanwhile, so the events since are applied to it:
 * what is shown is then the same as if it had been loaded a moment later.
 */
import type { LuwteEvent } from "@luwte/contract/events.ts";
import type { Apply } from "@luwte/contract/views.ts";

type Told = { position: string; event: LuwteEvent };

/** Positions are two numbers, and in the order of commits. Of two that are not, nothing is said: the event is applied, which does no harm. */
export function isAfter(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => /^(\d+)\.(\d+)$/.exec(text)?.slice(1).map(BigInt));
  if (!a || !b) return true;
  return a[0]! > b[0]! || (a[0] === b[0] && a[1]! > b[1]!);
}

export class Journal {
  #told: Told[] = [];
  #loading = 0;

  write(position: string, event: LuwteEvent): void {
    if (this.#loading > 0) this.#told.push({ position, event });
  }

  /** `positionOf` says as of when an answer is, where it says so. */
  async load<Answer, View>(
    ask: () => Promise<Answer>,
    toView: (answer: Answer) => View,
    apply: Apply<View>,
    positionOf: (answer: Answer) => string | null = () => null,
  ): Promise<View> {
    const from = this.#told.length;
    this.#loading++;
    try {
      const answer = await ask();
      const position = positionOf(answer);
      const since = this.#told.slice(from).filter((each) => position === null || isAfter(each.position, position));
      return since.reduce((view, { event }) => apply(view, event), toView(answer));
    } finally {
      this.#loading--;
      if (this.#loading === 0) this.#told = [];
    }
  }
}

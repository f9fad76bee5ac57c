/** What desks usually announce. */
import type { Wait } from "./watching.ts";

export const METHODS = ["last_wait", "mean_of_last_hour", "erlang"] as const;
export type Method = (typeof METHODS)[number];
const HOUR = 3600;

export class Naive {
  readonly #handling: number;
  #ended: { at: number; waited: number }[] = [];
  #last: number | null = null;
  constructor(handling: number) {
    this.#handling = handling;
  }

  hear(at: number, waited: number): void {
    this.#ended.push({ at, waited });
    this.#last = waited;
  }

  /** Seconds; null where the method says nothing yet. Erlang: with so many ahead and everybody at work, each of them leaves after a mean handling time. */
  all({ since, ahead, serving }: Wait): Record<Method, number | null> {
    this.#ended = this.#ended.filter(({ at }) => at > since - HOUR);
    const sum = this.#ended.reduce((total, { waited }) => total + waited, 0);
    return {
      last_wait: this.#last,
      mean_of_last_hour: this.#ended.length > 0 ? sum / this.#ended.length : this.#last,
      erlang: ((ahead + 1) * this.#handling) / serving,
    };
  }
}

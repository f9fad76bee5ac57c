/** What wrong attempts are counted under. */
export type Counted = "address at place" | "place" | "address";

export type AttemptKey = {
  readonly counted: Counted;
  readonly key: Buffer;
  /** Seconds to wait by number of failures; the last holds for more. */
  readonly waits: readonly number[];
};

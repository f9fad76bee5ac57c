/** The gate: whether something is pushed to a colleague now, or waits for their working time. Pure. */

export type Situation = {
  /** It is their working time. */
  readonly works: boolean;
  /** Its sender let it through, with a reason that is listed. */
  readonly letThrough: boolean;
};

export const gate = ({ works, letThrough }: Situation): "arrives" | "waits" =>
  works || letThrough ? "arrives" : "waits";

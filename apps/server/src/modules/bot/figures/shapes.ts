/** Dialogues counted. `cameBack`: of those that were solved. */
export type Counts = {
  readonly dialogues: number;
  readonly shown: number;
  readonly opened: number;
  readonly confirmed: number;
  readonly assumed: number;
  readonly handedOver: number;
  readonly solved: number;
  readonly cameBack: number;
};

/** Shrinkage: the share of paid time in which somebody is not there for contacts. It turns agents who are needed into agents who are rostered. */

/** Name of a cause and its share: { holidays: 0.1, sickness: 0.05, training: 0.03 }. */
export type Shrinkage = Readonly<Record<string, number>>;

/** Causes come one after another: who is on holiday cannot also be in a training. So the shares that remain are multiplied, not the losses added. */
export const totalShrinkage = (shrinkage: Shrinkage): number =>
  1 - Object.values(shrinkage).reduce((left, share) => left * (1 - share), 1);

/** People to put on the roster so that `agents` are there; a fraction, because whole people are rostered over a day and not over half an hour. */
export const rostered = (agents: number, shrinkage: Shrinkage): number => agents / (1 - totalShrinkage(shrinkage));

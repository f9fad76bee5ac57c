/** Simulates a scenario many times over, and says what came of it and how sure that is. */
import { type Model, modelOf } from "./model.ts";
import {
  type Change,
  changesBetween,
  type GroupFigures,
  groupFigures,
  type IntervalFigures,
  intervalFigures,
  type Kept,
  keep,
  occupancyChanges,
  type QueueFigures,
  queueFigures,
  recordFor,
  totalFigures,
} from "./results.ts";
import { runReplication } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { stateFor } from "./state.ts";

export type Simulated = {
  name: string;
  replications: number;
  queues: QueueFigures[];
  total: QueueFigures;
  groups: GroupFigures[];
  intervals: IntervalFigures[];
};
/** The same people met a changed service; the differences are to the scenario as it was. */
export type Compared = {
  base: Simulated;
  variants: {
    simulated: Simulated;
    changes: { queues: Change[]; groups: ReturnType<typeof occupancyChanges> };
  }[];
};

/** The same scenario and seed give the same figures, on any machine. */
export const simulate = (scenario: Scenario): Simulated => figuresOf(scenario, runAll(scenario));

/** Each variant with the seeds of the base. Queues and groups must be the same by name and order, or there is nothing to compare. */
export function compare(base: Scenario, variants: readonly Scenario[]): Compared {
  const was = runAll(base);
  return {
    base: figuresOf(base, was),
    variants: variants.map((variant) => {
      const is = runAll({ ...variant, seed: base.seed, replications: base.replications });
      return {
        simulated: figuresOf(variant, is),
        changes: {
          queues: changesBetween(was.kept, is.kept, base),
          groups: occupancyChanges(was.kept, is.kept, base),
        },
      };
    }),
  };
}

type Ran = { model: Model; kept: Kept };

function runAll(scenario: Scenario): Ran {
  const model = modelOf(scenario);
  const state = stateFor(model);
  const kept = recordFor(model, scenario.replications);
  for (let replication = 0; replication < scenario.replications; replication++) {
    runReplication(state, scenario.seed + replication);
    keep(kept, replication, model, state.tally);
  }
  return { model, kept };
}

function figuresOf(scenario: Scenario, { model, kept }: Ran): Simulated {
  return {
    name: scenario.name,
    replications: kept.replications,
    queues: queueFigures(kept, scenario),
    total: totalFigures(kept, scenario),
    groups: groupFigures(kept, scenario),
    intervals: intervalFigures(kept, model),
  };
}

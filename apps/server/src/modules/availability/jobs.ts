/** What the clock does: who fell silent is told to all desks within seconds. */
import { runSweep, type Sweep } from "../../platform/jobs/sweeps.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor } from "../../platform/work/work.ts";
import { sweep } from "./actions.ts";
import { organisationsToSweep } from "./queries.ts";
import { LEAST_ABSENT_SECONDS } from "./rules.ts";
import type { PeopleTeller } from "./shapes.ts";

const THE_CLOCK: Actor = { kind: "system", name: "availability" };

export const silenceSweep = (platform: Platform, tellPeople: PeopleTeller): Sweep => ({
  name: "availability",
  everyMs: 5_000,
  log: platform.log,
  organisations: () => {
    const now = platform.clock();
    return organisationsToSweep(platform.database, new Date(now.getTime() - LEAST_ABSENT_SECONDS * 1000), now);
  },
  sweep: (id) => platform.work(id, THE_CLOCK, (work) => sweep(work, tellPeople)),
});

export const runSilenceSweep = async (platform: Platform, tellPeople: PeopleTeller): Promise<() => Promise<void>> =>
  runSweep(silenceSweep(platform, tellPeople));

/** What the clock does: who fell silent is told to all desks within seconds. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor } from "../../platform/work/work.ts";
import { sweep } from "./actions.ts";
import { organisationsToSweep } from "./queries.ts";
import { LEAST_ABSENT_SECONDS } from "./rules.ts";
import type { PeopleTeller } from "./shapes.ts";

const SWEEP_MS = 5_000;
const THE_CLOCK: Actor = { kind: "system", name: "availability" };

/** Every process sweeps; of two that see the same, one tells it. A sweep that takes long is not joined by the next. */
export async function runSweeps(platform: Platform, tellPeople: PeopleTeller): Promise<() => Promise<void>> {
  let sweeping: Promise<void> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    sweeping = sweepAll(platform, tellPeople)
      .catch((error: unknown) => platform.log.error("availability.sweep_failed", error))
      .finally(() => {
        busy = false;
      });
  }, SWEEP_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await sweeping;
  };
}

export async function sweepAll(platform: Platform, tellPeople: PeopleTeller): Promise<void> {
  const now = platform.clock();
  const silentBefore = new Date(now.getTime() - LEAST_ABSENT_SECONDS * 1000);
  for (const id of await organisationsToSweep(platform.database, silentBefore, now))
    await sweepOne(platform, id, tellPeople);
}

/** What goes wrong in one organisation does not hold up the others. */
async function sweepOne(platform: Platform, id: OrganisationId, tellPeople: PeopleTeller): Promise<void> {
  try {
    await platform.work(id, THE_CLOCK, (work) => sweep(work, tellPeople));
  } catch (error) {
    platform.log.error("availability.sweep_failed", error);
  }
}

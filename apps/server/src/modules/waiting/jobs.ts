/** What keeps announcements current. */

import { runSweep } from "../../platform/jobs/sweeps.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor } from "../../platform/work/work.ts";
import { pass } from "./announcing/actions.ts";
import { organisationsThatWait } from "./announcing/queries.ts";

const THE_WAIT: Actor = { kind: "system", name: "waiting" };
const EVERY_MS = 5_000;

export const runPasses = async (platform: Platform): Promise<() => Promise<void>> =>
  runSweep({
    name: "waiting",
    everyMs: EVERY_MS,
    log: platform.log,
    organisations: () => organisationsThatWait(platform.database),
    sweep: (id) => platform.work(id, THE_WAIT, pass),
  });

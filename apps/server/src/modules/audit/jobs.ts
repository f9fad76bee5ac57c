/** Lines that were kept long enough go. */
import type { Job } from "../../platform/jobs/job.ts";
import { deleteBefore } from "./queries.ts";
import { keptSince } from "./rules.ts";

const AT_ONCE = 5_000;
const MAXIMUM_ROUNDS = 1_000;

export const forget: Job = {
  name: "audit.forget",
  schedule: "41 2 * * *",
  async run(_data, { platform, now, signal }) {
    for (let round = 0; round < MAXIMUM_ROUNDS && !signal.aborted; round++)
      if ((await deleteBefore(platform.database, keptSince(now), AT_ONCE)) < AT_ONCE) return;
  },
};

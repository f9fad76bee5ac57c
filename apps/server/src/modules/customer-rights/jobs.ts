/** What the clock does about customers' rights: erasures whose days of grace are over, files without a name, what ran out. */
import type { CustomerExportId, CustomerId, ErasureId } from "@luwte/contract/ids.ts";
import type { Job, JobContext } from "../../platform/jobs/job.ts";
import type { Actor } from "../../platform/work/work.ts";
import { ERASE, erasePiece } from "./erasing/actions.ts";
import {
  conversationsOf,
  dueErasures,
  endedErasures,
  eraseFromDelivered,
  eraseFromPayloads,
  familyOf,
  findErasure,
} from "./erasing/queries.ts";
import { payloadsIn } from "./erasing/rules.ts";
import { removeForgotten } from "./files/actions.ts";
import { BUILD, build } from "./handing/actions.ts";
import { expireExports, updateExport } from "./handing/queries.ts";
import { runOut } from "./keeping/actions.ts";
import { organisationsOf } from "./keeping/queries.ts";
import { REGISTER } from "./register/rules.ts";
import type { RightsNeeds } from "./shapes.ts";

export const SYSTEM: Actor = { kind: "system", name: "rights" };
/** Of one customer; more than this is a mistake. */
const MAXIMUM_PIECES = 20_000;

/** Killed anywhere, it goes on where it was: each piece is one transaction, and what is left is asked of the rows themselves. */
export const eraseJob = (needs: RightsNeeds): Job<{ erasureId: ErasureId }> => ({
  name: ERASE,
  maxSeconds: 3600,
  atOnce: 1,
  async run({ erasureId, organisationId }, job) {
    if (!organisationId) return;
    for (let piece = 0; piece < MAXIMUM_PIECES; piece++) {
      job.signal.throwIfAborted();
      const erasure = await job.work((work) => erasePiece(work, needs, erasureId));
      if (!erasure || erasure.endedAt !== null) break;
    }
    const ended = await job.read((tx) => findErasure(tx, erasureId));
    if (ended?.state !== "done") return;
    const about = { organisationId, ids: await idsOf(job, ended.customerId) };
    await eraseFromPayloads(job.platform.database, erasureId, about, payloadsIn(REGISTER));
    await removeForgotten(job.platform, job.now, job.signal);
  },
});

const idsOf = (gate: Pick<JobContext, "read">, customerId: CustomerId): Promise<string[]> =>
  gate.read(async (tx) => {
    const family = await familyOf(tx, customerId);
    return [...family, ...(await conversationsOf(tx, family))];
  });

export const buildJob: Job<{ exportId: CustomerExportId }> = {
  name: BUILD,
  maxSeconds: 3600,
  atOnce: 1,
  attempts: 4,
  async run({ exportId }, job) {
    try {
      await build(job, exportId);
    } catch (error) {
      if (job.isLastAttempt) await job.work((work) => updateExport(work.tx, exportId, { state: "failed" }));
      throw error;
    }
  },
};

const MOST_DUE = 200;

/** For jobs that were lost with their process. */
export const lookForDue: Job = {
  name: "rights.look_for_due",
  schedule: "*/10 * * * *",
  attempts: 1,
  async run(_data, { platform, now }) {
    for (const { id, organisationId } of await dueErasures(platform.database, now, MOST_DUE))
      await platform.work(organisationId, SYSTEM, (work) =>
        work.enqueue(ERASE, { erasureId: id }, { singletonKey: id }),
      );
  },
};

const TWO_DAYS = 2 * 86_400_000;

/** What was on its way while an erasure went on has arrived by now. */
export const lookBehind: Job = {
  name: "rights.look_behind",
  schedule: "23 2 * * *",
  maxSeconds: 3600,
  async run(_data, { platform, now, signal }) {
    const since = new Date(now.getTime() - TWO_DAYS);
    for (const { organisationId, customerId } of await endedErasures(platform.database, since, MOST_DUE)) {
      signal.throwIfAborted();
      const ids = await idsOf({ read: (run) => platform.read(organisationId, run) }, customerId);
      await eraseFromDelivered(platform.database, { organisationId, ids });
    }
    await expireExports(platform.database, now);
    await removeForgotten(platform, now, signal);
  },
};

/** Before the others of the night, so that what it empties is gone the same night. */
export const runOutJob = (needs: RightsNeeds): Job => ({
  name: "rights.run_out",
  schedule: "7 1 * * *",
  maxSeconds: 4 * 3600,
  atOnce: 1,
  async run(_data, { platform, now, signal }) {
    const { work, read, database } = platform;
    for (const id of await organisationsOf(database)) await runOut({ work, read, database, needs, now, signal }, id);
  },
});

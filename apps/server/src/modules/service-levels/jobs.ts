/** Counting due times again, and telling leads in time. */
import type { ConversationId, CustomerId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import { runSweep, type Sweep } from "../../platform/jobs/sweeps.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import type { Actor } from "../../platform/work/work.ts";
import { escalate, RECOUNT, recount, recountCustomers, recountPages } from "./actions.ts";
import { organisationsWithDue } from "./queries.ts";
import type { ServiceLevelNeeds } from "./shapes.ts";

const SERVICE_LEVELS: Actor = { kind: "system", name: "service-levels" };
const LONGEST_AHEAD = 7 * 24 * 3_600_000;

/** Goes on where it was: what was counted before a crash is counted once more, with the same result. */
export const recountJob = (
  needs: ServiceLevelNeeds,
): Job<{ organisationId: OrganisationId; after: ConversationId | null }> => ({
  name: RECOUNT,
  run: async ({ organisationId, after }, { platform }) => {
    const inWork = <Result>(run: Parameters<typeof platform.work<Result>>[2]) =>
      platform.work(organisationId, SERVICE_LEVELS, run);
    const last = await recountPages(inWork, after, needs);
    if (last !== null) await inWork((work) => work.enqueue(RECOUNT, { after: last }));
  },
});

/** Another time zone moves all hours; another group of a customer has other targets. */
export const recountReaction = (needs: ServiceLevelNeeds): Reaction => ({
  name: "service-levels.recount",
  to: ["organisation.changed", "customer.changed"],
  react: async (happened, platform) => {
    const [first] = happened;
    const customers = happened.flatMap(regroupedBy);
    const everything = happened.some((one) => one.type === "organisation.changed");
    if (!everything && customers.length === 0) return;
    await platform.work(first!.organisationId, SERVICE_LEVELS, async (work) => {
      if (everything) await recount(work);
      if (customers.length > 0) await recountCustomers(work, [...new Set<CustomerId>(customers)], needs);
    });
  },
});

/** Most that is told of customers is that they are new: nothing was promised to them under another group. */
function regroupedBy(one: Happened): CustomerId[] {
  if (one.type !== "customer.changed") return [];
  const { customer, groupBefore } = one.payload;
  return customer.groupId === groupBefore ? [] : [customer.id];
}

export const escalationSweep = (platform: Platform): Sweep => ({
  name: "service-levels",
  everyMs: 30_000,
  log: platform.log,
  organisations: () => organisationsWithDue(platform.database, new Date(platform.clock().getTime() + LONGEST_AHEAD)),
  sweep: (id) => platform.work(id, SERVICE_LEVELS, escalate),
});

export const runEscalationSweep = async (platform: Platform): Promise<() => Promise<void>> =>
  runSweep(escalationSweep(platform));

/** When the router runs: at once when something changed, at the moment an offer runs out, and every few seconds for what only the clock changes. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import { runSweep, type Sweep } from "../../platform/jobs/sweeps.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import type { Actor } from "../../platform/work/work.ts";
import { PASS, route } from "./actions.ts";
import { forgetEnded } from "./assignments/queries.ts";
import { organisationsToRoute } from "./queries.ts";
import { assignmentsIn, wakesRouting } from "./rules.ts";
import { MOST_ALIKE, type RoutingNeeds } from "./shapes.ts";

const THE_ROUTER: Actor = { kind: "system", name: "routing" };

/** A pass reads the first of what is alike; at the start of a morning there is more, and it need not wait for the sweep. */
const MOST_PASSES = 40;

export const passJob = (needs: RoutingNeeds): Job<{ organisationId: OrganisationId }> => ({
  name: PASS,
  // The sweep comes by in two seconds anyway.
  attempts: 2,
  retrySeconds: 2,
  maxSeconds: 60,
  run: async ({ organisationId }, { platform, signal }) => {
    for (let pass = 0; pass < MOST_PASSES && !signal.aborted; pass++) {
      const plan = await platform.work(organisationId, THE_ROUTER, (work) => route(work, needs, "wait"));
      if (!plan || assignmentsIn(plan).length < MOST_ALIKE) return;
    }
  },
});

const isNews = (happened: Happened): boolean =>
  happened.type === "conversation.changed" ? wakesRouting(happened.payload) : true;

const MONTHS_KEPT = 24;
const MOST_ROUNDS = 500;

/** Who had which conversation says something about people, so it is kept no longer than the conversations themselves usually are. */
export const forgetJob: Job = {
  name: "routing.forget",
  schedule: "40 3 * * *",
  run: async (_data, { platform, now, signal }) => {
    const before = new Date(now);
    before.setUTCMonth(before.getUTCMonth() - MONTHS_KEPT);
    for (let round = 0; round < MOST_ROUNDS && !signal.aborted; round++)
      if (await forgetEnded(platform.database, before)) return;
  },
};

/** Whatever happens meanwhile is one pass: only one waits per organisation. */
export const wakeReaction: Reaction = {
  name: "routing.wake",
  to: ["conversation.changed", "person.changed", "team.removed", "skill.removed"],
  react: async (happened, platform) => {
    const [first] = happened.filter(isNews);
    if (!first) return;
    const { organisationId } = first;
    await platform.work(organisationId, THE_ROUTER, (work) => work.enqueue(PASS, {}, { singletonKey: organisationId }));
  },
};

/** Load falls with time and a bar ends: no event tells of those. An organisation in which another process is at it is left to that one. */
export const routingSweep = (platform: Platform, needs: RoutingNeeds): Sweep => ({
  name: "routing",
  everyMs: 2_000,
  log: platform.log,
  organisations: () => organisationsToRoute(platform.database, platform.clock()),
  sweep: (id) => platform.work(id, THE_ROUTER, (work) => route(work, needs, "leave")),
});

export const runRoutingSweep = async (platform: Platform, needs: RoutingNeeds): Promise<() => Promise<void>> =>
  runSweep(routingSweep(platform, needs));

/** The door of triage: it is told what it needs, and hears by itself what comes in. */
import type { Module } from "../../platform/module.ts";
import { arrivalReaction, lookJob, nightJob, trainJob } from "./jobs.ts";
import { triageRoutes } from "./routes.ts";
import type { TriageNeeds } from "./shapes.ts";
import { askAtNight as learnFromDemo } from "./training/actions.ts";
import { createModelsInUse } from "./versions/actions.ts";

export { guessByWords } from "./reasons/rules.ts";
/** For the demo: what it closed in its past is learned from as soon as it stands. */
export { learnFromDemo };

export const triageModule = (needs: TriageNeeds): Module => ({
  name: "triage",
  routes: triageRoutes,
  jobs: [lookJob(needs, createModelsInUse()), trainJob(needs), nightJob],
  reactions: [arrivalReaction],
});

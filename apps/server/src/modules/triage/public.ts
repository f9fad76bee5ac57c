/** The door of triage: it is told what it needs, and hears by itself what comes in. */
import type { Module } from "../../platform/module.ts";
import { arrivalReaction, lookJob, nightJob, trainJob } from "./jobs.ts";
import { triageRoutes } from "./routes.ts";
import type { TriageNeeds } from "./shapes.ts";
import { askAtNight as learnFromDemo } from "./training/actions.ts";
import { createModelsInUse } from "./versions/actions.ts";

export { spokenFor } from "./articles/rules.ts";
export { triageUndoing } from "./deciding/actions.ts";
export { findReason as triagedReason } from "./deciding/queries.ts";
export type { DecidingNeeds } from "./deciding/shapes.ts";
export { guessByWords } from "./reasons/rules.ts";
export { seedTriaged } from "./seed/actions.ts";
export type { NearArticle, TriageNeeds, TriageReason } from "./shapes.ts";

/** For the demo: what it closed in its past is learned from as soon as it stands. */
export { learnFromDemo };

export const triageModule = (needs: TriageNeeds): Module => ({
  name: "triage",
  routes: triageRoutes(needs),
  jobs: [lookJob(needs, createModelsInUse()), trainJob(needs), nightJob],
  reactions: [arrivalReaction],
});

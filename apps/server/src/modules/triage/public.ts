/** The door of triage: it is told what it needs, and hears by itself what comes in. */
import type { Module } from "../../platform/module.ts";
import { arrivalReaction, lookJob } from "./jobs.ts";
import type { TriageNeeds } from "./shapes.ts";

export const triageModule = (needs: TriageNeeds): Module => ({
  name: "triage",
  jobs: [lookJob(needs)],
  reactions: [arrivalReaction],
});

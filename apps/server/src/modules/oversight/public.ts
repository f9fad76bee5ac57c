/** The door of oversight for neighbours: every proposal of any part goes through it. */
import type { Module } from "../../platform/module.ts";
import { forgetWhoJob } from "./jobs.ts";
import { oversightRoutes } from "./routes.ts";
import type { OversightNeeds } from "./shapes.ts";

export { type DecideRefusal, decide, levelOf, mayAct, propose } from "./making/actions.ts";
export { findSuggestion, listOfConversation as suggestionsOf } from "./making/queries.ts";
export { articleChanged, told as tellAssistance } from "./policy/actions.ts";
export { seedAssistance } from "./seed/actions.ts";
export type { Decision, Held, OversightNeeds, Proposed, Undo } from "./shapes.ts";

export const oversightModule = (needs: OversightNeeds): Module => ({
  name: "oversight",
  routes: oversightRoutes(needs),
  jobs: [forgetWhoJob],
});

/** The door of the time ledger: a module, and nothing that another may ask. */
import type { Module } from "../../platform/module.ts";
import { forgetOldTime, releaseWeeks } from "./jobs.ts";
import { timeLedgerRoutes } from "./routes.ts";

export { releaseWeek } from "./actions.ts";
export { seedTimeLedger } from "./seed/actions.ts";

export const timeLedgerModule: Module = {
  name: "time-ledger",
  routes: timeLedgerRoutes,
  jobs: [releaseWeeks, forgetOldTime],
};

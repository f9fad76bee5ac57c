/** The door of load for neighbours: one function that says how much is asked of somebody, and what follows from it. */
export { findWork } from "./queries.ts";
export {
  DEFAULT_LOAD_SETTINGS,
  fitsUnderCeiling,
  horizonOf,
  leastCeiling,
  loadAdded,
  loadOf,
} from "./rules.ts";
export type { Heaviness, OpenWork, RecentWork, Work, WorkOf } from "./shapes.ts";

/** What is typed after `luwte plan roster`, once it was understood. */
import type { Shown } from "./show.ts";

export type RosterOptions = {
  file: string;
  /** A budget: seconds of processor time (and never more than twice as many on the clock), or moves, which can be repeated exactly. */
  seconds: number;
  moves?: number;
  seed: number;
  out?: string;
  check?: string;
  /** Where to draw it, write it as a table, put a calendar per agent; for a team's own problem only. */
  shown: Shown;
};

/** What is typed after `luwte plan roster`, once it was understood. */
export type RosterOptions = {
  file: string;
  /** A budget: seconds of processor time (and never more than twice as many on the clock), or moves, which can be repeated exactly. */
  seconds: number;
  moves?: number;
  seed: number;
  out?: string;
  check?: string;
};

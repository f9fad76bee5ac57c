/** What an administrator sees of the queue: what waits, what runs, and what was given up. */
import type { OrganisationId } from "@luwte/contract/ids.ts";

/** A job that failed too often. What went wrong is in the log, under its name and time. */
export type DeadLetter = {
  readonly id: string;
  readonly job: string;
  readonly organisationId: OrganisationId | null;
  readonly diedAt: Date;
};
export type JobCount = { readonly job: string; readonly waiting: number; readonly running: number };

export type Queue = {
  deadLetters(limit?: number): Promise<DeadLetter[]>;
  /** Puts what was given up back into its queue; false: it is not there (any more). */
  retry(id: string): Promise<boolean>;
  /** How many wait and run, per kind of job. */
  counts(): Promise<JobCount[]>;
};

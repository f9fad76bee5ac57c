/** A job: work that happens later, outside a request, and again when it fails. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../platform.ts";
import type { OrganisationTransaction, Work } from "../work/work.ts";

export type JobContext = {
  readonly platform: Platform;
  readonly now: Date;
  /** 1 at the first attempt. */
  readonly attempt: number;
  /** After this one it is a dead letter: the last chance to tell somebody. */
  readonly isLastAttempt: boolean;
  /** Aborted when the server stops or the job takes too long: stop, and throw. */
  readonly signal: AbortSignal;
  /** As the system, in the organisation that enqueued the job. */
  work<Result>(run: (work: Work) => Promise<Result>): Promise<Result>;
  read<Result>(run: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result>;
};

/** What every job's data carries; null for a scheduled job, which looks after all organisations. */
export type JobData = { readonly organisationId: OrganisationId | null };

export type Job<Data = never> = {
  /** `module.verb`; part of what is stored, so it does not change. */
  readonly name: string;
  run(data: Data & JobData, job: JobContext): Promise<void>;
  /** How often it is tried in all; 1: never again. Preset 7, over about half an hour. */
  readonly attempts?: number;
  /** Seconds before the second attempt; doubles each time. Preset 30. */
  readonly retrySeconds?: number;
  /** Seconds after which it is told to stop (`signal`) and counts as failed. Preset 300. */
  readonly maxSeconds?: number;
  /** How many of this kind at once in this process; preset: the setting. */
  readonly atOnce?: number;
  /** Cron, in UTC: once for all organisations, `organisationId` is null. */
  readonly schedule?: string;
};

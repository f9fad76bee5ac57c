/** What a process looks after every few seconds, in all organisations, because the clock and not an event is the cause. */
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { isOfNobody } from "../database/sqlState.ts";
import type { Log } from "../log/log.ts";

export type Sweep = {
  /** For the log. */
  readonly name: string;
  readonly everyMs: number;
  readonly log: Log;
  /** Cheap: asked every time. */
  readonly organisations: () => Promise<readonly OrganisationId[]>;
  readonly sweep: (organisationId: OrganisationId) => Promise<unknown>;
};

/** Every process sweeps, so what is done must be harmless when two do it. A sweep that takes long is not joined by the next one. */
export function runSweep(options: Sweep): () => Promise<void> {
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    running ??= sweepOnce(options).finally(() => {
      running = null;
    });
  }, options.everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** What goes wrong in one organisation does not hold up the others. */
export async function sweepOnce({ name, log, organisations, sweep }: Sweep): Promise<void> {
  const failed = (error: unknown) => log.error("sweep.failed", error, { sweep: name });
  const ids = await organisations().catch((error: unknown) => {
    failed(error);
    return [];
  });
  for (const id of ids)
    await sweep(id).catch((error: unknown) => {
      if (!isOfNobody(error)) failed(error);
    });
}

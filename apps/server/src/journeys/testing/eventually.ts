/** Waiting for what comes by itself. */

import { setTimeout as sleep } from "node:timers/promises";
import { Unreachable } from "@luwte/contract/client.ts";

const PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** Asks until there is something; a server that is away for a moment is asked again. */
export async function eventually<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<Value> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask().catch(ifAway);
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`There was never ${what}.`);
    await sleep(POLL_MS);
  }
}

function ifAway(error: unknown): null {
  const isAway = error instanceof Unreachable || (error instanceof TypeError && error.message === "fetch failed");
  if (isAway) return null;
  throw error;
}

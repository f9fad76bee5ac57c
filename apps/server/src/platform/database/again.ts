/** What others were in the way of is tried again; nobody who asked need know. */
import { isPassing } from "./sqlState.ts";

const MAXIMUM_ATTEMPTS = 5;
const PAUSE = 10;

/** Each pause is longer and differs, so that two that met do not meet again. */
export async function again<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; attempts < MAXIMUM_ATTEMPTS; attempts++) {
    try {
      return await run();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * 2 ** attempts * (0.5 + Math.random())));
    }
  }
  return run();
}

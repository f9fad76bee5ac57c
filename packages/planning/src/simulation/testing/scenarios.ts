/** Small scenarios for tests: written as JSON would be, and read as it is read. */
import type { Problem } from "../../reading/fields.ts";
import { readScenario } from "../read.ts";
import type { Scenario } from "../scenario.ts";

type Written = Record<string, unknown>;

export const phone = (name: string, perHour: number, handling: unknown, rest: Written = {}): Written => ({
  name,
  channel: "phone",
  needs: [name],
  arrivals: { perHour },
  handling,
  target: { within: 20 },
  ...rest,
});
export const group = (name: string, agents: number, skills: readonly string[], rest: Written = {}): Written => ({
  name,
  agents,
  skills,
  ...rest,
});

/** A service that never closes, looked at for so many days after it has settled. */
export const steady = (queues: readonly Written[], groups: readonly Written[], rest: Written = {}): Scenario =>
  readOrThrow({
    days: 2,
    warmUpMinutes: 300,
    replications: 30,
    intervalMinutes: 720,
    queues,
    groups,
    routing: { freshShare: 0 },
    ...rest,
  });

export function readOrThrow(value: unknown): Scenario {
  const read = readScenario(value);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return read.read;
}

export function problemsIn(value: unknown): Problem[] {
  const read = readScenario(value);
  return read.kind === "problems" ? read.problems : [];
}

/** Real days: the calls of a bank in 1999, as many as came in each half hour, met by a team that is planned for an ordinary day of that week. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Replay, read } from "./replays.ts";

const FIRST_DAY = "1999-03-01";
const [FROM, TO] = [16, 44];
const HANDLING = 190;

export async function realReplay(days: number): Promise<Replay | null> {
  const text = await findData();
  if (!text) return null;
  const counts = countsIn(text, days);
  const agents = Math.ceil(((mean(busiest(counts)) * HANDLING) / 1800) * 1.02);
  return {
    name: "real arrivals (Technion 1999)",
    special: [],
    scenario: read({
      name: "real",
      days,
      hours: { from: "08:00", to: "22:00" },
      intervalMinutes: 30,
      replications: 1,
      routing: { freshShare: 0 },
      queues: [
        {
          name: "calls",
          channel: "phone",
          needs: ["all"],
          arrivals: { counts },
          handling: HANDLING,
          patience: { mean: 600, distribution: "exponential" },
          target: { within: 20 },
        },
      ],
      groups: [
        { name: "day", skills: ["all"], shifts: [{ agents: Math.ceil(agents / 2), from: "08:00", to: "22:00" }] },
        {
          name: "more by day",
          skills: ["all"],
          shifts: [{ agents: Math.floor(agents / 2), from: "08:00", to: "17:00" }],
        },
      ],
    }),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** A team that is enough for a good part of the hours waits in the rest. */
const busiest = (counts: readonly number[]): number[] =>
  counts.toSorted((a, b) => b - a).slice(0, Math.floor(counts.length / 3));

function countsIn(text: string, days: number): number[] {
  const rows = text
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
  const byDay = [...Map.groupBy(rows, ([date]) => date!).entries()]
    .filter(([date]) => date >= FIRST_DAY)
    .slice(0, days);
  return byDay.flatMap(([, lines]) => lines.slice(FROM, TO).map(([, , calls]) => Number(calls)));
}

/** Beside the repository, where data for measurements lie, or where one is told. */
async function findData(): Promise<string | null> {
  const beside = ["../../..", "../../../.."].map((up) =>
    join(resolve(import.meta.dirname, up), "shared/data/arrivals/calls_30min.csv"),
  );
  for (const file of process.env.LUWTE_ARRIVALS ? [process.env.LUWTE_ARRIVALS] : beside) {
    const found = await readFile(file, "utf8").catch(() => null);
    if (found !== null) return found;
  }
  return null;
}

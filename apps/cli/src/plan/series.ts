/** Reads the counts that a planning command is given, and says everything that had to be repaired. */
import { open } from "node:fs/promises";
import { MOST_CHARACTERS } from "@luwte/planning/forecast/csv.ts";
import { factsOf, type PlannedDay } from "@luwte/planning/forecast/facts.ts";
import { type Past, pastOf } from "@luwte/planning/forecast/history.ts";
import { readPlannedDays } from "@luwte/planning/forecast/planned.ts";
import { isProblem, problem, type Repair, type SeriesProblem } from "@luwte/planning/forecast/problems.ts";
import { type ReadSeries, readSeries } from "@luwte/planning/forecast/read.ts";
import { alignedTo, lastDayOf, type Series } from "@luwte/planning/forecast/series.ts";
import type { PlanArguments } from "./arguments.ts";

export type Unreadable = { kind: "unreadable"; file: string };
export type GivenPast = { kind: "given"; channel: string; past: Past; repairs: Repair[]; lender?: Past };
type Wanted = Pick<PlanArguments, "file" | "zone" | "minutes" | "country" | "channel" | "like" | "days" | "horizon">;

/** One channel: the one asked for, or the only one. */
export async function readPast(wanted: Wanted): Promise<GivenPast | SeriesProblem | Unreadable> {
  const text = await readText(wanted.file);
  if (typeof text !== "string") return text;
  const planned = await readPlanned(wanted.days);
  if (!Array.isArray(planned)) return planned;
  const channels = readSeries(text, wanted);
  if (isProblem(channels)) return channels;
  const chosen = choose(channels, wanted.channel);
  if (isProblem(chosen)) return chosen;
  const lender = wanted.like === undefined ? undefined : choose(channels, wanted.like);
  if (isProblem(lender)) return lender;
  const { repairs, channel } = chosen;
  const pastFrom = (series: Series) => pastWith(series, planned, wanted);
  if (!lender) return { kind: "given", channel, repairs, past: pastFrom(chosen.series) };
  return {
    kind: "given",
    channel,
    repairs,
    past: pastFrom(alignedTo(chosen.series, lender.series)),
    lender: pastFrom(lender.series),
  };
}

function pastWith(series: Series, planned: readonly PlannedDay[], { country, horizon }: Wanted): Past {
  const span = { from: series.firstDay, until: lastDayOf(series) + horizon };
  return pastOf(series, factsOf({ ...span, planned, ...(country && { country }) }));
}

function choose(channels: readonly ReadSeries[], wanted?: string): ReadSeries | SeriesProblem {
  const names = channels.map(({ channel }) => channel).join(", ");
  if (wanted === undefined) return channels.length === 1 ? channels[0]! : problem("which_channel", names.slice(0, 200));
  return channels.find(({ channel }) => channel === wanted) ?? problem("no_such_channel", wanted.slice(0, 60));
}

async function readPlanned(file?: string): Promise<PlannedDay[] | SeriesProblem | Unreadable> {
  if (file === undefined) return [];
  const text = await readText(file);
  return typeof text === "string" ? readPlannedDays(text) : text;
}

/** Never more than a little over the limit is read, whatever the file is; the parser refuses what is over it. */
async function readText(file: string): Promise<string | Unreadable> {
  try {
    const handle = await open(file, "r");
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of handle.createReadStream({ end: MOST_CHARACTERS, autoClose: false }))
        chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    } finally {
      await handle.close();
    }
  } catch {
    return { kind: "unreadable", file };
  }
}

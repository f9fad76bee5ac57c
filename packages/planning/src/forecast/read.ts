/** From rows to series: one per channel, on the grid of a place's clock, with a list of everything that was repaired. */
import { dayText } from "../calendar/days.ts";
import { openZone, type Zone } from "../calendar/zone.ts";
import { cellAt, lengthsOf, localText } from "./clock.ts";
import { type Placed, type Row, readRows } from "./csv.ts";
import { fillGrid } from "./fill.ts";
import { isProblem, problem, type Repair, type RepairLog, repairLog, type SeriesProblem } from "./problems.ts";
import { INTERVALS, type IntervalMinutes, MOST_DAYS, type Series } from "./series.ts";

export type ReadSeries = { channel: string; series: Series; repairs: Repair[] };
/** `minutes` is the interval wanted; counts that are finer are added up. `zone` is an IANA name. */
export type ReadOptions = { zone: string; minutes: IntervalMinutes };

export const MOST_CHANNELS = 200;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Channels in the order of their names; a file without that column has one, named "". */
export function readSeries(text: string, options: ReadOptions): ReadSeries[] | SeriesProblem {
  const zone = openZone(options.zone);
  if (!zone) return problem("no_such_zone", options.zone.slice(0, 60));
  if (!INTERVALS.includes(options.minutes)) return problem("no_such_interval", String(options.minutes));
  const rows = readRows(text);
  if (isProblem(rows)) return rows;
  const channels = Map.groupBy(rows, (row) => row.channel);
  if (channels.size > MOST_CHANNELS) return problem("too_many_channels", String(channels.size));
  return readChannels(channels, zone, options.minutes);
}

function readChannels(
  channels: Map<string, Row[]>,
  zone: Zone,
  minutes: IntervalMinutes,
): ReadSeries[] | SeriesProblem {
  const read: ReadSeries[] = [];
  for (const channel of [...channels.keys()].toSorted()) {
    const log = repairLog();
    const series = seriesOf(channels.get(channel)!, zone, minutes, log);
    if (isProblem(series)) return series;
    read.push({ channel, series, repairs: log.list() });
  }
  return read;
}

function seriesOf(rows: readonly Row[], zone: Zone, minutes: IntervalMinutes, log: RepairLog): Series | SeriesProblem {
  const placed = placeRows(rows, zone, log);
  if (isProblem(placed)) return placed;
  const inOrder = ordered(placed, zone, log);
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!].map(({ at }) => cellAt(zone, minutes, at).day) as [
    number,
    number,
  ];
  if (last - first >= MOST_DAYS) return problem("too_many_days", String(last - first + 1));
  const step = stepOf(inOrder, minutes, zone);
  if (isProblem(step)) return step;
  const lengths = lengthsOf(zone, minutes, first, last + 1);
  const grid = { zone: zone.name, minutes, firstDay: first, days: last - first + 1, slots: 1440 / minutes, lengths };
  return fillGrid(grid, inOrder, { zone, step, zeros: rows.every((row) => row.count > 0) }, log);
}

function placeRows(rows: readonly Row[], zone: Zone, log: RepairLog): Placed[] | SeriesProblem {
  const seen = new Map<number, number>();
  const placed: Placed[] = [];
  for (const row of rows) {
    const local = row.when.kind === "local";
    const key = row.when.kind === "local" ? row.when.minutes * MINUTE : row.when.at;
    const moments = local ? momentsAt(zone, key) : [key];
    const times = seen.get(key) ?? 0;
    if (times >= Math.max(1, moments.length)) return problem("twice", whenText(row, zone), row.line);
    seen.set(key, times + 1);
    // An export that writes every hour of every day has a zero here, and nothing of it is moved.
    if (moments.length === 0 && row.count > 0) log.note("skipped_hour", whenText(row, zone));
    placed.push({ row, at: moments[times] ?? key - zone.offsetAt(key - DAY) });
  }
  return placed;
}

/** The moments at which the clock shows a local time: none in the hour skipped in spring, two in the hour repeated in autumn. */
function momentsAt(zone: Zone, local: number): number[] {
  const guesses = new Set([local - zone.offsetAt(local - DAY), local - zone.offsetAt(local + DAY)]);
  return [...guesses].filter((at) => at + zone.offsetAt(at) === local).toSorted((a, b) => a - b);
}

/** Judged by the times as written: what the clock did to them is no disorder. */
function ordered(placed: readonly Placed[], zone: Zone, log: RepairLog): Placed[] {
  const written = ({ row: { when } }: Placed) => (when.kind === "local" ? when.minutes : when.at);
  const wrong = placed.filter(
    (each, index) => index > 0 && written(each) < written(placed[index - 1]!) && each.at < placed[index - 1]!.at,
  );
  if (wrong.length > 0) log.note("unsorted", whenText(wrong[0]!.row, zone), wrong.length);
  return placed.toSorted((a, b) => a.at - b.at);
}

/** How far apart the counts are, in minutes: they can be added up to a longer interval, never cut into a shorter one. */
function stepOf(inOrder: readonly Placed[], minutes: IntervalMinutes, zone: Zone): number | SeriesProblem {
  let step = minutes * MINUTE;
  for (let index = 1; index < inOrder.length; index++) {
    const apart = inOrder[index]!.at - inOrder[index - 1]!.at;
    if (apart > 0 && apart < step) step = apart;
  }
  const off = inOrder.find(({ at }) => (at + zone.offsetAt(at)) % step !== 0);
  if (off) return problem("time_off_grid", lineText(off.row), off.row.line);
  const coarse = coarserThan(inOrder, minutes);
  if (coarse > minutes) return problem("finer_than_counted", String(coarse));
  return (minutes * MINUTE) % step === 0
    ? step / MINUTE
    : problem("time_off_grid", lineText(inOrder[1]!.row), inOrder[1]!.row.line);
}

/** Counts per hour, when half hours are asked for, are an hour apart nearly always. Two that the clock puts at one moment say nothing of it. */
function coarserThan(inOrder: readonly Placed[], minutes: number): number {
  const all = inOrder.slice(1, 2000).map(({ at }, index) => (at - inOrder[index]!.at) / MINUTE);
  const apart = all.filter((each) => each > 0);
  const usual = apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)] ?? minutes;
  const shortest = Math.min(...apart, Number.POSITIVE_INFINITY);
  return shortest > minutes && usual > minutes ? usual : minutes;
}

const lineText = (row: Row): string =>
  row.when.kind === "instant" ? new Date(row.when.at).toISOString() : localMinutes(row.when.minutes);

function whenText(row: Row, zone: Zone): string {
  return row.when.kind === "instant" ? localText(zone, row.when.at) : localMinutes(row.when.minutes);
}

function localMinutes(minutes: number): string {
  const day = Math.floor(minutes / 1440);
  const clock = new Date((minutes - day * 1440) * MINUTE).toISOString().slice(11, 16);
  return `${dayText(day)} ${clock}`;
}

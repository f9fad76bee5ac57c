/** Reads a staffing request from JSON; docs/subsystems/staffing.md says what may stand in it. */
import { clock, type Field, type Problems, readWhole, refuseTwice } from "../reading/fields.ts";
import { type DeferredWork, LIVE_CHANNELS, type LiveWork, type StaffingRequest, type Team } from "./request.ts";
import { USUAL_MOST_OCCUPANCY } from "./requirement.ts";

/** Four weeks of quarters of an hour. */
export const MOST_INTERVALS = 2688;
const MOST_COUNT = 1e6;
const MOST_SECONDS = 30 * 86_400;
const DAY = 1440;
const MOST_TEAMS = 50;
const MOST_WORKS = 50;

/** What JSON asks, or everything that is wrong with it, each with its field. */
export const readStaffingRequest = (value: unknown): { kind: "read"; read: StaffingRequest } | Problems =>
  readWhole(value, readRequest);

function readRequest(whole: Field): StaffingRequest {
  const fields = whole.fields(["intervalMinutes", "starts", "labels", "teams"]);
  const intervalMinutes = fields.intervalMinutes.whole(1, DAY, 30);
  const starts = fields.starts.time(DAY, 0);
  const teamFields = fields.teams.list(1, MOST_TEAMS);
  const drafts = teamFields.map((field) => readTeam(field, intervalMinutes));
  refuseTwice(
    teamFields,
    drafts.map(({ name }) => name),
  );
  const intervals = Math.max(0, ...drafts.flatMap(lengthsOf));
  for (const [index, draft] of drafts.entries()) refuseLengths(teamFields[index]!, draft, intervals);
  const labels = fields.labels.isThere
    ? fields.labels.list(intervals, intervals).map((label) => label.name())
    : Array.from({ length: intervals }, (_, interval) => labelOf(starts + interval * intervalMinutes));
  return { intervalMinutes, labels, teams: drafts.map((draft) => complete(draft, intervals)) };
}

/** The time of the day, and from the second day on its number. */
const labelOf = (minutes: number): string =>
  minutes < DAY ? clock(minutes) : `${Math.floor(minutes / DAY) + 1} ${clock(minutes % DAY)}`;

type Draft = Omit<Team, "open"> & { open: readonly boolean[] | null };

const lengthsOf = ({ live, deferred, open, staffed }: Draft): number[] => [
  ...live.map(({ counts }) => counts.length),
  ...deferred.map(({ counts }) => counts.length),
  open?.length ?? 0,
  staffed?.length ?? 0,
];

/** Every list is as long as the longest, or something was forgotten. */
function refuseLengths(field: Field, draft: Draft, intervals: number): void {
  const lists: [string, number | undefined][] = [
    ...draft.live.map(({ counts }, index): [string, number] => [`live[${index}].counts`, counts.length]),
    ...draft.deferred.map(({ counts }, index): [string, number] => [`deferred[${index}].counts`, counts.length]),
    ["open", draft.open?.length],
    ["staffed", draft.staffed?.length],
  ];
  for (const [name, length] of lists)
    if (length !== undefined && length !== intervals) field.below(name, length).refuse("wrong_length", intervals);
}

/** Without opening hours a team is there when live work comes, or always when it has none. */
function complete(draft: Draft, intervals: number): Team {
  const comes = (interval: number) => draft.live.some(({ counts }) => counts[interval]! > 0);
  const open =
    draft.open ?? Array.from({ length: intervals }, (_, interval) => draft.live.length === 0 || comes(interval));
  return { ...draft, open };
}

function readTeam(field: Field, intervalMinutes: number): Draft {
  const fields = field.fields(["name", "live", "deferred", "mostOccupancy", "shrinkage", "open", "staffed"]);
  const live = fields.live.isThere ? fields.live.list(0, MOST_WORKS).map(readLive) : [];
  const deferred = fields.deferred.isThere
    ? fields.deferred.list(0, MOST_WORKS).map((work) => readDeferred(work, intervalMinutes))
    : [];
  if (live.length + deferred.length === 0) fields.live.refuse("too_few", 1, 0);
  const counted = (list: Field, largest: number) => list.list(1, MOST_INTERVALS).map((one) => one.whole(0, largest));
  return {
    name: fields.name.name(),
    live,
    deferred,
    mostOccupancy:
      fields.mostOccupancy.value === null ? null : fields.mostOccupancy.number(0.05, 1, USUAL_MOST_OCCUPANCY),
    shrinkage: readShrinkage(fields.shrinkage),
    open: fields.open.isThere ? counted(fields.open, 1).map((open) => open === 1) : null,
    staffed: fields.staffed.isThere ? counted(fields.staffed, MOST_COUNT) : null,
  };
}

const MOST_CAUSES = 20;
/** One share, or shares by cause; somebody must be left. */
function readShrinkage(field: Field): Team["shrinkage"] {
  if (!field.isThere) return {};
  if (typeof field.value === "number") return { all: field.number(0, 0.9) };
  return Object.fromEntries(field.entries(MOST_CAUSES).map(([cause, share]) => [cause, share.number(0, 0.9)]));
}

const readCounts = (field: Field): number[] =>
  field.list(1, MOST_INTERVALS).map((count) => count.number(0, MOST_COUNT));

function readLive(field: Field): LiveWork {
  const fields = field.fields([
    "name",
    "channel",
    "counts",
    "handlingSeconds",
    "patienceSeconds",
    "target",
    "mostAbandoned",
    "atOnce",
    "stretch",
  ]);
  const counts = readCounts(fields.counts);
  const target = fields.target.fields(["within", "share"]);
  const channel = fields.channel.oneOf(LIVE_CHANNELS, "phone");
  if (channel === "phone" && fields.atOnce.isThere) fields.atOnce.refuse("unknown_field", "channel: chat");
  return {
    name: fields.name.name(),
    channel,
    counts,
    handlingSeconds: readHandling(fields.handlingSeconds, counts.length),
    patienceSeconds: fields.patienceSeconds.isThere ? fields.patienceSeconds.number(0.1, MOST_SECONDS) : null,
    target: { within: target.within.number(0, MOST_SECONDS), share: target.share.number(0, 0.9999) },
    mostAbandoned: fields.mostAbandoned.isThere ? fields.mostAbandoned.share() : null,
    atOnce: fields.atOnce.whole(1, 20, channel === "chat" ? 2 : 1),
    stretch: fields.stretch.number(0, 10, 0.3),
  };
}

/** The same all day, or one for each interval. */
function readHandling(field: Field, length: number): number[] {
  if (!Array.isArray(field.value)) return Array<number>(length).fill(field.number(0.1, MOST_SECONDS));
  const seconds = field.list(1, MOST_INTERVALS).map((one) => one.number(0.1, MOST_SECONDS));
  if (seconds.length !== length) field.refuse("wrong_length", length);
  return seconds;
}

function readDeferred(field: Field, intervalMinutes: number): DeferredWork {
  const fields = field.fields(["name", "counts", "handlingSeconds", "dueWithinMinutes"]);
  return {
    name: fields.name.name(),
    counts: readCounts(fields.counts),
    handlingSeconds: fields.handlingSeconds.number(0.1, MOST_SECONDS),
    dueAfter: Math.floor(fields.dueWithinMinutes.number(0, MOST_INTERVALS * DAY) / intervalMinutes),
  };
}

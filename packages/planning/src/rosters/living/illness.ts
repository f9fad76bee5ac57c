/** What if somebody is ill: what is missing then, who could step in, and how a day stands when any few fall ill. */
import type { Assignment } from "../roster.ts";
import { assignmentOn, deskWithout, type Lines, lineOf, type RosterDesk, togetherAnew, workerOf } from "./desk.ts";
import { missingMore, type Worker } from "./presence.ts";
import { type Asking, proposalsFor } from "./proposals.ts";
import type { Candidate, Proposals } from "./shapes.ts";

export type OpenedShift = { shift: Assignment; proposals: Proposals; stepIn: Candidate | null };
/** Person-minutes missing over the horizon: before, when they are ill, and when everybody found has stepped in. */
export type Illness = { missing: { before: number; ill: number; filled: number }; shifts: OpenedShift[] };

/** `ill` are ill on `date`: each of their shifts stands open, and each is offered to somebody else. */
export function illnessOf(desk: RosterDesk, ill: readonly string[], date: string, asking: Asking = {}): Illness {
  const open = ill.flatMap((agent) => assignmentOn(desk, agent, date) ?? []);
  const left = deskWithout(desk, open);
  const chosen = new Map<string, readonly Assignment[]>();
  const shifts = open.map((shift): OpenedShift => {
    const { shiftType, skill } = shift;
    const without = [...ill, ...(asking.without ?? [])];
    const proposals = proposalsFor(left, { date, shiftType, skill }, { ...asking, without });
    return { shift, proposals, stepIn: choose(left, proposals, chosen) };
  });
  const come = shifts.flatMap(({ stepIn }) => (stepIn ? [workerOf(left, stepIn.assignment)] : []));
  const filled = left.missing + missingMore(left.presence, [], come);
  return { missing: { before: desk.missing, ill: left.missing, filled }, shifts };
}

/** The first who was not chosen yet and may work beside those who were. */
function choose(
  desk: RosterDesk,
  { candidates }: Proposals,
  chosen: Map<string, readonly Assignment[]>,
): Candidate | null {
  const free = candidates.filter(({ agent }) => !chosen.has(agent));
  const found = free.find((candidate) => togetherAnew(desk, withLine(desk, chosen, candidate), []).length === 0);
  if (found) chosen.set(found.agent, [...lineOf(desk, found.agent), found.assignment]);
  return found ?? null;
}

const withLine = (desk: RosterDesk, chosen: Lines, { agent, assignment }: Candidate): Lines =>
  new Map([...chosen, [agent, [...lineOf(desk, agent), assignment]]]);

/** `sets` ways in which so many of those on duty can be ill; `share` of them leave nothing more missing. Person-minutes. */
export type Sturdiness = {
  onDuty: number;
  ill: number;
  sets: number;
  share: number;
  mean: number;
  worst: { missing: number; agents: string[] };
};

/** More sets than this are not counted: it is the days of large teams, where it matters least. */
export const MOST_SETS = 50_000;

/** How a date stands when any `ill` of those on duty are ill, nobody stepping in; null when there are too many ways to count, or fewer people. */
export function sturdinessOf(desk: RosterDesk, date: string, ill: number): Sturdiness | null {
  const workers = desk.problem.agents.flatMap(({ id }) => {
    const given = assignmentOn(desk, id, date);
    return given?.skill != null ? [workerOf(desk, given)] : [];
  });
  const sets = waysOf(workers.length, ill);
  if (!Number.isInteger(ill) || ill < 1 || sets < 1 || sets > MOST_SETS) return null;
  const found: Sturdiness = {
    onDuty: workers.length,
    ill,
    sets,
    share: 0,
    mean: 0,
    worst: { missing: -1, agents: [] },
  };
  for (const gone of setsOf(workers, ill)) note(found, gone, missingMore(desk.presence, gone, []));
  return found;
}

function note(found: Sturdiness, gone: readonly Worker[], missing: number): void {
  found.share += missing === 0 ? 1 / found.sets : 0;
  found.mean += missing / found.sets;
  if (missing > found.worst.missing) found.worst = { missing, agents: gone.map(({ agent }) => agent.id) };
}

/** n over k. */
function waysOf(count: number, chosen: number): number {
  let ways = chosen <= count ? 1 : 0;
  for (let index = 0; index < chosen; index++) ways = (ways * (count - index)) / (index + 1);
  return Math.round(ways);
}

function* setsOf<T>(values: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= values.length - size; index++)
      for (const rest of setsOf(values, size - 1, index + 1)) yield [values[index]!, ...rest];
}

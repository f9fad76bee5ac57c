/** The time ledger as the double keeps it: off until somebody decides. */

import { refuse } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/timeLedger.ts";
import type { Doing, TimeEntry, TimeLedgerState } from "@luwte/contract/timeLedger.ts";
import type { Answers } from "../answering.ts";
import type { World } from "../world.ts";

type Kept = { ledger: TimeLedgerState; said: Doing[]; entries: TimeEntry[] };
const kept = new WeakMap<World, Kept>();
export function timeOf(world: World): Kept {
  const known = kept.get(world) ?? {
    ledger: { on: false, decision: null, hasData: false, version: 0 },
    said: [],
    entries: [],
  };
  kept.set(world, known);
  return known;
}

const MINUTES = { helping: 180, admin: 60, meetings: 60, notes: 45, breaks: 45, unknown: 30 };
const SHARES = { helping: 41, admin: 17, meetings: 15, notes: 11, breaks: 9, unknown: 7 };
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const timeLedgerAnswers: Answers<typeof operations> = {
  getTimeLedger: (_input, { world }) => ({ ledger: timeOf(world).ledger }),
  saveTimeLedger: ({ body }, { world }) => {
    if (body.on && !body.decision) return refuse("decision_needed");
    const ledger = { ...body, hasData: timeOf(world).said.length > 0, version: body.version + 1 };
    timeOf(world).ledger = ledger;
    return { ledger };
  },
  deleteTimeData: (_input, { world }) => {
    const own = timeOf(world);
    own.said = [];
    own.ledger = { ...own.ledger, hasData: false };
    return { ledger: own.ledger };
  },
  getTimeDossier: () => ({
    version: 1,
    fields: [{ table: "time_signals", field: "kind", purpose: "verdelen", seenBy: "alleen jij", kept: "92 dagen" }],
    changes: [{ version: 1, what: "Eerste versie" }],
    html: "<!doctype html><title>Dossier</title>",
  }),
  noteTime: ({ body }, { world }) => {
    timeOf(world).said.push(body.doing);
    return { counted: timeOf(world).ledger.on };
  },
  getOwnTime: ({ query }, { world }) => {
    const weekday = (new Date(`${query.week}T12:00:00Z`).getUTCDay() + 6) % 7;
    const week = dayAfter(query.week, -weekday);
    const days = Array.from({ length: 7 }, (_, index) => ({ day: dayAfter(week, index), minutes: MINUTES }));
    return { time: { week, days, entries: timeOf(world).entries } };
  },
  saveTimeEntry: ({ params, body }, { world }) => {
    const entry = { id: params.timeEntryId, ...body, source: "hand" as const };
    timeOf(world).entries.push(entry);
    return { entry };
  },
  removeTimeEntry: ({ params }, { world }) => {
    timeOf(world).entries = timeOf(world).entries.filter(({ id }) => id !== params.timeEntryId);
    return undefined;
  },
  importMeetings: () => ({ added: 3, skipped: 1 }),
  listTeamTime: () => ({ weeks: [{ week: "2026-11-16", teamId: null, people: 7, shares: SHARES }] }),
};

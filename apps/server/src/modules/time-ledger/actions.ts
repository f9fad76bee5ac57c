/** Switching on and off, hearing desks, one's own week, and releasing a team's. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId, TeamId, TimeEntryId } from "@luwte/contract/ids.ts";
import type { Doing, Minutes, OwnTime, TimeEntry, TimeLedgerState } from "@luwte/contract/timeLedger.ts";
import { TIME_KINDS } from "@luwte/contract/timeLedger.ts";
import { openZone } from "@luwte/planning/calendar/zone.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { workingStretches } from "../working-time/public.ts";
import * as queries from "./queries.ts";
import * as rules from "./rules.ts";

export const showState = async (tx: OrganisationTransaction): Promise<TimeLedgerState> => ({
  ...(await queries.findState(tx)),
  hasData: await queries.hasData(tx),
});

/** On only with a decision. Off stops collecting with this transaction; what is there stays until it is deleted. */
export async function saveState(
  work: Work,
  wanted: queries.Decided,
): Promise<TimeLedgerState | Refusal<"decision_needed" | "changed_meanwhile">> {
  if (wanted.on && !wanted.decision) return refuse("decision_needed");
  if (!(await queries.saveState(work, wanted))) return refuse("changed_meanwhile");
  work.audit({ action: "time_ledger.changed", details: { on: wanted.on, decision: wanted.decision } });
  return showState(work.tx);
}

export async function deleteData(work: Work): Promise<TimeLedgerState> {
  await queries.deleteAll(work.tx);
  work.audit({ action: "time_ledger.deleted", details: {} });
  return showState(work.tx);
}

/** False: nothing was kept. */
export async function hear(work: Work, personId: PersonId, doing: Doing): Promise<boolean> {
  if (!(await queries.findState(work.tx)).on) return false;
  const kind = rules.kindOf(doing, await queries.findChosen(work, personId));
  if (!kind) return false;
  const since = new Date(work.now.getTime() - rules.LONGEST_GAP_MS);
  await queries.keepSignal(work, { personId, kind, since });
  return true;
}

export async function keepEntry(
  work: Work,
  personId: PersonId,
  entry: TimeEntry,
): Promise<TimeEntry | Refusal<"decision_needed" | "invalid_request" | "not_found">> {
  const length = Date.parse(entry.to) - Date.parse(entry.from);
  if (length <= 0 || length > MOST_MS)
    return refuse("invalid_request", { errors: [{ pointer: "/body/to", code: "not_after_from_or_too_long" }] });
  if (!(await queries.findState(work.tx)).on) return refuse("decision_needed");
  return (await queries.saveEntry(work, personId, entry)) ? entry : refuse("not_found");
}
const MOST_MS = 24 * 3_600_000;

export async function removeEntry(
  work: Work,
  personId: PersonId,
  id: TimeEntryId,
): Promise<Refusal<"not_found"> | null> {
  return (await queries.deleteEntry(work.tx, personId, id)) ? null : refuse("not_found");
}

type Week = { tx: OrganisationTransaction; week: string; now: Date };

/** The week of the day that is named, by day. */
export async function ownTime({ tx, week, now }: Week, personId: PersonId): Promise<OwnTime> {
  const zone = openZone(await queries.findTimeZone(tx))!;
  const monday = rules.mondayOf(zone, rules.midnight(zone, week));
  const days = Array.from({ length: 7 }, (_, index) => rules.plusDays(monday, index));
  const [from, to] = [rules.midnight(zone, monday), rules.midnight(zone, rules.plusDays(monday, 7))];
  const { entries, ...known } = await signalsOf(tx, personId, from, to < now ? to : now);
  const minutesOf = (day: string) =>
    rules.divide(
      { ...known, entries: entries.map(pieceOf) },
      rules.midnight(zone, day),
      rules.midnight(zone, rules.plusDays(day, 1)),
    );
  return { week: monday, days: days.map((day) => ({ day, minutes: minutesOf(day) })), entries };
}

const pieceOf = ({ kind, from, to }: TimeEntry): rules.Piece => ({ kind, from: new Date(from), to: new Date(to) });

/** Meetings that are still to come are shown, and count when they are over. */
async function signalsOf(tx: OrganisationTransaction, personId: PersonId, from: Date, until: Date) {
  const { signals, entries } = await queries.findKept(tx, personId, from, until);
  const counted = signals.length + entries.length > 0 && from < until;
  const working = counted ? ((await workingStretches(tx, [personId], from, until)).get(personId) ?? []) : [];
  return { signals, entries, working };
}

/** Once a week, when corrections are over: teams of five and more, and never so that a difference shows fewer. */
export async function releaseWeek(work: Work): Promise<void> {
  const { tx, now } = work;
  if (!(await queries.findState(tx)).on) return;
  const zone = openZone(await queries.findTimeZone(tx))!;
  const week = rules.weekToRelease(zone, now);
  if (!(await queries.beginRelease(work, week))) return;
  const [from, to] = [rules.midnight(zone, week), rules.midnight(zone, rules.plusDays(week, 7))];
  const counted = new Map<string, Minutes>();
  for (const personId of await queries.findWhoCounted(tx, from, to)) {
    const { entries, ...known } = await signalsOf(tx, personId, from, to);
    counted.set(personId, rules.divide({ ...known, entries: entries.map(pieceOf) }, from, to));
  }
  const groups = await groupsOf(tx, [...counted.keys()]);
  for (const { id, people } of rules.publishable(groups)) await release(work, week, { teamId: id, people }, counted);
}

async function groupsOf(tx: OrganisationTransaction, counted: readonly string[]): Promise<rules.Group[]> {
  const members = await queries.findMemberships(tx);
  const teams = Object.groupBy(
    members.filter(({ personId }) => counted.includes(personId)),
    ({ teamId }) => teamId,
  );
  const named = Object.entries(teams).map(([id, all]) => ({ id, people: (all ?? []).map(({ personId }) => personId) }));
  return [{ id: null, people: counted }, ...named];
}

type Shown = { teamId: string | null; people: readonly string[] };

async function release(
  work: Work,
  week: string,
  { teamId, people }: Shown,
  counted: ReadonlyMap<string, Minutes>,
): Promise<void> {
  const sum = rules.nothing();
  for (const id of people) for (const kind of TIME_KINDS) sum[kind] += counted.get(id)![kind];
  const shares = rules.sharesOf(sum);
  if (shares) await queries.insertWeek(work, { week, teamId: teamId as TeamId | null, people: people.length, shares });
}

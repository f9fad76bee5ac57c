/** Writing down when somebody works, and saying whether they can be reached. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type PersonId, type WorkingDayId } from "@luwte/contract/ids.ts";
import type { Reach, WorkingDayChoice, WorkingTimeOf, WorkingWeek } from "@luwte/contract/workingTime.ts";
import { openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { type Stretch, stretchesOf } from "@luwte/planning/calendar/working.ts";
import { openZone } from "@luwte/planning/calendar/zone.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { findAvailabilities } from "../availability/public.ts";
import * as queries from "./queries.ts";
import { problemWithChoice, reachOf, timeOf } from "./rules.ts";
import type { WorkingTimeNeeds, Written } from "./shapes.ts";

const NOTHING: Written = { patterns: [], days: [], chosen: [] };

/** Of each of these people whether it is working time, and when it will be: the one question that others ask of working time. */
export async function findReach(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Reach>> {
  if (ids.length === 0) return new Map();
  const written = await queries.findWritten(tx, ids, now);
  const zone = openZone(await queries.findTimeZone(tx))!;
  const desks = await findAvailabilities(tx, now);
  const isAtDesk = (id: PersonId) => desks.get(id)?.atDesk ?? false;
  return new Map(
    ids.map((personId) => {
      const facts = { personId, written: written.get(personId) ?? NOTHING, zone, atDesk: isAtDesk(personId) };
      return [personId, reachOf(facts, now)];
    }),
  );
}

/** Of each of these people, the working time between two moments as far as it is written. Who has nothing written is not there. */
export async function workingStretches(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
  from: Date,
  to: Date,
): Promise<ReadonlyMap<PersonId, Stretch[]>> {
  const written = await queries.findWritten(tx, ids, from);
  const zone = openZone(await queries.findTimeZone(tx))!;
  return new Map([...written].map(([id, each]) => [id, stretchesOf(timeOf(each), zone, from, to)]));
}

/** Whether something may be pushed to this person now. */
export const worksAt = async (tx: OrganisationTransaction, id: PersonId, now: Date): Promise<boolean> =>
  (await findReach(tx, [id], now)).get(id)?.works ?? false;

export async function showWorkingTime(
  tx: OrganisationTransaction,
  personId: PersonId,
  now: Date,
): Promise<WorkingTimeOf | Refusal<"not_found">> {
  if (!(await queries.isColleague(tx, personId))) return refuse("not_found");
  const { patterns, days, chosen } = (await queries.findWritten(tx, [personId], now)).get(personId) ?? NOTHING;
  const reach = (await findReach(tx, [personId], now)).get(personId)!;
  const until = chosen.find(({ from }) => from <= now)?.to;
  return { personId, patterns: [...patterns], days: [...days], reach, workingUntil: until?.toISOString() ?? null };
}

type Shown = Promise<WorkingTimeOf | Refusal<"not_found" | "invalid_request">>;
const wrong = (pointer: string, problem: { code: string }) =>
  refuse("invalid_request", { errors: [{ pointer, ...problem }] });

export async function savePattern(
  work: Work,
  needs: WorkingTimeNeeds,
  pattern: { personId: PersonId; from: string; week: WorkingWeek | null },
): Shown {
  const problem = pattern.week && problemWith(pattern.week);
  if (problem) return wrong("/body/week", problem);
  if (!(await queries.isColleague(work.tx, pattern.personId))) return refuse("not_found");
  if (await queries.isFull(work.tx, pattern.personId)) return wrong("/body/from", { code: "too_many" });
  await queries.savePattern(work, pattern, personOf(work));
  return changed(work, needs, pattern.personId);
}

/** Hours that cannot be read, in the words of the calendar. */
function problemWith(week: WorkingWeek): { code: string; value: string } | null {
  const opened = openCalendar({ timeZone: "UTC", week, exceptions: [] });
  return opened.kind === "problem" ? { code: opened.code, value: opened.value } : null;
}

export async function removePattern(work: Work, needs: WorkingTimeNeeds, personId: PersonId, from: string): Shown {
  if (!(await queries.deletePattern(work.tx, personId, from))) return refuse("not_found");
  return changed(work, needs, personId);
}

export async function saveDay(
  work: Work,
  needs: WorkingTimeNeeds,
  given: { id: WorkingDayId; personId: PersonId; day: WorkingDayChoice },
): Shown {
  const { day, personId } = given;
  if (day.kind === "extra" && day.from >= day.to) return wrong("/body/day/to", { code: "ends_before_it_begins" });
  if (!(await queries.isColleague(work.tx, personId))) return refuse("not_found");
  if (await queries.isFull(work.tx, personId)) return wrong("/body/day", { code: "too_many" });
  if (!(await queries.saveDay(work, given, personOf(work)))) return refuse("not_found");
  return changed(work, needs, personId);
}

export async function removeDay(work: Work, needs: WorkingTimeNeeds, personId: PersonId, id: WorkingDayId): Shown {
  if (!(await queries.deleteDay(work.tx, personId, id))) return refuse("not_found");
  return changed(work, needs, personId);
}

/** A shift by own choice, or the end of it. */
export async function workNow(work: Work, needs: WorkingTimeNeeds, personId: PersonId, until: Date | null): Shown {
  const problem = until && problemWithChoice(until, work.now);
  if (problem) return wrong("/body/until", problem);
  await queries.endChoices(work, personId);
  if (until) await queries.insertChoice(work, newId(work.now.getTime()), personId, until);
  return changed(work, needs, personId);
}

/** What waited arrives when it has become working time; a colleague's hours changed by another leave a trace. */
async function changed(work: Work, needs: WorkingTimeNeeds, personId: PersonId): Shown {
  if (personOf(work) !== personId)
    work.audit({ action: "working_time.changed", subject: { kind: "person", id: personId }, details: {} });
  const shown = await showWorkingTime(work.tx, personId, work.now);
  if ("reach" in shown && shown.reach.works) await needs.arrive(work, personId);
  return shown;
}

const personOf = ({ actor }: Work): PersonId | null => (actor.kind === "person" ? actor.personId : null);

/** When somebody is reminded, and who. Pure: the calendar of service hours and the moment are arguments. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import type { CustomerPromise, PromiseSettings } from "@luwte/contract/promises.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import type { Step } from "../shapes.ts";

const MINUTE = 60_000;
/** No reminder looks back further: a promise for next year is not reminded this year. */
const FURTHEST_BACK = 60 * 24 * 60 * MINUTE;

/** The last moment of service from which `minutes` of service time are left until `due`; not before `earliest`. */
export function beforeDue(calendar: Calendar, due: Date, minutes: number, earliest: Date): Date {
  let [low, high] = [Math.max(earliest.getTime(), due.getTime() - FURTHEST_BACK), due.getTime()];
  if (calendar.serviceTimeBetween(new Date(low), due) <= minutes) return opening(calendar, new Date(low), due);
  while (high - low > MINUTE / 2) {
    const middle = (low + high) / 2;
    if (calendar.serviceTimeBetween(new Date(middle), due) >= minutes) low = middle;
    else high = middle;
  }
  return new Date(Math.round(low / MINUTE) * MINUTE);
}

/** Nobody is told anything while the team is closed; when it does not open before the due time, the due time itself. */
function opening(calendar: Calendar, at: Date, due: Date): Date {
  const next = calendar.nextOpening(at);
  return next.kind === "moment" && next.at < due ? next.at : due;
}

type Times = Pick<CustomerPromise, "madeAt" | "dueAt">;
type Wanted = Pick<PromiseSettings, "remindMinutes" | "automatic">;

/** Nobody needs reminding of what they promised a minute ago: half of a short time is left to them first. */
function soonAt(calendar: Calendar, { madeAt, dueAt }: Times, minutes: number): Date {
  const [made, due] = [new Date(madeAt), new Date(dueAt)];
  const all = calendar.serviceTimeBetween(made, due);
  return beforeDue(calendar, due, Math.min(minutes, all / 2), made);
}

/** At the due time while the team is there, also when it closes at that moment; else when it opens again. */
function brokenAt(calendar: Calendar, { dueAt }: Times): Date {
  const due = new Date(dueAt);
  if (calendar.isOpen(new Date(due.getTime() - 1))) return due;
  const next = calendar.nextOpening(due);
  return next.kind === "moment" ? next.at : due;
}

const MOMENTS: Record<Step, (calendar: Calendar, times: Times, wanted: Wanted) => Date | null> = {
  soon: (calendar, times, { remindMinutes }) => soonAt(calendar, times, remindMinutes),
  broken: (calendar, times) => brokenAt(calendar, times),
  tell: (calendar, times, { automatic }) => automatic && soonAt(calendar, times, automatic.minutesBefore),
};
export const STEPS = Object.keys(MOMENTS) as Step[];

/** When a step is due for this due time; null: never. */
export const momentOf = (step: Step, calendar: Calendar, times: Times, wanted: Wanted): Date | null =>
  MOMENTS[step](calendar, times, wanted);

/** What a job does when it runs. A reminder that comes after the due time is no reminder; that it broke is said by another. */
export function nowFor(step: Step, moment: Date | null, { dueAt }: Times, now: Date): "never" | "later" | "now" {
  if (moment === null) return "never";
  if (moment.getTime() > now.getTime()) return "later";
  return step !== "broken" && Date.parse(dueAt) <= now.getTime() ? "never" : "now";
}

export type Colleague = { id: PersonId; availability: Availability };
type Around = {
  /** Null: nobody's, or somebody who left. */
  owner: Colleague | null;
  team: readonly Colleague[];
  leads: readonly PersonId[];
};
const isHere = ({ availability }: Colleague): boolean => availability !== "away";
const MOST_TOLD = 20;

/** Read from the top; the first line that names anybody holds. */
const TOLD: readonly ((around: Around) => readonly PersonId[])[] = [
  ({ owner }) => (owner && isHere(owner) ? [owner.id] : []),
  ({ team }) => team.filter(isHere).map(({ id }) => id),
  ({ leads }) => leads,
  ({ owner }) => (owner ? [owner.id] : []),
];

export const whoIsTold = (around: Around): PersonId[] =>
  (TOLD.map((line) => line(around)).find((people) => people.length > 0) ?? []).slice(0, MOST_TOLD);

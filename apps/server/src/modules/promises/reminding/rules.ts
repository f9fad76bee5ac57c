/** When somebody is reminded, and who. Pure: the calendar of service hours and the moment are arguments. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import type { CustomerPromise, PromiseSettings } from "@luwte/contract/promises.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import { overdueAt, reminderAt } from "@luwte/planning/calendar/reminders.ts";
import type { Step } from "../shapes.ts";

type Times = Pick<CustomerPromise, "madeAt" | "dueAt">;
type Wanted = Pick<PromiseSettings, "remindMinutes" | "automatic">;

const soonAt = (calendar: Calendar, { madeAt, dueAt }: Times, minutes: number): Date =>
  reminderAt(calendar, { since: new Date(madeAt), due: new Date(dueAt) }, minutes);

const MOMENTS: Record<Step, (calendar: Calendar, times: Times, wanted: Wanted) => Date | null> = {
  soon: (calendar, times, { remindMinutes }) => soonAt(calendar, times, remindMinutes),
  broken: (calendar, { dueAt }) => overdueAt(calendar, new Date(dueAt)),
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

/** When a colleague is reminded, and when the owner hears that there is no answer. Pure: calendars and the moment are arguments. */
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import { overdueAt, reminderAt } from "@luwte/planning/calendar/reminders.ts";
import type { Step } from "../shapes.ts";

const MINUTE = 60_000;
/** One address gets one reminder in so long, however many questions it has. */
export const PACE_MINUTES = 60;

type Times = { readonly askedAt: string; readonly dueAt: string };
/** The colleague's hours, and ours. */
export type Calendars = { readonly theirs: Calendar; readonly ours: Calendar };

/** The colleague's reminders by the colleague's hours, the owner's by ours. */
const MOMENTS: Record<Step, (calendars: Calendars, times: Times, minutes: number) => Date> = {
  soon: ({ theirs }, { askedAt, dueAt }, minutes) =>
    reminderAt(theirs, { since: new Date(askedAt), due: new Date(dueAt) }, minutes),
  due: ({ theirs }, { dueAt }) => overdueAt(theirs, new Date(dueAt)),
  overdue: ({ ours }, { dueAt }) => overdueAt(ours, new Date(dueAt)),
};

export const momentOf = (step: Step, calendars: Calendars, times: Times, minutes: number): Date =>
  MOMENTS[step](calendars, times, minutes);

export type Verdict = "never" | "now" | { readonly later: Date };

type Facts = {
  readonly step: Step;
  readonly moment: Date;
  readonly dueAt: string;
  readonly now: Date;
  /** When this address was last reminded of anything. */
  readonly remindedAt: Date | null;
  /** The colleague said something instead of an answer: it is our turn. */
  readonly isWished: boolean;
};

/** Read from the top; the first line that holds wins. */
const VERDICTS: readonly ((facts: Facts) => Verdict | null)[] = [
  ({ moment, now }) => (moment > now ? { later: moment } : null),
  ({ step }) => (step === "overdue" ? "now" : null),
  ({ isWished }) => (isWished ? "never" : null),
  // A reminder that comes after the due time is none: at the due time there is another.
  ({ step, dueAt, now }) => (step === "soon" && Date.parse(dueAt) <= now.getTime() ? "never" : null),
  ({ remindedAt, now }) => {
    const free = remindedAt && new Date(remindedAt.getTime() + PACE_MINUTES * MINUTE);
    return free && free > now ? { later: free } : null;
  },
  () => "now",
];

export const verdictOn = (facts: Facts): Verdict =>
  VERDICTS.map((line) => line(facts)).find((verdict) => verdict !== null)!;

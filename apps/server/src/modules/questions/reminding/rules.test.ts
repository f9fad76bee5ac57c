/** When who is reminded: a week of nine to five for us, and of mornings for them. */
import { type Calendar, openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { describe, expect, it } from "vitest";
import { momentOf, type Verdict, verdictOn } from "./rules.ts";

const open = (from: string, to: string): Calendar => {
  const day = [{ from, to }];
  const made = openCalendar({ timeZone: "Europe/Brussels", week: [day, day, day, day, day, [], []], exceptions: [] });
  if (made.kind === "problem") throw new Error(made.code);
  return made;
};
const calendars = { ours: open("09:00", "17:00"), theirs: open("08:00", "12:00") };
/** Monday 2 March 2026 is day 2; Brussels is an hour ahead of UTC. */
const at = (day: number, clock: string): string => new Date(`2026-03-0${day}T${clock}:00.000+01:00`).toISOString();

describe("the moment", () => {
  it.each([
    ["soon", "two of their hours before", at(2, "08:00"), at(4, "11:00"), at(4, "09:00")],
    ["soon", "over their night, when the morning is short", at(2, "08:00"), at(4, "09:00"), at(3, "11:00")],
    ["soon", "after half of a short time", at(2, "08:00"), at(2, "10:00"), at(2, "09:00")],
    ["due", "the due time, while they are there", at(2, "08:00"), at(4, "11:00"), at(4, "11:00")],
    ["due", "when they open again, when they are gone by then", at(2, "08:00"), at(4, "15:00"), at(5, "08:00")],
    ["overdue", "the due time by our hours", at(2, "08:00"), at(4, "15:00"), at(4, "15:00")],
    ["overdue", "Monday, after our weekend", at(2, "08:00"), at(6, "18:00"), at(9, "09:00")],
  ] as const)("of %s is %s", (step, _name, askedAt, dueAt, expected) =>
    expect(momentOf(step, calendars, { askedAt, dueAt }, 120).toISOString()).toBe(expected),
  );
});

describe("a job that runs", () => {
  const now = new Date(at(4, "10:00"));
  const facts = { step: "soon" as const, moment: now, dueAt: at(4, "11:00"), now, remindedAt: null, isWished: false };
  const hourAgo = new Date(at(4, "09:30"));
  it.each<[string, Partial<Parameters<typeof verdictOn>[0]>, Verdict]>([
    ["reminds", {}, "now"],
    ["waits for its moment", { moment: new Date(at(4, "10:30")) }, { later: new Date(at(4, "10:30")) }],
    ["says nothing before the due time once that has passed", { dueAt: at(4, "09:59") }, "never"],
    ["reminds at the due time", { step: "due", dueAt: at(4, "10:00") }, "now"],
    ["leaves who said something in peace", { isWished: true }, "never"],
    ["leaves an hour between reminders of one address", { remindedAt: hourAgo }, { later: new Date(at(4, "10:30")) }],
    ["reminds again after that hour", { remindedAt: new Date(at(4, "09:00")) }, "now"],
    ["tells the owner whatever the colleague was told", { step: "overdue", remindedAt: now, isWished: true }, "now"],
  ])("%s", (_name, change, verdict) => expect(verdictOn({ ...facts, ...change })).toEqual(verdict));
});

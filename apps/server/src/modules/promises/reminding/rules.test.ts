/** When somebody is reminded, and who, as tables. Service hours: nine to five on weekdays, in Amsterdam. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";
import { type Calendar, openCalendar } from "@luwte/planning/calendar/calendar.ts";
import { beforeDue } from "@luwte/planning/calendar/reminders.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colleague, momentOf, nowFor, whoIsTold } from "./rules.ts";

const DAY = [{ from: "09:00", to: "17:00" }];
const calendar = openCalendar({
  timeZone: "Europe/Amsterdam",
  week: [DAY, DAY, DAY, DAY, DAY, [], []],
  exceptions: [],
}) as Calendar;
/** A day of the week of Monday 2 March 2026, by the clock in Amsterdam. */
const at = (day: "mon" | "tue" | "fri" | "sat" | "next mon", clock: string): string =>
  new Date(
    `2026-03-${{ mon: "02", tue: "03", fri: "06", sat: "07", "next mon": "09" }[day]}T${clock}:00+01:00`,
  ).toISOString();
const wanted = { remindMinutes: 60, automatic: { minutesBefore: 30, laterMinutes: 480 } };

describe("a reminder an hour ahead", () => {
  it.each([
    ["comes an hour before", at("mon", "09:00"), at("mon", "15:00"), at("mon", "14:00")],
    ["counts only service time", at("mon", "09:00"), at("tue", "09:30"), at("mon", "16:30")],
    ["looks back over a weekend", at("fri", "09:00"), at("next mon", "09:30"), at("fri", "16:30")],
    [
      "comes before closing when the time is in the evening",
      at("mon", "09:00"),
      at("mon", "20:00"),
      at("mon", "16:00"),
    ],
    ["leaves half of a short time", at("mon", "14:00"), at("mon", "14:40"), at("mon", "14:20")],
    ["leaves half of what is left of the day", at("mon", "16:00"), at("mon", "16:30"), at("mon", "16:15")],
  ])("%s", (_name, madeAt, dueAt, expected) =>
    expect(momentOf("soon", calendar, { madeAt, dueAt }, wanted)?.toISOString()).toBe(expected),
  );
});

describe("that it broke is said", () => {
  it.each([
    ["at the time itself", at("mon", "15:00"), at("mon", "15:00")],
    ["at the time itself when the team closes then", at("fri", "17:00"), at("fri", "17:00")],
    ["when the team is back", at("fri", "20:00"), at("next mon", "09:00")],
    ["on Monday for a Saturday", at("sat", "12:00"), at("next mon", "09:00")],
  ])("%s", (_name, dueAt, expected) =>
    expect(momentOf("broken", calendar, { madeAt: at("mon", "09:00"), dueAt }, wanted)?.toISOString()).toBe(expected),
  );
});

it("the customer is told by itself only where that is wanted", () => {
  const times = { madeAt: at("mon", "09:00"), dueAt: at("mon", "15:00") };
  expect(momentOf("tell", calendar, times, wanted)?.toISOString()).toBe(at("mon", "14:30"));
  expect(momentOf("tell", calendar, times, { ...wanted, automatic: null })).toBeNull();
});

it("a reminder is in service hours, not after the due time, and leaves what was asked where there is that much", () => {
  const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 });
  const property = fc.property(minutes, minutes, fc.integer({ min: 5, max: 600 }), (start, length, ahead) => {
    const made = new Date(Date.parse(at("mon", "00:00")) + start * 60_000);
    const due = new Date(made.getTime() + (length + 1) * 60_000);
    const moment = beforeDue(calendar, due, ahead, made);
    expect(moment.getTime()).toBeLessThanOrEqual(due.getTime());
    expect(moment.getTime()).toBeGreaterThanOrEqual(made.getTime());
    if (calendar.serviceTimeBetween(made, due) > ahead)
      expect(Math.abs(calendar.serviceTimeBetween(moment, due) - ahead)).toBeLessThanOrEqual(1);
  });
  fc.assert(property, { numRuns: 200 });
});

describe("a job that runs", () => {
  const times = { madeAt: at("mon", "09:00"), dueAt: at("mon", "15:00") };
  const run = (step: "soon" | "broken", moment: string | null, now: string) =>
    nowFor(step, moment === null ? null : new Date(moment), times, new Date(now));
  it.each([
    ["before its moment waits", "soon", at("mon", "14:00"), at("mon", "13:59"), "later"],
    ["at its moment acts", "soon", at("mon", "14:00"), at("mon", "14:00"), "now"],
    ["too late for a reminder says nothing", "soon", at("mon", "14:00"), at("mon", "15:00"), "never"],
    ["late says all the same that it broke", "broken", at("mon", "15:00"), at("tue", "12:00"), "now"],
    ["without a moment does nothing", "soon", null, at("mon", "14:00"), "never"],
  ] as const)("%s", (_name, step, moment, now, expected) => expect(run(step, moment, now)).toBe(expected));
});

describe("who is told", () => {
  const person = (id: string, availability: Availability = "available"): Colleague => ({
    id: id as PersonId,
    availability,
  });
  const leads = ["lotte" as PersonId];
  it.each<[string, Colleague | null, Colleague[], PersonId[], string[]]>([
    ["the owner", person("anna"), [person("bert")], leads, ["anna"]],
    ["the owner on a break too", person("anna", "break"), [person("bert")], leads, ["anna"]],
    [
      "who of the team is there when the owner is away",
      person("anna", "away"),
      [person("bert"), person("cas", "away")],
      leads,
      ["bert"],
    ],
    ["the team when nobody owns it", null, [person("bert"), person("cas")], leads, ["bert", "cas"]],
    ["the leads when nobody of the team is there", person("anna", "away"), [person("bert", "away")], leads, ["lotte"]],
    ["the owner after all when there is nobody else", person("anna", "away"), [], [], ["anna"]],
    ["nobody when nobody is left", null, [], [], []],
  ])("%s", (_name, owner, team, people, expected) =>
    expect(whoIsTold({ owner, team, leads: people })).toEqual(expected),
  );
  it("never more than twenty at once", () => {
    const team = Array.from({ length: 50 }, (_, index) => person(`p${index}`));
    expect(whoIsTold({ owner: null, team, leads })).toHaveLength(20);
  });
});

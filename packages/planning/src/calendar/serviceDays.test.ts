/** The coming service days: weekends, a holiday, a lunch break, and both changes of the clock. */
import { describe, expect, it } from "vitest";
import { type Calendar, openCalendar } from "./calendar.ts";
import { serviceDays } from "./serviceDays.ts";

const OPEN = [
  { from: "09:00", to: "12:00" },
  { from: "13:00", to: "17:00" },
];
const calendar = openCalendar(
  { timeZone: "Europe/Brussels", week: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []], exceptions: [] },
  (year) => [`${year}-12-25`],
) as Calendar;
const days = (from: string, most = 3) =>
  serviceDays(calendar, new Date(from), most).map(({ day, opensAt, closesAt }) => [
    day,
    opensAt.toISOString().slice(11, 16),
    closesAt.toISOString().slice(11, 16),
  ]);

describe("the coming days", () => {
  it("are from opening to closing, over a break in between", () =>
    expect(days("2026-11-26T10:00:00Z", 1)).toEqual([["2026-11-26", "08:00", "16:00"]]));
  it("begin with today, also in the evening, by the clock of the place", () =>
    expect(days("2026-11-26T22:30:00Z", 1)[0]?.[0]).toBe("2026-11-26"));
  it("leave weekends and holidays out", () =>
    expect(days("2026-12-24T10:00:00Z").map(([day]) => day)).toEqual(["2026-12-24", "2026-12-28", "2026-12-29"]));
  it("are right around a change of the clock", () => {
    expect(days("2026-03-27T10:00:00Z", 2).map(([, opens]) => opens)).toEqual(["08:00", "07:00"]);
    expect(days("2026-10-23T10:00:00Z", 2).map(([, opens]) => opens)).toEqual(["07:00", "08:00"]);
  });
  it("end when there are none", () => {
    const once = {
      timeZone: "UTC",
      week: [[], [], [], [], [], [], []],
      exceptions: [{ day: "2026-03-02", open: OPEN }],
    };
    expect(serviceDays(openCalendar(once) as Calendar, new Date("2026-03-02T08:00:00Z"), 50)).toHaveLength(1);
  });
});

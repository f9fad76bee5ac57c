/** Elapsed time on days when clocks change. */
import { expect, test } from "vitest";
import { dayNumber } from "../calendar/days.ts";
import { momentOf, openClock } from "./clock.ts";

const clock = openClock("Europe/Amsterdam")!;
const lasts = (date: string, from: number, to: number) =>
  clock.at(dayNumber(date)!, to) - clock.at(dayNumber(date)!, from);

test.each([
  ["a night from 23:00 to 07:00 is eight hours", "2026-03-01", 23 * 60, 31 * 60, 480],
  ["seven when clocks go forward", "2026-03-28", 23 * 60, 31 * 60, 420],
  ["nine when they go back", "2026-10-24", 23 * 60, 31 * 60, 540],
  ["a day is 1,440 minutes", "2026-06-01", 0, 1440, 1440],
  ["the day on which they go forward is 1,380", "2026-03-29", 0, 1440, 1380],
])("%s", (_, date, from, to, minutes) => {
  expect(lasts(date, from, to)).toBe(minutes);
});

test("of an hour that comes twice the first is meant", () => {
  expect(lasts("2026-10-25", 0, 150)).toBe(150);
});

test("a time that clocks skip is counted as if they had not changed yet", () => {
  expect(lasts("2026-03-29", 60, 150)).toBe(90);
});

test("there is no clock of a zone that does not exist", () => {
  expect(openClock("Europe/Luwte")).toBeNull();
});

test.each([
  ["2026-03-29T07:30", { day: dayNumber("2026-03-29"), minutes: 450 }],
  ["2026-02-30T07:30", null],
  ["2026-03-29T24:00", null],
  ["2026-03-29 07:30", null],
])("%s", (text, moment) => {
  expect(momentOf(text)).toEqual(moment);
});

/** Which hours can be hours. */
import { expect, it } from "vitest";
import { clockIn, isOpenOnce, mistakeIn, nextInterval, sayDay } from "./week.ts";

const span = (from: string, to: string) => ({ from, to });

it.each([
  ["a whole day", [span("09:00", "17:30")], null],
  ["a day with a break", [span("09:00", "12:30"), span("13:00", "17:00")], null],
  ["until midnight", [span("18:00", "24:00")], null],
  ["two parts that touch", [span("09:00", "12:00"), span("12:00", "17:00")], null],
  ["a part without an end", [span("09:00", "")], "missing"],
  ["an end before its beginning", [span("17:00", "09:00")], "backwards"],
  ["two parts over each other", [span("13:00", "17:00"), span("09:00", "14:00")], "overlap"],
])("%s", (_name, day, mistake) => expect(mistakeIn(day)).toBe(mistake));

it("after a morning comes an afternoon", () =>
  expect(nextInterval([span("09:00", "12:30")])).toEqual(span("13:00", "17:00")));
it("a part never goes beyond midnight", () => expect(nextInterval([span("20:00", "24:00")]).to).toBe("24:00"));
it("says a day in one line", () =>
  expect(sayDay([span("09:00", "12:00"), span("13:00", "17:00")])).toBe("09:00–12:00, 13:00–17:00"));
it("a week without hours is never open", () => expect(isOpenOnce([[], [], [], [], [], [], []])).toBe(false));

it.each([
  ["9", "09:00"],
  ["9.30", "09:30"],
  ["0930", "09:30"],
  ["17h30", "17:30"],
  ["17:30", "17:30"],
  ["24:00", "24:00"],
  ["8 uur", "08:00"],
  ["25:00", null],
  ["9:75", null],
  ["vroeg", null],
])("“%s” is read as %s", (text, clock) => expect(clockIn(text)).toBe(clock));

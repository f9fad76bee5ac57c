/** Holidays, held against the calendars that people hang on the wall. */
import { describe, expect, it } from "vitest";
import { closedDays, holidaysOf } from "./holidays.ts";

const usual = (country: "NL" | "BE", year: number) =>
  holidaysOf(country, year)
    .filter((holiday) => holiday.usual)
    .map((holiday) => holiday.day.slice(5));

describe("public holidays", () => {
  it("the Netherlands in 2026", () => {
    expect(usual("NL", 2026)).toEqual("01-01 04-05 04-06 04-27 05-14 05-24 05-25 12-25 12-26".split(" "));
  });
  it("Belgium in 2026", () => {
    expect(usual("BE", 2026)).toEqual("01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25".split(" "));
  });
  it("King's Day moves to Saturday when it is a Sunday", () => {
    expect(usual("NL", 2025)).toContain("04-26");
    expect(
      closedDays({ country: "NL", keys: [holidaysOf("NL", 2026).find((day) => day.name.nl === "Koningsdag")!.key] })(
        2025,
      ),
    ).toEqual(["2025-04-26"]);
  });
  it("Good Friday and Liberation Day can be chosen, but are not proposed", () => {
    const named = (name: string) => holidaysOf("NL", 2026).find((day) => day.name.nl === name);
    expect(named("Goede Vrijdag")).toMatchObject({ day: "2026-04-03", usual: false });
    expect(named("Bevrijdingsdag")).toMatchObject({ day: "2026-05-05", usual: false });
  });
  it("every holiday has a name in three languages and one day a year under its key", () => {
    for (const country of ["NL", "BE"] as const) {
      const days = holidaysOf(country, 2027);
      expect(new Set(days.map((day) => day.key)).size).toBe(days.length);
      for (const day of days) expect(Object.values(day.name).every((name) => name.length > 2)).toBe(true);
    }
  });
  it("a key that a country does not have closes nothing", () => {
    expect(closedDays({ country: "BE", keys: ["04-27 if sunday then previous saturday since 2014"] })(2026)).toEqual(
      [],
    );
  });
});

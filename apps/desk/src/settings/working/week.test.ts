/** A week as numbers and days. */
import { expect, it } from "vitest";
import { hoursOf, todayIn } from "./week.ts";

it("the hours of a week are those of all its stretches", () =>
  expect(
    hoursOf([
      [
        { from: "09:00", to: "12:30" },
        { from: "13:00", to: "17:00" },
      ],
      [],
      [],
      [],
      [],
      [],
      [{ from: "22:00", to: "24:00" }],
    ]),
  ).toBe(9.5));

it("just after midnight in Amsterdam it is another day than in London", () => {
  const moment = new Date("2026-07-01T22:30:00Z");
  expect(todayIn("Europe/Amsterdam", moment)).toBe("2026-07-02");
  expect(todayIn("Europe/London", moment)).toBe("2026-07-01");
});

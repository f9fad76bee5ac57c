/** Rules 15 to 20: nights. Each text with the example that obeys, the one that breaks, and its edges. */
import { expect, test } from "vitest";
import { each } from "../../testing/written.ts";
import { found, holds, MON, NIGHT } from "./law.fixtures.ts";

const nights = (first: string, count: number) => each(NIGHT, first, count);

holds([
  ["ten hours at night", "nl.night.length", { own: [`${MON} 21:00-07:30 240+30`] }, []],
  [
    "the same when clocks go back",
    "nl.night.length",
    { from: "2026-10-19", own: ["2026-10-24 21:00-07:30 240+30"] },
    [["2026-10-24", "2026-10-24", 660, 600]],
  ],
  ["an hour after midnight makes no night", "nl.night.length", { own: [`${MON} 13:00-01:00`] }, []],
  ["a minute more does", "nl.night.length", { own: [`${MON} 13:00-01:01`] }, [[MON, MON, 721, 600]]],
  ["a break in the night is no work", "nl.night.length", { own: [`${MON} 13:00-01:15 670+15`] }, []],
  ["an early morning is a night too", "nl.night.length", { own: [`${MON} 04:30-16:00`] }, [[MON, MON, 690, 600]]],
  ["fourteen hours after a night", "nl.night.rest", { own: [`${MON} ${NIGHT}`, "2026-03-03 21:00-23:30"] }, []],
  [
    "thirteen",
    "nl.night.rest",
    { own: [`${MON} ${NIGHT}`, "2026-03-03 20:00-23:30"] },
    [[MON, "2026-03-03", 780, 840]],
  ],
  ["until two no longer rest is owed", "nl.night.rest", { own: [`${MON} 18:00-02:00`, "2026-03-03 14:00-18:00"] }, []],
  [
    "a minute after two it is",
    "nl.night.rest",
    { own: [`${MON} 18:00-02:01`, "2026-03-03 14:00-18:00"] },
    [[MON, "2026-03-03", 719, 840]],
  ],
  [
    "the 37th late night, most of them past",
    "nl.night.count",
    { days: 7, past: each("20:00-03:00", "2025-11-17", 35, 3), own: each("20:00-03:00", MON, 2, 3) },
    [["2025-11-17", "2026-03-08", 37, 36]],
  ],
  [
    "nights until two do not count",
    "nl.night.count",
    { days: 7, past: each("20:00-02:00", "2025-11-17", 35, 3), own: each("20:00-03:00", MON, 2, 3) },
    [],
  ],
  ["seven in a row", "nl.night.row", { own: nights(MON, 7) }, []],
  [
    "the eighth, six of them past",
    "nl.night.row",
    { past: nights("2026-02-24", 6), own: nights(MON, 2) },
    [["2026-02-24", "2026-03-03", 8, 7]],
  ],
  ["46 hours after three nights", "nl.night.after-row", { own: [...nights(MON, 3), "2026-03-07 05:00-10:00"] }, []],
  [
    "32 hours",
    "nl.night.after-row",
    { own: [...nights(MON, 3), "2026-03-06 15:00-19:00"] },
    [["2026-03-04", "2026-03-06", 1920, 2760]],
  ],
  [
    "after two nights they are enough",
    "nl.night.after-row",
    { own: [...nights(MON, 2), "2026-03-05 15:00-19:00"] },
    [],
  ],
  [
    "sixteen nights and forty hours",
    "nl.night.average",
    {
      days: 7,
      past: [...each("20:00-06:30 240+30", "2025-11-17", 15), ...each("08:00-18:30 240+30", "2025-12-04", 48)],
      own: [`${MON} 20:00-06:30 240+30`],
    },
    [],
  ],
  [
    "and one shift more",
    "nl.night.average",
    {
      days: 7,
      past: [...each("20:00-06:30 240+30", "2025-11-17", 15), ...each("08:00-18:30 240+30", "2025-12-04", 48)],
      own: [`${MON} 20:00-06:30 240+30`, "2026-03-06 09:00-10:00"],
    },
    [["2025-11-17", "2026-03-08", 64 * 600 + 60, 38400]],
  ],
  [
    "fifteen nights may",
    "nl.night.average",
    {
      days: 7,
      past: [...each("20:00-06:30 240+30", "2025-11-17", 15), ...each("08:00-18:30 240+30", "2025-12-04", 48)],
      own: [`${MON} 09:00-19:30 240+30`, "2026-03-06 09:00-10:00"],
    },
    [],
  ],
]);

test("taking a shift away can break the rest after a row of nights: it is not monotonic", () => {
  const evening = "2026-03-04 21:00-23:45";
  const own = [
    "2026-03-02 22:00-06:00",
    "2026-03-03 22:00-06:00",
    evening,
    "2026-03-05 22:00-06:00",
    "2026-03-07 08:00-16:00",
  ];
  expect(found("nl.night.after-row", { own })).toEqual([]);
  expect(found("nl.night.after-row", { own: own.filter((line) => line !== evening) })).toEqual([
    ["2026-03-05", "2026-03-07", 1560, 2760],
  ]);
});

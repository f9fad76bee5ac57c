/** Rules 7 to 9: weeks and averages. Each text with the example that obeys, the one that breaks, and its edges. */
import { each } from "../../testing/written.ts";
import { holds, MON } from "./law.fixtures.ts";

const LONG = "08:00-20:30 240+30";
const WEEK = (monday: string) => each(LONG, monday, 5);

holds([
  ["sixty hours", "nl.week.length", { own: WEEK(MON) }, []],
  ["sixty-two", "nl.week.length", { own: [...WEEK(MON), "2026-03-07 09:00-11:00"] }, [[MON, "2026-03-08", 3720, 3600]]],
  [
    "past days of the same week",
    "nl.week.length",
    { from: "2026-03-07", past: WEEK(MON), own: ["2026-03-07 09:00-11:00"] },
    [[MON, "2026-03-08", 3720, 3600]],
  ],
  [
    "forty-one hours",
    "be.week.length",
    { own: [...each("09:00-17:30 240+30", MON, 5), "2026-03-07 09:00-10:00"] },
    [[MON, "2026-03-08", 2460, 2400]],
  ],
  [
    "three past weeks of sixty and one of forty",
    "nl.average.short",
    {
      past: [...WEEK("2026-02-09"), ...WEEK("2026-02-16"), ...WEEK("2026-02-23")],
      own: each("09:00-17:30 240+30", MON, 5),
    },
    [],
  ],
  [
    "an hour more",
    "nl.average.short",
    {
      past: [...WEEK("2026-02-09"), ...WEEK("2026-02-16"), ...WEEK("2026-02-23")],
      own: [...each("09:00-17:30 240+30", MON, 5), "2026-03-07 09:00-10:00"],
    },
    [["2026-02-09", "2026-03-08", 13260, 13200]],
  ],
  [
    "leave counts as worked in the average, in proportion",
    "nl.average.short",
    {
      days: 7,
      past: [...WEEK("2026-02-16"), ...WEEK("2026-02-23")],
      own: WEEK(MON),
      agent: { absences: [{ from: "2026-02-07", to: "2026-02-10", reason: "leave", credit: 4805 }] },
    },
    [["2026-02-09", "2026-03-08", 10800 + 2402, 13200]],
  ],
  [
    "training does not",
    "nl.average.short",
    {
      days: 7,
      past: [...WEEK("2026-02-16"), ...WEEK("2026-02-23")],
      own: WEEK(MON),
      agent: { absences: [{ from: "2026-02-09", to: "2026-02-10", reason: "training", credit: 4805 }] },
    },
    [],
  ],
  [
    "forty-nine hours for sixteen weeks",
    "nl.average.long",
    {
      days: 7,
      past: each("08:00-18:18 240+30", "2025-11-17", 15, 7).flatMap((line) =>
        each("08:00-18:18 240+30", line.slice(0, 10), 5),
      ),
      own: each("08:00-18:18 240+30", MON, 5),
    },
    [["2025-11-17", "2026-03-08", 16 * 5 * 588, 46080]],
  ],
]);

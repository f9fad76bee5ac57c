/** Rules 10 and 11: rest between shifts, and of every week. Each text with the example that obeys, the one that breaks, and its edges. */
import { each } from "../../testing/written.ts";
import { DAY, holds, MON } from "./law.fixtures.ts";

holds([
  ["a short rest once", "nl.rest.daily", { own: [`${MON} 15:00-23:00`, "2026-03-03 08:00-16:00"] }, []],
  [
    "again on the third day after",
    "nl.rest.daily",
    { own: [`${MON} 15:00-23:00`, "2026-03-03 08:00-16:00", "2026-03-05 15:00-23:00", "2026-03-06 08:00-16:00"] },
    [["2026-03-05", "2026-03-06", 540, 660]],
  ],
  [
    "the first time was in the history",
    "nl.rest.daily",
    {
      past: ["2026-02-27 15:00-23:00", "2026-02-28 08:00-16:00"],
      own: [`${MON} 15:00-23:00`, "2026-03-03 08:00-16:00"],
    },
    [[MON, "2026-03-03", 540, 660]],
  ],
  [
    "exactly seven days later",
    "nl.rest.daily",
    { own: [`${MON} 15:00-23:00`, "2026-03-03 08:00-16:00", "2026-03-09 15:00-23:00", "2026-03-10 08:00-16:00"] },
    [],
  ],
  [
    "under eight hours",
    "nl.rest.daily",
    { own: [`${MON} 15:00-23:00`, "2026-03-03 06:30-14:00"] },
    [[MON, "2026-03-03", 450, 660]],
  ],
  [
    "after the last past shift",
    "be.rest.daily",
    { past: ["2026-03-01 15:00-23:00"], own: [`${MON} 09:00-17:00`] },
    [["2026-03-01", MON, 600, 660]],
  ],
  [
    "there is no short rest in Belgium",
    "be.rest.daily",
    { own: [`${MON} 15:00-23:00`, "2026-03-03 08:00-16:00"] },
    [[MON, "2026-03-03", 540, 660]],
  ],
  [
    "the night in which clocks go forward is an hour shorter",
    "be.rest.daily",
    { from: "2026-03-23", own: ["2026-03-28 14:00-22:00", "2026-03-29 09:00-17:00"] },
    [["2026-03-28", "2026-03-29", 600, 660]],
  ],
  [
    "the night in which they go back an hour longer",
    "be.rest.daily",
    { from: "2026-10-19", own: ["2026-10-24 14:00-23:00", "2026-10-25 09:00-17:00"] },
    [],
  ],
  [
    "shifts that overlap leave less than none",
    "be.rest.daily",
    { own: [`${MON} 20:00-08:00`, "2026-03-03 07:00-12:00"] },
    [[MON, "2026-03-03", -60, 660]],
  ],
]);

holds([
  ["weeks of five days", "nl.rest.weekly", { own: [...each(DAY, MON, 5), ...each(DAY, "2026-03-09", 5)] }, []],
  ["eleven days, then three free", "nl.rest.weekly", { own: [...each(DAY, MON, 11), "2026-03-16 09:00-17:00"] }, []],
  [
    "seven days, one free, seven days",
    "nl.rest.weekly",
    { days: 15, own: [...each(DAY, MON, 7), ...each(DAY, "2026-03-10", 6)] },
    [[MON, "2026-03-08", 16 * 60, 2160]],
  ],
  [
    "six of the seven days were in the history",
    "nl.rest.weekly",
    { past: each(DAY, "2026-02-24", 6), own: [`${MON} ${DAY}`, ...each(DAY, "2026-03-04", 6)] },
    [["2026-02-24", MON, 16 * 60, 2160]],
  ],
  [
    "a past week is judged only where this roster works in it",
    "nl.rest.weekly",
    { past: each(DAY, "2026-02-22", 7), own: ["2026-03-04 09:00-17:00"] },
    [],
  ],
  [
    "thirty-five hours",
    "be.rest.weekly",
    { own: [`${MON} 09:00-17:00`, "2026-03-04 04:00-10:00", ...each(DAY, "2026-03-05", 4)] },
    [],
  ],
  [
    "a minute less",
    "be.rest.weekly",
    { own: [`${MON} 09:00-17:00`, "2026-03-04 03:59-10:00", ...each(DAY, "2026-03-05", 4)] },
    [[MON, "2026-03-08", 2099, 2100]],
  ],
  [
    "a shift that outlasts the next one leaves no rest while it lasts",
    "be.rest.weekly",
    {
      days: 9,
      own: [`${MON} 20:00-10:00`, "2026-03-03 00:00-03:00", "2026-03-04 20:00-22:00", ...each(DAY, "2026-03-05", 5)],
    },
    [
      [MON, "2026-03-08", 34 * 60, 2100],
      ["2026-03-03", "2026-03-09", 34 * 60, 2100],
    ],
  ],
  [
    "blocks under 32 hours do not add up",
    "nl.rest.weekly",
    { days: 14, own: each("09:00-02:00 240+60", MON, 7, 2) },
    [[MON, "2026-03-08", 31 * 60, 2160]],
  ],
]);

/** Rules 12 to 14: Sundays. Each text with the example that obeys, the one that breaks, and its edges. */
import { each } from "../../testing/written.ts";
import { DAY, holds, MON } from "./law.fixtures.ts";

const ALONE = { agreed: [] };

holds([
  ["Saturday until midnight", "nl.sunday.agreed", { own: ["2026-03-07 16:00-24:00"], agent: ALONE }, []],
  [
    "half an hour over it",
    "nl.sunday.agreed",
    { own: ["2026-03-07 16:00-00:30"], agent: ALONE },
    [["2026-03-08", "2026-03-08", 30, 0]],
  ],
  ["who has agreed may", "nl.sunday.agreed", { own: ["2026-03-08 09:00-17:00"] }, []],
  [
    "agreement in one country is none in the other",
    "be.sunday.agreed",
    { own: ["2026-03-08 09:00-17:00"], agent: { agreed: ["nl.sunday.agreed"] } },
    [["2026-03-08", "2026-03-08", 480, 0]],
  ],
  [
    "the 39th Sunday",
    "nl.sunday.free",
    {
      own: ["2026-03-08 09:00-17:00"],
      agent: { counts: { weekends: 0, evenings: 0, wishesAsked: 0, wishesGranted: 0, sundaysThisYear: 38 } },
    },
    [],
  ],
  [
    "the 40th",
    "nl.sunday.free",
    {
      own: ["2026-03-08 09:00-17:00"],
      agent: { counts: { weekends: 0, evenings: 0, wishesAsked: 0, wishesGranted: 0, sundaysThisYear: 39 } },
    },
    [["2026-01-01", "2026-12-31", 40, 39]],
  ],
  [
    "a new year begins anew",
    "nl.sunday.free",
    {
      from: "2026-12-21",
      own: ["2026-12-27 09:00-17:00", "2027-01-03 09:00-17:00"],
      agent: { counts: { weekends: 0, evenings: 0, wishesAsked: 0, wishesGranted: 0, sundaysThisYear: 39 } },
    },
    [["2026-01-01", "2026-12-31", 40, 39]],
  ],
  [
    "a Sunday, and Wednesday free",
    "be.sunday.compensation",
    {
      own: [
        "2026-03-08 09:00-17:00",
        ...[9, 10, 12, 13, 14].map((day) => `2026-03-${String(day).padStart(2, "0")} ${DAY}`),
      ],
    },
    [],
  ],
  [
    "after a long Sunday a morning is not enough",
    "be.sunday.compensation",
    {
      own: [
        "2026-03-08 09:00-17:00",
        ...[9, 10, 12, 13, 14].map((day) => `2026-03-${String(day).padStart(2, "0")} ${DAY}`),
        "2026-03-11 09:00-12:00",
      ],
    },
    [["2026-03-08", "2026-03-14", 0, 1]],
  ],
  [
    "after a short one it is",
    "be.sunday.compensation",
    {
      own: [
        "2026-03-08 09:00-13:00",
        ...[9, 10, 12, 13, 14].map((day) => `2026-03-${String(day).padStart(2, "0")} ${DAY}`),
        "2026-03-11 09:00-12:00",
      ],
    },
    [],
  ],
  [
    "a past Sunday is made good in this roster",
    "be.sunday.compensation",
    { past: ["2026-03-01 09:00-17:00"], own: each(DAY, MON, 6) },
    [["2026-03-01", "2026-03-07", 0, 1]],
  ],
]);

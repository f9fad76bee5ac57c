/** Rules 24 to 27: how long ahead a roster is told. Each text with the example that obeys, the one that breaks, and its edges. */
import { holds } from "./law.fixtures.ts";

const TOLD = { toldAt: "2026-03-02T09:00" };
const before = (...shifts: [string, string][]) => ({
  toldAt: "2026-02-01T09:00",
  assignments: shifts.map(([date, shiftType]) => ({ agent: "An", date, shiftType })),
  agreed: [] as { agent: string; date: string }[],
});

holds([
  [
    "the free Saturday in five weeks",
    "nl.notice.rest-day",
    { days: 42, own: ["2026-04-04 09:00-17:00"], problem: { ...TOLD, published: before() } },
    [],
  ],
  [
    "the free Saturday of next week",
    "nl.notice.rest-day",
    { own: ["2026-03-14 09:00-17:00"], problem: { ...TOLD, published: before() } },
    [["2026-03-14", "2026-03-14", 12, 28]],
  ],
  [
    "agreed with who works it",
    "nl.notice.rest-day",
    {
      own: ["2026-03-14 09:00-17:00"],
      problem: { ...TOLD, published: { ...before(), agreed: [{ agent: "An", date: "2026-03-14" }] } },
    },
    [],
  ],
  [
    "where nothing was published nothing changes",
    "nl.notice.rest-day",
    { own: ["2026-03-14 09:00-17:00"], problem: TOLD },
    [],
  ],
  [
    "other times on Friday",
    "nl.notice.times",
    { own: ["2026-03-06 10:00-18:00"], problem: { ...TOLD, published: before(["2026-03-06", "09:00-17:00"]) } },
    [],
  ],
  [
    "other times on Thursday",
    "nl.notice.times",
    { own: ["2026-03-05 10:00-18:00"], problem: { ...TOLD, published: before(["2026-03-05", "09:00-17:00"]) } },
    [["2026-03-05", "2026-03-05", 3, 4]],
  ],
  [
    "the same times",
    "nl.notice.times",
    { own: ["2026-03-05 10:00-18:00"], problem: { ...TOLD, published: before(["2026-03-05", "10:00-18:00"]) } },
    [],
  ],
  [
    "called for Friday",
    "nl.notice.call",
    { own: ["2026-03-06 10:00-18:00"], problem: TOLD, contract: { onCall: true } },
    [],
  ],
  [
    "called for Thursday",
    "nl.notice.call",
    { own: ["2026-03-05 10:00-18:00"], problem: TOLD, contract: { onCall: true } },
    [["2026-03-05", "2026-03-05", 3, 4]],
  ],
  [
    "called long ago",
    "nl.notice.call",
    {
      own: ["2026-03-05 10:00-18:00"],
      problem: { ...TOLD, published: before(["2026-03-05", "10:00-18:00"]) },
      contract: { onCall: true },
    },
    [],
  ],
  ["who is not on call is not called", "nl.notice.call", { own: ["2026-03-05 10:00-18:00"], problem: TOLD }, []],
  [
    "seven working days",
    "be.notice.part-time",
    { own: ["2026-03-12 10:00-18:00"], problem: TOLD, contract: { partTime: true } },
    [],
  ],
  [
    "six",
    "be.notice.part-time",
    { own: ["2026-03-11 10:00-18:00"], problem: TOLD, contract: { partTime: true } },
    [["2026-03-11", "2026-03-11", 6, 7]],
  ],
  [
    "a shift taken away",
    "be.notice.part-time",
    { problem: { ...TOLD, published: before(["2026-03-11", "10:00-18:00"]) }, contract: { partTime: true } },
    [["2026-03-11", "2026-03-11", 6, 7]],
  ],
  [
    "in 2022 five were enough",
    "be.notice.part-time",
    {
      from: "2022-03-07",
      own: ["2022-03-14 10:00-18:00", "2022-03-15 10:00-18:00"],
      problem: { toldAt: "2022-03-07T09:00" },
      contract: { partTime: true },
    },
    [["2022-03-14", "2022-03-14", 4, 5]],
  ],
]);

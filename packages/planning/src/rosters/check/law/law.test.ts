/** Every rule text with the example that obeys and the one that breaks, and its edges: what counts, what looks back, what is reported. */
import { expect, test } from "vitest";
import { PACKS } from "../../law/packs.ts";
import { each, type Written, written } from "../../testing/written.ts";
import { byAgent, frameOf, viewOf } from "../agent.ts";
import { lawViolations } from "./law.ts";

function found(rule: string, given: Written) {
  const { problem, roster } = written({ law: [rule.slice(0, 2)], ...given });
  const frame = frameOf(problem);
  const view = viewOf(frame, problem.agents[0]!, byAgent(roster).get("An") ?? []);
  const packs = PACKS.filter(({ id }) => problem.law.includes(id));
  return lawViolations(view, packs)
    .filter((violation) => violation.rule === rule)
    .map(({ from, to, measured, limit }) => [from, to, measured, limit]);
}

type Row = [name: string, rule: string, given: Written, expected: unknown[]];
const holds = (rows: Row[]) =>
  test.each(rows)("%s (%s)", (_, rule, given, expected) => expect(found(rule, given)).toEqual(expected));

const DAY = "09:00-17:00 240+30";
const MON = "2026-03-02";

holds([
  ["twelve hours of work", "nl.shift.length", { own: [`${MON} 08:00-20:30 240+30`] }, []],
  [
    "breaks of ten minutes are work",
    "nl.shift.length",
    { own: [`${MON} 08:00-20:30 240+10 500+10`] },
    [[MON, MON, 750, 720]],
  ],
  ["the past is over", "nl.shift.length", { past: ["2026-03-01 08:00-22:00"], own: [`${MON} 12:00-20:00 240+30`] }, []],
  ["thirteen hours from start to end", "nl.shift.span", { own: [`${MON} 08:00-21:00 240+300`] }, []],
  ["a quarter more", "nl.shift.span", { own: [`${MON} 08:00-21:15 240+300`] }, [[MON, MON, 795, 780]]],
  ["three hours", "be.shift.least", { own: [`${MON} 09:00-12:00`] }, []],
  ["three hours with a break", "be.shift.least", { own: [`${MON} 09:00-12:00 60+15`] }, [[MON, MON, 165, 180]]],
  ["five and a half hours need no break", "nl.break.length", { own: [`${MON} 09:00-14:30`] }, []],
  ["a minute more does", "nl.break.length", { own: [`${MON} 09:00-14:31`] }, [[MON, MON, 0, 30]]],
  ["half an hour in two parts", "nl.break.length", { own: [`${MON} 09:00-17:00 120+15 300+15`] }, []],
  [
    "a part of ten minutes is none",
    "nl.break.length",
    { own: [`${MON} 09:00-17:00 120+20 300+10`] },
    [[MON, MON, 20, 30]],
  ],
  ["over ten hours three quarters", "nl.break.length", { own: [`${MON} 08:00-19:00 240+30`] }, [[MON, MON, 30, 45]]],
  ["ten hours exactly do with half", "nl.break.length", { own: [`${MON} 08:00-18:30 240+30`] }, []],
  ["six hours at a stretch", "be.break.stretch", { own: [`${MON} 09:00-15:00`] }, []],
  ["a break too late", "be.break.stretch", { own: [`${MON} 09:00-16:00 375+15`] }, [[MON, MON, 375, 360]]],
  [
    "the stretch after the break counts too",
    "be.break.stretch",
    { own: [`${MON} 09:00-17:00 60+15`] },
    [[MON, MON, 405, 360]],
  ],
]);

holds([
  ["eight hours in a full week", "be.day.length", { own: each("09:00-17:30 240+30", MON, 6) }, []],
  ["nine hours with a free Saturday", "be.day.length", { own: each("09:00-18:30 240+30", MON, 5) }, []],
  [
    "nine with a half day",
    "be.day.length",
    { own: [...each("09:00-18:30 240+30", MON, 4), ...each("08:00-12:00", "2026-03-06", 2)] },
    [],
  ],
  [
    "six days of nine",
    "be.day.length",
    { own: each("09:00-18:30 240+30", MON, 6) },
    each("", MON, 6).map((line) => [line.trim(), line.trim(), 540, 480]),
  ],
  [
    "a half day over one o'clock is none",
    "be.day.length",
    { own: [...each("09:00-18:30 240+30", MON, 1), ...each("10:00-14:00", "2026-03-03", 5)] },
    [[MON, MON, 540, 480]],
  ],
  ["more than nine", "be.day.length", { own: [`${MON} 09:00-18:45 240+30`] }, [[MON, MON, 555, 540]]],
]);

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
    "blocks under 32 hours do not add up",
    "nl.rest.weekly",
    { days: 14, own: each("09:00-02:00 240+60", MON, 7, 2) },
    [[MON, "2026-03-08", 31 * 60, 2160]],
  ],
]);

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

const NIGHT = "23:00-07:00 240+30";
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

const STANDBY = "18:00-22:00 standby";

holds([
  ["every second day", "nl.standby.days", { own: each(STANDBY, MON, 14, 2) }, []],
  [
    "the fifteenth of 28, half of them past",
    "nl.standby.days",
    { past: each(STANDBY, "2026-02-16", 7, 2), own: each(STANDBY, MON, 8) },
    [["2026-02-10", "2026-03-09", 15, 14]],
  ],
  [
    "two free weekends",
    "nl.standby.free",
    { own: [`${MON} ${STANDBY}`], past: [...each(DAY, "2026-02-02", 19), ...each(DAY, "2026-02-23", 5)] },
    [],
  ],
  [
    "one free weekend and a single free day",
    "nl.standby.free",
    {
      own: [`${MON} ${STANDBY}`],
      past: [...each(DAY, "2026-02-02", 19), ...each(DAY, "2026-02-23", 5), `2026-03-01 ${DAY}`],
    },
    [["2026-02-03", MON, 1, 2]],
  ],
  [
    "a single pair of free days",
    "nl.standby.free",
    { days: 5, own: ["2026-03-03 18:00-22:00 standby"], past: each(DAY, "2026-02-02", 26) },
    [["2026-02-04", "2026-03-03", 1, 2]],
  ],
  [
    "standby from 21:00 after a night until 07:00",
    "nl.standby.night",
    { own: [`${MON} ${NIGHT}`, "2026-03-03 21:00-24:00 standby"] },
    [],
  ],
  [
    "from 18:00",
    "nl.standby.night",
    { own: [`${MON} ${NIGHT}`, "2026-03-03 18:00-24:00 standby"] },
    [[MON, "2026-03-03", 180, 0]],
  ],
  [
    "before a night",
    "nl.standby.night",
    { past: ["2026-03-01 20:00-14:00 standby"], own: [`${MON} ${NIGHT}`] },
    [["2026-03-01", MON, 120, 0]],
  ],
  [
    "standby is no work",
    "nl.rest.daily",
    { own: [`${MON} 09:00-17:00`, "2026-03-03 00:00-06:00 standby", "2026-03-04 09:00-17:00"] },
    [],
  ],
]);

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

/** Working time as tables: patterns that change, days that are different, nights, and the days on which clocks change. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStartOf, stateAt, stretchesOf, type WorkingTime } from "./working.ts";
import { openZone } from "./zone.ts";

const ZONE = openZone("Europe/Amsterdam")!;
const DAY = [{ from: "09:00", to: "17:00" }];
const OFFICE = [DAY, DAY, DAY, DAY, DAY, [], []];
const NIGHT = [{ from: "22:00", to: "24:00" }];
const MORNING = [{ from: "00:00", to: "06:00" }];
const base: WorkingTime = { patterns: [{ from: "2026-01-01", week: OFFICE }], daysOff: [], extra: [], chosen: [] };
const nothing: WorkingTime = { ...base, patterns: [] };
const at = (text: string) => new Date(text);

describe("whether it is working time", () => {
  it.each<[string, WorkingTime, string, string]>([
    ["nine on Monday is", base, "2026-03-02T09:00+01:00", "working"],
    ["a minute before is not", base, "2026-03-02T08:59+01:00", "off"],
    ["five is not any more", base, "2026-03-02T17:00+01:00", "off"],
    ["Saturday is not", base, "2026-03-07T12:00+01:00", "off"],
    ["before the first pattern nothing is known", base, "2025-12-31T12:00+01:00", "unknown"],
    ["without a pattern nothing is known", nothing, "2026-03-02T12:00+01:00", "unknown"],
    ["a day off is known without a pattern", { ...nothing, daysOff: ["2026-03-02"] }, "2026-03-02T12:00+01:00", "off"],
    ["a day off beats the pattern", { ...base, daysOff: ["2026-03-02"] }, "2026-03-02T12:00+01:00", "off"],
    [
      "an extra shift beats a day off",
      { ...base, daysOff: ["2026-03-02"], extra: [{ day: "2026-03-02", from: "12:00", to: "14:00" }] },
      "2026-03-02T12:30+01:00",
      "working",
    ],
    [
      "what somebody chose beats everything",
      { ...base, chosen: [{ from: at("2026-03-07T10:00Z"), to: at("2026-03-07T12:00Z") }] },
      "2026-03-07T12:30+01:00",
      "working",
    ],
    ["in summer the clock is what counts", base, "2026-07-01T09:00+02:00", "working"],
  ])("%s", (_name, time, moment, expected) => expect(stateAt(time, ZONE, at(moment))).toBe(expected));

  it("a pattern of a later day takes over on that day, at midnight of the place", () => {
    const time = {
      ...base,
      patterns: [...base.patterns, { from: "2026-03-03", week: [[], NIGHT, MORNING, [], [], [], []] }],
    };
    expect(stateAt(time, ZONE, at("2026-03-02T12:00+01:00"))).toBe("working");
    expect(stateAt(time, ZONE, at("2026-03-03T12:00+01:00"))).toBe("off");
    expect(stateAt(time, ZONE, at("2026-03-04T00:00+01:00"))).toBe("working");
    expect(
      stateAt(
        { ...time, patterns: [...time.patterns, { from: "2026-03-04", week: null }] },
        ZONE,
        at("2026-03-04T00:00+01:00"),
      ),
    ).toBe("unknown");
  });
});

describe("the next start", () => {
  const next = (time: WorkingTime, moment: string) => nextStartOf(time, ZONE, at(moment))?.toISOString() ?? null;
  const utc = (text: string) => at(text).toISOString();
  it.each<[string, WorkingTime, string, string | null]>([
    ["is now when it is working time", base, "2026-03-02T10:00+01:00", "2026-03-02T10:00+01:00"],
    ["is this morning", base, "2026-03-02T05:00+01:00", "2026-03-02T09:00+01:00"],
    ["is tomorrow after five", base, "2026-03-02T17:00+01:00", "2026-03-03T09:00+01:00"],
    ["is after the weekend, also when clocks change", base, "2026-03-27T18:00+01:00", "2026-03-30T09:00+02:00"],
    [
      "passes over days off",
      { ...base, daysOff: ["2026-03-03", "2026-03-04"] },
      "2026-03-02T18:00+01:00",
      "2026-03-05T09:00+01:00",
    ],
    [
      "is an extra shift when that comes first",
      { ...base, extra: [{ day: "2026-03-07", from: "10:00", to: "12:00" }] },
      "2026-03-06T18:00+01:00",
      "2026-03-07T10:00+01:00",
    ],
    ["is unknown where nothing is known", nothing, "2026-03-02T10:00+01:00", null],
    [
      "is unknown when a pattern ends first",
      { ...base, patterns: [...base.patterns, { from: "2026-03-07", week: null }] },
      "2026-03-06T18:00+01:00",
      null,
    ],
    [
      "is nobody's who never works",
      { ...base, patterns: [{ from: "2026-01-01", week: [[], [], [], [], [], [], []] }] },
      "2026-03-02T10:00+01:00",
      null,
    ],
    [
      "begins where the skipped hour ends",
      { ...nothing, daysOff: ["2026-03-29"], extra: [{ day: "2026-03-29", from: "02:30", to: "05:00" }] },
      "2026-03-29T00:00+01:00",
      "2026-03-29T03:00+02:00",
    ],
  ])("%s", (_name, time, moment, expected) =>
    expect(next(time, moment)).toBe(expected === null ? null : utc(expected)),
  );
});

it("an hour that the clock shows twice is worked twice, and one that it skips is nobody's", () => {
  const night = {
    ...nothing,
    extra: [
      { day: "2026-10-25", from: "02:00", to: "03:00" },
      { day: "2026-03-29", from: "02:00", to: "03:00" },
    ],
  };
  const hours = (day: string) =>
    stretchesOf(night, ZONE, at(`${day}T00:00Z`), at(`${day}T12:00Z`)).reduce(
      (sum, { from, to }) => sum + (+to - +from) / 3_600_000,
      0,
    );
  expect(hours("2026-10-25")).toBe(2);
  expect(hours("2026-03-29")).toBe(0);
});

it("a moment is working time exactly when it lies in a stretch, and the next start is one", () => {
  const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 });
  const time: WorkingTime = {
    patterns: [
      {
        from: "2026-01-01",
        week: [DAY, NIGHT, [...MORNING, ...NIGHT], MORNING, DAY, [], [{ from: "01:30", to: "04:00" }]],
      },
    ],
    daysOff: ["2026-03-30", "2026-10-26"],
    extra: [{ day: "2026-10-26", from: "00:00", to: "02:00" }],
    chosen: [{ from: at("2026-05-01T20:00Z"), to: at("2026-05-01T23:00Z") }],
  };
  const property = fc.property(minutes, (minute) => {
    const moment = new Date(Date.parse("2026-01-05T00:00Z") + minute * 60_000);
    const around = stretchesOf(
      time,
      ZONE,
      new Date(moment.getTime() - 86_400_000),
      new Date(moment.getTime() + 86_400_000),
    );
    expect(around.some(({ from, to }) => from <= moment && moment < to)).toBe(
      stateAt(time, ZONE, moment) === "working",
    );
    const next = nextStartOf(time, ZONE, moment)!;
    expect(stateAt(time, ZONE, next)).toBe("working");
    expect(stretchesOf(time, ZONE, moment, next)).toEqual([]);
  });
  fc.assert(property, { numRuns: 300 });
});

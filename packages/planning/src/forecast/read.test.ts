/** Counts from a file: what is read, what is repaired and said, what is refused; the days on which clocks change; files made to hurt. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../calendar/days.ts";
import { openZone } from "../calendar/zone.ts";
import { lengthsOf, localText, stretchesOf } from "./clock.ts";
import { MOST_CHARACTERS } from "./csv.ts";
import { readPlannedDays } from "./planned.ts";
import { isProblem } from "./problems.ts";
import { type ReadSeries, readSeries } from "./read.ts";
import type { IntervalMinutes } from "./series.ts";

const AMSTERDAM = "Europe/Amsterdam";
const read = (text: string, minutes: IntervalMinutes = 30, zone = AMSTERDAM) => readSeries(text, { zone, minutes });

function one(text: string, minutes: IntervalMinutes = 30, zone = AMSTERDAM): ReadSeries {
  const found = read(text, minutes, zone);
  if (isProblem(found)) throw new Error(`${found.code}: ${found.value}`);
  return found[0]!;
}

const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);
/** A file of whole days, with the value of `count` for each interval; a count of undefined is left out. */
function file(
  first: string,
  days: number,
  count: (slot: number, row: number) => number | undefined,
  minutes = 30,
): string {
  const lines = Array.from({ length: days }, (_, row) =>
    Array.from({ length: 1440 / minutes }, (_, slot) => {
      const value = count(slot, row);
      const day = new Date((dayNumber(first)! + row) * 86_400_000).toISOString().slice(0, 10);
      return value === undefined ? [] : [`${day},${clock(slot * minutes)},${value}`];
    }).flat(),
  ).flat();
  return `date,time,calls\n${lines.join("\n")}\n`;
}

const codes = ({ repairs }: ReadSeries) => repairs.map(({ code, times, first }) => `${code} ${times} ${first}`);

describe("ways of writing counts", () => {
  const rows: [string, string][] = [
    ["date, time and calls", "date,time,calls\n2025-01-06,09:00,3\n2025-01-06,09:30,4"],
    ["a stamp on the clock of the place", "timestamp,count\n2025-01-06T09:00,3\n2025-01-06 09:30:00,4"],
    ["a stamp in universal time", "timestamp,count\n2025-01-06T08:00:00Z,3\n2025-01-06T08:30Z,4"],
    ["a stamp with an offset", "timestamp,count\n2025-01-06T12:00+04:00,3\n2025-01-06T12:30+0400,4"],
    [
      "semicolons, Dutch words, quotes and a mark of order",
      '\uFEFFDatum;Tijd;Aantal\r\n"2025-01-06";"09:00";3\r\n2025-01-06;9:30;4\r\n',
    ],
    ["tabs and seconds", "date\ttime\tcalls\n2025-01-06\t09:00:00\t3\n2025-01-06\t09:30:00\t4"],
  ];
  it.each(rows)("%s", (_name, text) => {
    const { series } = one(text);
    expect([series.counts[18], series.counts[19]]).toEqual([3, 4]);
    expect(series.firstDay).toBe(dayNumber("2025-01-06"));
  });
  it("finer counts are added up, handling times by contacts", () => {
    const text =
      "date,time,calls,aht\n2025-01-06,09:00,3,100\n2025-01-06,09:15,1,300\n2025-01-06,09:30,0,\n2025-01-06,09:45,0,";
    const { series } = one(text, 60);
    expect(series.counts[9]).toBe(4);
    expect(series.handling![9]).toBe(150);
  });
  it("channels are apart, in the order of their names", () => {
    const found = read(
      "date,time,channel,calls\n2025-01-06,09:00,phone,3\n2025-01-06,09:00,chat,1\n2025-01-06,09:30,chat,2",
    );
    if (isProblem(found)) throw new Error(found.code);
    expect(found.map(({ channel, series }) => [channel, series.counts[18]])).toEqual([
      ["chat", 1],
      ["phone", 3],
    ]);
  });
});

describe("what is repaired is said", () => {
  it("a whole file needs no repair", () => expect(one(file("2025-01-06", 7, () => 0)).repairs).toEqual([]));
  it("a missing day is unknown, not zero", () => {
    const found = one(file("2025-01-06", 7, (_, row) => (row === 2 ? undefined : 0)));
    expect(codes(found)).toEqual(["missing_days 1 2025-01-08"]);
    expect(found.series.counts.slice(96, 144).every(Number.isNaN)).toBe(true);
  });
  it("a missing interval is unknown, when the file writes zeros", () => {
    const found = one(file("2025-01-06", 7, (slot, row) => (row === 2 && slot === 20 ? undefined : slot % 2)));
    expect(codes(found)).toEqual(["missing_intervals 1 2025-01-08 10:00"]);
    expect(found.series.counts[116]).toBeNaN();
  });
  it("a file without any zero leaves zeros out", () => {
    const found = one(file("2025-01-06", 7, (slot) => (slot >= 18 && slot < 34 ? 5 : undefined)));
    expect(codes(found)).toEqual(["zeros_left_out 224 2025-01-06 00:00"]);
    expect(found.series.counts[0]).toBe(0);
  });
  it("a last day that is not over stays unknown, also in such a file", () => {
    const found = one(
      file("2025-01-06", 7, (slot, row) => (slot >= 18 && slot < (row === 6 ? 24 : 34) ? 5 : undefined)),
    );
    expect(codes(found)).toContain("day_not_over 24 2025-01-12 12:00");
    expect(found.series.counts[6 * 48 + 24]).toBeNaN();
    expect(found.series.counts[6 * 48]).toBe(0);
  });
  it("rows out of order are put in order", () => {
    const [heading, ...lines] = file("2025-01-06", 1, (slot) => slot)
      .trim()
      .split("\n");
    const found = one([heading, lines[1], lines[0], ...lines.slice(2)].join("\n"));
    expect(codes(found)).toEqual(["unsorted 1 2025-01-06 00:00"]);
    expect([...found.series.counts.slice(0, 3)]).toEqual([0, 1, 2]);
  });
});

describe("the days on which clocks change", () => {
  const zone = openZone(AMSTERDAM)!;
  const day = (text: string) => dayNumber(text)!;
  it.each([
    ["2026-03-29", 15, 92],
    ["2026-03-29", 30, 46],
    ["2026-10-25", 30, 50],
    ["2026-10-25", 60, 25],
    ["2026-10-26", 60, 24],
  ] as [string, IntervalMinutes, number][])("%s has, per %d minutes, %d intervals", (text, minutes, expected) => {
    const stretches = stretchesOf(zone, minutes, day(text), day(text) + 1);
    expect(stretches).toHaveLength(expected);
    expect(stretches.every(({ from, to }) => to - from === minutes * 60_000)).toBe(true);
    expect(lengthsOf(zone, minutes, day(text), day(text) + 1).reduce((sum, length) => sum + length, 0)).toBe(expected);
  });
  it("the hour that is shown twice is told apart by its offset", () => {
    const stretches = stretchesOf(zone, 60, day("2026-10-25"), day("2026-10-26"));
    expect(stretches.slice(1, 5).map(({ from }) => localText(zone, from))).toEqual([
      "2026-10-25T01:00+02:00",
      "2026-10-25T02:00+02:00",
      "2026-10-25T02:00+01:00",
      "2026-10-25T03:00+01:00",
    ]);
  });
  it("an hour shown twice may be written twice, and is then of double length", () => {
    const lines = ["00:00", "01:00", "02:00", "02:00", "03:00"].map((time, index) => `2026-10-25,${time},${index}`);
    const { series, repairs } = one(`date,time,calls\n${lines.join("\n")}`, 60);
    expect([series.counts[2], series.lengths[2]]).toEqual([5, 2]);
    expect(repairs.map(({ code }) => code)).toEqual(["day_not_over"]);
  });
  it("written once it is taken as both together, and that is said", () => {
    expect(codes(one(file("2026-10-24", 3, () => 0)))).toEqual(["doubled_hour_once 2 2026-10-25 02:00"]);
  });
  it("counts in the hour that does not exist are kept with the hour after, and that is said", () => {
    const found = one(file("2026-03-28", 3, () => 1));
    expect(codes(found)).toEqual(["skipped_hour 2 2026-03-29 02:00"]);
    expect(found.series.counts[48 + 6]).toBe(2);
    expect(found.series.counts[48 + 4]).toBeNaN();
  });
  it("a zero there is nothing, and nothing is said", () => {
    const found = one(file("2026-03-28", 3, () => 0));
    expect(found.repairs).toEqual([]);
    expect(found.series.counts[48 + 6]).toBe(0);
  });
  it("a count there does not make counts per hour look like counts per half hour", () => {
    expect(read(file("2026-03-20", 20, () => 1, 60))).toMatchObject({ code: "finer_than_counted", value: "60" });
  });
  it("a spring day without that hour needs no repair", () => {
    expect(
      one(file("2026-03-28", 3, (slot, row) => (row === 1 && (slot === 4 || slot === 5) ? undefined : 0))).repairs,
    ).toEqual([]);
  });
  it("zones of a half and a quarter of an hour have whole intervals too", () => {
    expect(one("timestamp,count\n2025-01-05T18:30Z,1\n2025-01-05T19:30Z,2", 60, "Asia/Kolkata").series.counts[0]).toBe(
      1,
    );
  });
});

describe("what cannot be read is refused with the value and the line", () => {
  const two = (line: string) => `date,time,calls\n2025-01-06,09:00,1\n${line}`;
  const rows: [string, string, string, number | undefined][] = [
    ["", "empty", "0", undefined],
    ["date,time,calls\n", "empty", "0", undefined],
    ["date,time,calls,mood\n", "no_such_column", "mood", 1],
    ["date,date,calls\n", "no_such_column", "date", 1],
    ["date,calls\n2025-01-06,1", "columns_missing", "date,calls", 1],
    [two("2025-01-06,09:30"), "row_incomplete", "2025-01-06,09:30", 3],
    [two("2025-02-29,09:30,1"), "no_such_day", "2025-02-29", 3],
    [two("06-01-2025,09:30,1"), "no_such_day", "06-01-2025", 3],
    [two("2025-01-06,25:00,1"), "no_such_time", "25:00", 3],
    [two("2025-01-06,24:00,1"), "no_such_time", "24:00", 3],
    [two("2025-01-06,09:30,-1"), "negative_count", "-1", 3],
    [two("2025-01-06,09:30,"), "no_such_count", "", 3],
    [two("2025-01-06,09:30,1e9"), "no_such_count", "1e9", 3],
    [two("2025-01-06,09:30,NaN"), "no_such_count", "NaN", 3],
    [two("2025-01-06,09:30,99999999"), "no_such_count", "99999999", 3],
    [two("2025-01-06,09:00,1"), "twice", "2025-01-06 09:00", 3],
    [two("2025-01-06,09:20,1"), "time_off_grid", "2025-01-06 09:20", 3],
    [two("2125-01-06,09:30,1"), "too_many_days", "36525", undefined],
    ["date,time,calls,aht\n2025-01-06,09:30,1,-5", "no_such_handling_time", "-5", 2],
    ["timestamp,count\n06/01/2025 09:30,1", "no_such_time", "06/01/2025 09:30", 2],
    [file("2025-01-06", 3, () => 1, 60), "finer_than_counted", "60", undefined],
  ];
  it.each(rows)("%j: %s %s", (text, code, value, line) => {
    expect(read(text)).toEqual({ kind: "problem", code, value, ...(line === undefined ? {} : { line }) });
  });
  it("a zone or an interval that does not exist", () => {
    expect(read("date,time,calls\n", 30, "Mars/Olympus")).toMatchObject({
      code: "no_such_zone",
      value: "Mars/Olympus",
    });
    expect(read("date,time,calls\n", 20 as IntervalMinutes)).toMatchObject({ code: "no_such_interval", value: "20" });
  });
  it("a file that is too large is not looked at", () => {
    expect(read("x".repeat(MOST_CHARACTERS + 1))).toMatchObject({ code: "too_large" });
  });
  it("more channels than any team has", () => {
    const lines = Array.from({ length: 201 }, (_, index) => `2025-01-06,09:00,${index},1`);
    expect(read(`date,time,channel,calls\n${lines.join("\n")}`)).toMatchObject({
      code: "too_many_channels",
      value: "201",
    });
  });
  it("rubbish never throws", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("2025-01-06", "09:00", "1", "-1", '"', ",", ";", "\n", "2025-01-06T09:00Z", "Infinity"),
    );
    const text = fc
      .array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
      .map((lines) => lines.map((line) => line.join(",")).join("\n"));
    const holds = fc.property(fc.constantFrom("date,time,calls", "timestamp,count", ""), text, (heading, body) => {
      const found = read(`${heading}\n${body}`);
      expect(isProblem(found) || found.length > 0).toBe(true);
    });
    fc.assert(holds, { numRuns: 300 });
  });
  it("every contact of a file is in the series, whatever the order of its lines", () => {
    const days = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 48 * 3, maxLength: 48 * 3 });
    const holds = fc.property(days, fc.integer(), (counts, seed) => {
      const [heading, ...lines] = file("2026-10-24", 3, (slot, row) => counts[row * 48 + slot])
        .trim()
        .split("\n");
      const mixed = lines
        .map((line, index) => [Math.sin(seed + index * 7.3), line] as const)
        .toSorted((a, b) => a[0] - b[0]);
      const { series } = one([heading, ...mixed.map(([, line]) => line)].join("\n"));
      const sum = series.counts.reduce((all, count) => all + (count || 0), 0);
      expect(sum).toBe(counts.reduce((all, count) => all + count, 0));
    });
    fc.assert(holds, { numRuns: 25 });
  });
});

describe("planned days", () => {
  it("are read with what is expected of them", () => {
    expect(
      readPlannedDays(
        "date,name,kind,amount,expected\n2026-02-02,Factuur,driver,12000,\n2026-05-01,Uitverkoop,special,,1.5\n2026-12-25,Dicht,closed,,",
      ),
    ).toEqual([
      { day: "2026-02-02", name: "Factuur", kind: "driver", amount: 12000 },
      { day: "2026-05-01", name: "Uitverkoop", kind: "special_day", expected: 1.5 },
      { day: "2026-12-25", name: "Dicht", kind: "closed_day" },
    ]);
  });
  it.each([
    ["date,name,kind\n2026-02-30,x,special", "no_such_day"],
    ["date,name,kind\n2026-02-03,,special", "no_such_name"],
    ["date,name,kind\n2026-02-03,x,party", "no_such_kind"],
    ["date,name,kind,amount\n2026-02-03,x,driver,-4", "no_such_count"],
    ["date,name,kind,amount,expected\n2026-02-03,x,special,,0", "no_such_factor"],
    ["date,name,kind,amount,expected\n2026-02-03,x,special,,twice", "no_such_factor"],
    ["day,name,kind\n", "no_such_column"],
    ["date,name\n", "columns_missing"],
  ])("%j is refused: %s", (text, code) => expect(readPlannedDays(text)).toMatchObject({ kind: "problem", code }));
});

/** The division of a day as tables: windows that overlap, silence, midnight, clocks that change; and which figures of teams may be shown. */
import type { TimeKind } from "@luwte/contract/timeLedger.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DaySignals, divide, kindOf, nothing, publishable, sharesOf, sumOf } from "./rules.ts";

const at = (clock: string) => new Date(`2026-03-02T${clock}:00+01:00`);
const piece = (kind: TimeKind, from: string, to: string) => ({ kind, from: at(from), to: at(to) });
const day = (given: Partial<DaySignals>) => {
  const minutes = divide({ entries: [], signals: [], working: [], ...given }, at("00:00"), at("23:59"));
  return Object.fromEntries(Object.entries(minutes).filter(([, each]) => each > 0));
};

describe("a signal", () => {
  it.each([
    ["a conversation is helping", "conversation", "available", "helping"],
    ["busy beside a conversation is helping", "conversation", "busy", "helping"],
    ["a note is notes", "note", "available", "notes"],
    ["another page is admin", "other", "available", "admin"],
    ["an untouched desk is unknown", null, "available", "unknown"],
    ["a break is a break, whatever is open", "conversation", "break", "breaks"],
    ["who is away is not counted", "conversation", "away", null],
  ] as const)("%s", (_name, doing, chosen, kind) => expect(kindOf(doing, chosen)).toBe(kind));
});

describe("a day", () => {
  it.each<[string, Partial<DaySignals>, Partial<Record<TimeKind, number>>]>([
    ["without a signal is nothing", {}, {}],
    ["counts what a desk said", { signals: [piece("helping", "09:00", "10:00")] }, { helping: 60 }],
    [
      "counts two windows once, and the one that says more",
      { signals: [piece("unknown", "09:00", "10:00"), piece("helping", "09:30", "10:30")] },
      { unknown: 30, helping: 60 },
    ],
    [
      "counts notes beside an open conversation as notes",
      { signals: [piece("helping", "09:00", "10:00"), piece("notes", "09:50", "10:00")] },
      { helping: 50, notes: 10 },
    ],
    [
      "believes the person before the desk",
      { entries: [piece("meetings", "09:30", "10:00")], signals: [piece("helping", "09:00", "10:00")] },
      { helping: 30, meetings: 30 },
    ],
    [
      "believes a correction before a meeting",
      { entries: [piece("meetings", "09:00", "10:00"), piece("helping", "09:30", "10:00")] },
      { meetings: 30, helping: 30 },
    ],
    [
      "says unknown of working time without a signal",
      { signals: [piece("helping", "09:00", "10:00")], working: [{ from: at("09:00"), to: at("11:00") }] },
      { helping: 60, unknown: 60 },
    ],
  ])("%s", (_name, given, expected) => expect(day(given)).toEqual(expected));

  it("that a clock makes longer has an hour more, and a stretch over midnight belongs to both days", () => {
    const night = { from: new Date("2026-10-24T22:00:00Z"), to: new Date("2026-10-25T23:00:00Z") };
    const signals = [{ kind: "helping" as const, from: new Date("2026-10-24T21:00:00Z"), to: night.to }];
    expect(divide({ entries: [], signals, working: [] }, night.from, night.to).helping).toBe(25 * 60);
  });

  it("counts every moment at most once, whatever overlaps", () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    const kinds = fc.constantFrom<TimeKind>("helping", "notes", "admin", "breaks", "unknown");
    const some = fc.array(fc.tuple(kinds, minute, minute), { maxLength: 12 }).map((pieces) =>
      pieces.map(([kind, a, b]) => ({
        kind,
        from: new Date(Math.min(a, b) * 60_000),
        to: new Date(Math.max(a, b) * 60_000),
      })),
    );
    const property = fc.property(some, some, (entries, signals) => {
      const minutes = divide({ entries, signals, working: signals }, new Date(0), new Date(1440 * 60_000));
      const covered = new Set([...entries, ...signals].flatMap(({ from, to }) => span(+from / 60_000, +to / 60_000)));
      expect(sumOf(minutes)).toBe(covered.size);
    });
    fc.assert(property, { numRuns: 60 });
  });
});
const span = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

it("shares are whole and add up to a hundred", () => {
  expect(sharesOf(nothing())).toBeNull();
  const shares = sharesOf({ ...nothing(), helping: 1, admin: 1, notes: 1 })!;
  expect(Object.values(shares).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 33, 33, 34]);
});

describe("figures of teams", () => {
  const people = (from: number, count: number) => Array.from({ length: count }, (_, index) => `p${from + index}`);
  const shown = (...groups: [string, string[]][]) =>
    publishable(groups.map(([id, of]) => ({ id, people: of }))).map(({ id }) => id);
  it.each<[string, [string, string[]][], string[]]>([
    ["four people are never shown", [["a", people(0, 4)]], []],
    ["five are", [["a", people(0, 5)]], ["a"]],
    [
      "a whole and a part that leaves four: the part is not shown",
      [
        ["all", people(0, 9)],
        ["a", people(0, 5)],
      ],
      ["all"],
    ],
    [
      "a whole and a part that leaves five: both",
      [
        ["all", people(0, 10)],
        ["a", people(0, 5)],
      ],
      ["all", "a"],
    ],
    [
      "two parts that together leave three: one of them is not shown",
      [
        ["all", people(0, 13)],
        ["a", people(0, 5)],
        ["b", people(5, 5)],
      ],
      ["all", "a"],
    ],
    [
      "two teams that share two people: one is not shown",
      [
        ["a", people(0, 8)],
        ["b", people(6, 7)],
      ],
      ["a"],
    ],
    [
      "two teams that share nobody: both",
      [
        ["a", people(0, 5)],
        ["b", people(5, 5)],
      ],
      ["a", "b"],
    ],
  ])("%s", (_name, groups, expected) => expect(shown(...groups)).toEqual(expected));

  it("no difference between shown groups isolates one to four people", () => {
    const members = fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(String), { maxLength: 20 });
    const property = fc.property(fc.array(members, { maxLength: 6 }), (teams) => {
      const found = publishable(teams.map((of, id) => ({ id: String(id), people: of })));
      for (const one of found)
        for (const other of found) {
          const left = one.people.filter((id) => !other.people.includes(id)).length;
          expect(left === 0 || left >= 5).toBe(true);
        }
    });
    fc.assert(property, { numRuns: 200 });
  });
});

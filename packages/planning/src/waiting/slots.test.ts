/** Which times are offered, as a table. A day that opens at 9:00 and closes at 11:00, in minutes after 9:00. */
import { expect, test } from "vitest";
import { freeSlots, placesAt } from "./slots.ts";

const MINUTE = 60_000;
const NINE = Date.UTC(2026, 10, 27, 9);
const at = (minutes: number): number => NINE + minutes * MINUTE;

type Given = { now?: number; serving?: number; taken?: number[]; lead?: number; most?: number };
const slots = ({ now = 0, serving = 4, taken = [], lead = 30, most = 10 }: Given): number[] =>
  freeSlots({
    open: [{ from: at(0), to: at(120) }],
    serving: () => serving,
    taken: taken.map(at),
    now: at(now),
    minutes: 30,
    share: 0.25,
    lead,
    most,
  }).map((slot) => (slot - NINE) / MINUTE);

const TABLE: [what: string, given: Given, offered: number[]][] = [
  ["every half hour that is wholly in service time", { now: -60 }, [0, 30, 60, 90]],
  ["not sooner than half an hour from now", { now: 10 }, [60, 90]],
  ["only as many as asked", { now: -60, most: 2 }, [0, 30]],
  ["a time that is taken is not offered when one in four may be bound", { now: -60, taken: [30] }, [0, 60, 90]],
  ["a promise between two times takes both", { now: -60, taken: [45] }, [0, 90]],
  ["with eight people two fit", { now: -60, serving: 8, taken: [30] }, [0, 30, 60, 90]],
  ["with eight people three do not", { now: -60, serving: 8, taken: [30, 30] }, [0, 60, 90]],
  ["one person has one place", { now: -60, serving: 1 }, [0, 30, 60, 90]],
  ["where nobody serves nothing is offered", { now: -60, serving: 0 }, []],
  ["after closing time nothing is offered", { now: 130 }, []],
];

test.each(TABLE)("%s", (_what, given, offered) => expect(slots(given)).toEqual(offered));

test("hours without an end are not searched without an end", () => {
  const question = {
    open: [{ from: 0, to: 1e15 }],
    serving: () => 0,
    taken: [],
    now: 0,
    minutes: 30,
    share: 0.25,
    lead: 0,
    most: 5,
  };
  expect(freeSlots(question)).toEqual([]);
});

test.each([
  [0, 0],
  [0.4, 0],
  [0.6, 1],
  [3, 1],
  [8, 2],
  [12, 3],
])("of %s people so many may be bound: %s", (serving, places) => expect(placesAt(serving, 0.25)).toBe(places));

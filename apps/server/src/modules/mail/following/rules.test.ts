/** Where fetching begins, and in which portions. */
import { describe, expect, test } from "vitest";
import { beginningOf, portionsOf, type Sized, waitAfter } from "./rules.ts";

describe("where to begin", () => {
  const cursor = { epoch: 1, uidValidity: 7, lastUid: 40, since: null, fetchedAt: new Date("2026-11-23T10:00:00Z") };
  const fresh = { epoch: 1, uidValidity: null, lastUid: 0, since: null, fetchedAt: null };
  const threeDaysBefore = new Date("2026-11-20T10:00:00Z");
  test.each([
    ["the cursor holds for its validity", cursor, 7, 41, { kind: "cursor", lastUid: 40 }],
    ["numbered anew: three days before the last look", cursor, 8, 5, { kind: "since", day: threeDaysBefore }],
    [
      "the same validity, and fewer numbers than were given: again",
      cursor,
      7,
      30,
      { kind: "again", day: threeDaysBefore },
    ],
    ["the first look: from now on", fresh, 7, 41, { kind: "now" }],
    [
      "the first look, with a day",
      { ...fresh, since: "2026-11-01" },
      7,
      41,
      { kind: "since", day: new Date("2026-11-01T00:00:00Z") },
    ],
  ] as const)("%s", (_name, given, uidValidity, uidNext, expected) => {
    expect(beginningOf(given, { uidValidity, uidNext })).toEqual(expected);
  });
});

describe("portions", () => {
  const mails = (count: number, size: number): Sized[] =>
    Array.from({ length: count }, (_, at) => ({ uid: count - at, size, receivedAt: new Date(0) }));
  const sizes = (all: Sized[]): number[] => portionsOf(all).map((portion) => portion.length);

  test("many small ones go by the hundred, in order", () => {
    expect(sizes(mails(250, 10_000))).toEqual([100, 100, 50]);
    expect(portionsOf(mails(3, 1))[0]?.map(({ uid }) => uid)).toEqual([1, 2, 3]);
  });

  test("large ones go by their bytes, and a very large one alone", () => {
    expect(sizes(mails(5, 6_000_000))).toEqual([2, 2, 1]);
    expect(sizes(mails(2, 50_000_000))).toEqual([1, 1]);
  });
});

test("waiting doubles up to five minutes, and never at the same moment", () => {
  expect([1, 2, 3, 4].map((failures) => waitAfter(failures, 0.5))).toEqual([1000, 2000, 4000, 8000]);
  expect(waitAfter(50, 0.5)).toBe(300_000);
  expect(waitAfter(1, 0)).toBe(500);
  expect(waitAfter(1, 1)).toBe(1500);
});

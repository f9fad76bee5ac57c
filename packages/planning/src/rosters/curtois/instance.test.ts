/** Public instances as text: what is read, and what is said of a text that is wrong. */
import { expect, test } from "vitest";
import { generateInstance } from "./generate.ts";
import { parseInstance } from "./instance.ts";

const GOOD = `# two people, a week
SECTION_HORIZON
7
SECTION_SHIFTS
E,480,
L,480,E
SECTION_STAFF
A,E=7|L=2,2400,960,5,2,2,1
B,E=7,2400,0,5,2,2,1
SECTION_DAYS_OFF
A,0,6
SECTION_SHIFT_ON_REQUESTS
A,1,L,2
SECTION_SHIFT_OFF_REQUESTS
B,2,E,3
SECTION_COVER
0,E,1,100,1`;

test("an instance has its shifts, people, requests and cover by number", () => {
  const read = parseInstance(GOOD);
  expect(read).toMatchObject({
    kind: "instance",
    instance: {
      days: 7,
      shifts: [
        { id: "E", notBefore: [] },
        { id: "L", minutes: 480, notBefore: [0] },
      ],
      employees: [{ id: "A", mostOf: [7, 2], mostWeekends: 1 }, { mostOf: [7, 0] }],
      daysOff: [[0, 6], []],
      onRequests: [{ employee: 0, day: 1, shift: 1, weight: 2 }],
      cover: [{ day: 0, shift: 0, required: 1, under: 100, over: 1 }],
    },
  });
});

test.each([
  ["no horizon", ["SECTION_HORIZON\n7", ""], "section_missing", 0, "SECTION_HORIZON"],
  ["a horizon of a thousand days", ["\n7\n", "\n1000\n"], "too_many", 3, "1000"],
  ["no days at all", ["\n7\n", "\n0\n"], "no_such_day", 3, "0"],
  ["a shift without a length", ["L,480,E", "L"], "too_few_values", 6, "L"],
  ["a length below zero", ["L,480,E", "L,-480,E"], "not_a_number", 6, "-480"],
  ["a shift after one that is not there", ["L,480,E", "L,480,N"], "unknown_shift", 6, "N"],
  ["one name for two shifts", ["L,480,E", "E,480,"], "named_twice", 6, "E"],
  ["more hours at least than at most", ["2400,960", "960,2400"], "least_above_most", 8, "2400 > 960"],
  ["days off for somebody unknown", ["A,0,6", "C,0,6"], "unknown_employee", 11, "C"],
  ["a request on a day after the last", ["A,1,L,2", "A,7,L,2"], "no_such_day", 13, "7"],
  ["cover named twice", ["0,E,1,100,1", "0,E,1,100,1\n0,E,2,100,1"], "named_twice", 18, "0,E"],
  ["a weight that is no number", ["0,E,1,100,1", "0,E,1,1e9,1"], "not_a_number", 17, "1e9"],
] as const)("%s is said with its line", (_, [was, is], code, line, value) => {
  expect(parseInstance(GOOD.replace(was, is))).toEqual({ kind: "problem", code, line, value });
});

test("a generated instance can be read, and is the same for the same seed", () => {
  const size = { days: 28, employees: 12, shifts: 4, seed: 3 };
  expect(parseInstance(generateInstance(size)).kind).toBe("instance");
  expect(generateInstance(size)).toBe(generateInstance(size));
  expect(generateInstance({ ...size, seed: 4 })).not.toBe(generateInstance(size));
});

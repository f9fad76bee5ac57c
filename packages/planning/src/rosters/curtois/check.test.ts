/** The plain evaluator of public instances, on an instance small enough to count by hand. */
import { expect, test } from "vitest";
import { checkCurtois } from "./check.ts";

/** Early, late and night; two people, two weeks. */
const INSTANCE = `
# a comment
SECTION_HORIZON
14

SECTION_SHIFTS
E,480,
L,480,E
N,600,E|L

SECTION_STAFF
# ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends
Ada,E=14|L=14|N=2,4320,2400,5,2,2,1
Bo,E=14|L=14|N=0,4320,0,5,1,1,2

SECTION_DAYS_OFF
Ada,12,13

SECTION_SHIFT_ON_REQUESTS
Ada,0,E,3
Bo,1,L,2

SECTION_SHIFT_OFF_REQUESTS
Ada,1,E,5
Bo,2,E,7

SECTION_COVER
0,E,1,100,1
1,E,2,100,1
3,L,0,100,4
`;

const line = (text: string) => [...text.replaceAll(" ", "")].map((sign) => (sign === "-" ? null : sign));
const NOBODY = "------- -------";
/** Five early shifts, two days off, and no more. */
const GOOD = "EEEEE-- -------";

const check = (ada: string, bo: string = NOBODY) => checkCurtois(INSTANCE, [line(ada), line(bo)]);
const wrong = (ada: string, bo?: string) =>
  check(ada, bo).violations.map(({ rule, staff, day, measured, limit }) => [rule, staff, day, measured, limit]);

test("a roster that obeys is valid, and costs what is not met", () => {
  // Ada's wish for day 0 is met (0) and that against E on day 1 is not (5); Bo's L on day 1 is not (2). Day 1 is one E short (100).
  expect(check(GOOD)).toEqual({ valid: true, cost: 107, violations: [] });
});

test("too many on a shift cost their own weight, and each request counts once", () => {
  // Bo now has L on day 1 (0) and on day 3, where nobody is asked (4).
  expect(check(GOOD, "-LLL--- -------").cost).toBe(109);
});

test.each([
  ["shifts up to a day off", "EEE---- ---EE--", []],
  ["a day off that is worked", "EEE---- ----EE-", [["day_off", "Ada", 12, 1, 0]]],
  ["early after late", "EELEE-- -------", [["cannot_follow", "Ada", 2, 1, 0]]],
  ["late after early is fine", "EELLL-- -------", []],
  ["three nights where two are allowed", "EENNN-- -------", [["most_of_shift", "Ada", null, 3, 2]]],
  ["under the least minutes", "EEEE--- -------", [["least_minutes", "Ada", null, 1920, 2400]]],
  ["over the most", "EEEEE-- EEEEE--", [["most_minutes", "Ada", null, 4800, 4320]]],
  ["six in a row, over a weekend", "EEEEEE- -------", [["longest_run", "Ada", 0, 6, 5]]],
  ["a lone shift in the middle", "EEEE--- --E----", [["shortest_run", "Ada", 9, 1, 2]]],
  ["a lone shift at the first edge", "E--EE-- EE-----", []],
  ["a lone day off in the middle", "EEEE-EE -------", [["shortest_rest", "Ada", 4, 1, 2]]],
  ["a lone day off at the first edge", "-EEEEE- -------", []],
  [
    "a shift that nobody knows",
    "EEEEX-- -------",
    [
      ["unknown_shift", "Ada", 4, 1, 0],
      ["least_minutes", "Ada", null, 1920, 2400],
    ],
  ],
])("%s", (_, ada, expected) => {
  expect(wrong(ada)).toEqual(expected);
});

test("a weekend counts once, whether one or both of its days are worked", () => {
  expect(wrong(GOOD, "-----EE -----E-")).toEqual([]);
  const three = INSTANCE.replace("5,1,1,2", "5,1,1,1");
  expect(checkCurtois(three, [line(GOOD), line("-----EE ------E")]).violations).toEqual([
    { rule: "most_weekends", staff: "Bo", day: null, measured: 2, limit: 1 },
  ]);
});

test("a shift type that is not in somebody's list may not be given", () => {
  expect(wrong(GOOD, "N------ -------")).toEqual([["most_of_shift", "Bo", null, 1, 0]]);
});

test("a roster of another shape is not judged", () => {
  expect(checkCurtois(INSTANCE, [line(GOOD)])).toMatchObject({
    valid: false,
    violations: [{ rule: "rows", limit: 2 }],
  });
  expect(checkCurtois(INSTANCE, [line(GOOD), line("E")])).toMatchObject({
    valid: false,
    violations: [{ rule: "days", staff: "Bo", measured: 1, limit: 14 }],
  });
});

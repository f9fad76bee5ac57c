/** A staffing plan from what is asked, and what is said about what cannot be read. */
import { expect, test } from "vitest";
import { loadChart } from "./chart.ts";
import { readCounts } from "./csv.ts";
import { planStaffing, type StaffingPlan } from "./plan.ts";
import { readStaffingRequest } from "./read.ts";

const phone = (rest: object = {}) => ({
  name: "phone",
  channel: "phone",
  counts: [80, 40, 160],
  handlingSeconds: 360,
  target: { within: 20, share: 0.8 },
  ...rest,
});
const mail = (rest: object = {}) => ({
  name: "mail",
  counts: [30, 0, 0],
  handlingSeconds: 600,
  dueWithinMinutes: 120,
  ...rest,
});
const team = (rest: object = {}) => ({ name: "service", live: [phone()], ...rest });
const request = (...teams: object[]) => ({ intervalMinutes: 60, starts: "09:00", teams });

function planned(value: unknown): StaffingPlan {
  const read = readStaffingRequest(value);
  if (read.kind === "problems") throw new Error(JSON.stringify(read.problems));
  return planStaffing(read.read);
}
const problemsIn = (value: unknown) => {
  const read = readStaffingRequest(value);
  return read.kind === "problems" ? read.problems : [];
};

test("each interval says how many, why, and what is reached", () => {
  const [service] = planned(request(team())).teams;
  expect(service!.intervals.map(({ label, agents, because }) => [label, agents, because])).toEqual([
    ["09:00", 12, "service"],
    ["10:00", 7, "service"],
    ["11:00", 21, "service"],
  ]);
  expect(service!.intervals[0]!.phone!.occupancy).toBeCloseTo(0.667, 3);
  expect(service!.hours).toBe(40);
});

test("where the health limit binds it says how many are there for it", () => {
  const [calm] = planned(request(team({ mostOccupancy: 0.7 }))).teams;
  expect(calm!.intervals.map(({ because, forHealth }) => [because, forHealth])).toEqual([
    ["service", 0],
    ["service", 0],
    ["occupancy", 2],
  ]);
  const [busy] = planned(request(team({ mostOccupancy: null }))).teams;
  expect(busy!.intervals[2]!.agents).toBe(21);
});

test("mail goes where calls leave room, and keeps the health limit too", () => {
  const [service] = planned(request(team({ deferred: [mail()] }))).teams;
  expect(service!.intervals.map(({ deferred }) => deferred)).toEqual([1, 6, 0]);
  expect(service!.unfit).toEqual([]);
});

test("with the people who are there it says who is missing and what mail is late", () => {
  const [service] = planned(request(team({ deferred: [mail()], staffed: [12, 10, 20] }))).teams;
  expect(service!.intervals.map(({ short }) => short)).toEqual([0, 0, 1]);
  const [late] = service!.unfit;
  expect(late).toMatchObject({ work: "mail", label: "09:00" });
  // Three agents for an hour, of whose time 85 % goes to mail: 15.3 of 30.
  expect(late!.contacts).toBeCloseTo(30 - 15.3, 6);
});

test("what is due after the last interval is not late, only left", () => {
  const late = mail({ counts: [0, 0, 30] });
  const [service] = planned(request(team({ deferred: [late], staffed: [12, 10, 22] }))).teams;
  expect(service!.unfit).toEqual([]);
  expect(service!.left).toEqual([{ work: "mail", contacts: expect.closeTo(30 - 5.1, 6) }]);
});

test("two kinds of calls in one team share a line; two teams are told what that would save", () => {
  const kinds = [phone({ name: "a" }), phone({ name: "b" })];
  const together = planned(request({ name: "one", live: kinds }));
  const apart = planned(request({ name: "a", live: [kinds[0]] }, { name: "b", live: [kinds[1]] }));
  expect(together.teams[0]!.intervals[0]!.agents).toBe(21);
  expect(apart.pooling!.separateHours).toBe(80);
  expect(apart.pooling!.togetherHours).toBe(together.teams[0]!.hours);
  expect(apart.pooling!.savedHours).toBe(80 - together.teams[0]!.hours);
  expect(planned(request(team())).pooling).toBeNull();
});

test("chats and calls of one team are two lines; shrinkage fills the roster", () => {
  const chat = phone({ name: "chat", channel: "chat", atOnce: 2 });
  const [mixed] = planned(request({ name: "all", live: [phone(), chat], shrinkage: { leave: 0.2 } })).teams;
  const [calls] = planned(request(team())).teams;
  const [first] = mixed!.intervals;
  expect(first!.chat).not.toBeNull();
  expect(first!.agents).toBeGreaterThan(calls!.intervals[0]!.agents);
  expect(first!.agents).toBeLessThan(2 * calls!.intervals[0]!.agents);
  expect(first!.rostered).toBeCloseTo(first!.agents / 0.8, 9);
});

test("a team with mail only is there all the time, unless it says when", () => {
  const [always] = planned(request({ name: "mail", deferred: [mail()] })).teams;
  expect(always!.intervals.map(({ deferred }) => deferred)).toEqual([2, 2, 2]);
  const [later] = planned(request({ name: "mail", deferred: [mail()], open: [0, 0, 1] })).teams;
  expect(later!.intervals.map(({ deferred }) => deferred)).toEqual([0, 0, 6]);
});

test.each([
  ["nothing", 3, "", "not_an_object"],
  [
    "fewer than no calls",
    request(team({ live: [phone({ counts: [1, -1, 1] })] })),
    "teams[0].live[0].counts[1]",
    "too_small",
  ],
  [
    "a missing hour",
    request(team({ live: [phone(), phone({ counts: [1, 2] })] })),
    "teams[0].live[1].counts",
    "wrong_length",
  ],
  ["a percentage", request(team({ mostOccupancy: 85 })), "teams[0].mostOccupancy", "too_large"],
  [
    "all of every call in time",
    request(team({ live: [phone({ target: { within: 20, share: 1 } })] })),
    "teams[0].live[0].target.share",
    "too_large",
  ],
  ["two calls at once", request(team({ live: [phone({ atOnce: 2 })] })), "teams[0].live[0].atOnce", "unknown_field"],
  ["nobody left", request(team({ shrinkage: { leave: 1 } })), "teams[0].shrinkage.leave", "too_large"],
  ["a team without work", request({ name: "idle" }), "teams[0].live", "too_few"],
  ["the same team twice", request(team(), team()), "teams[1]", "twice"],
])("%s is refused by its name", (_, value, at, code) => {
  expect(problemsIn(value)).toContainEqual(expect.objectContaining({ at, code }));
});

test("counts are read with either way of writing the moment, and their interval is found", () => {
  const apart = readCounts("date,time,calls\n2026-11-23,08:00,12\n2026-11-23,08:30,18\n2026-11-24,08:00,9\n");
  expect(apart).toEqual({
    kind: "counts",
    labels: ["2026-11-23 08:00", "2026-11-23 08:30", "2026-11-24 08:00"],
    counts: [12, 18, 9],
    handlingSeconds: null,
    intervalMinutes: 30,
  });
  const whole = readCounts('\uFEFF"timestamp";"count";"aht"\r\n2026-11-23T08:00;1.5;240\r\n2026-11-23T08:15;2;250\r\n');
  expect(whole).toMatchObject({ kind: "counts", counts: [1.5, 2], handlingSeconds: [240, 250], intervalMinutes: 15 });
});

test.each([
  ["", "no_header", 1],
  ["date,time,calls\n", "no_rows", 1],
  ["date,time,visits\n2026-11-23,08:00,1", "no_count_column", 1],
  ["day,calls\nmonday,1", "no_moment_column", 1],
  ["timestamp,calls\n2026-11-23T08:00,1,2", "wrong_width", 2],
  ["timestamp,calls\n23-11-2026 08:00,1", "not_a_moment", 2],
  ["timestamp,calls\n2026-13-23T08:00,1", "not_a_moment", 2],
  ["timestamp,calls\n2026-11-23T08:00,-1", "not_a_count", 2],
  ["timestamp,calls,aht\n2026-11-23T08:00,1,0", "not_seconds", 2],
  ["timestamp,calls\n2026-11-23T08:30,1\n2026-11-23T08:00,1", "not_in_order", 3],
  ["timestamp,calls\n2026-11-23T08:30,1\n2026-11-23T08:30,1", "not_in_order", 3],
  ["timestamp,calls\n2026-11-23T08:00,1\n2026-11-23T08:30,1\n2026-11-23T09:10,1", "not_in_step", 4],
])("%j: %s in line %i", (text, code, line) => {
  expect(readCounts(text)).toMatchObject({ kind: "problem", code, line });
});

test("a chart of load against staff has a key and a step for each interval", () => {
  const drawing = loadChart({
    title: "Werk & mensen",
    description: "x",
    language: "nl",
    unit: "",
    labels: ["09:00", "10:00"],
    series: [
      { name: "nodig", as: "steps", values: [3, 5] },
      { name: "werk", as: "line", values: [2.5, null] },
    ],
  });
  expect(drawing).toContain("Werk &amp; mensen");
  expect(drawing).toContain("nodig");
  expect(drawing).toContain("09:00");
  expect(drawing.match(/<path/g)!.length).toBeGreaterThanOrEqual(4);
});

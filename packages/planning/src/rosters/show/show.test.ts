/** A roster for a calendar, a spreadsheet and the eye: right on days when clocks change, and safe whatever people are called. */
import { expect, test } from "vitest";
import { openChecker } from "../check/check.ts";
import { written } from "../testing/written.ts";
import { calendarOf } from "./calendar.ts";
import { rosterChart } from "./chart.ts";
import { tableOf } from "./table.ts";

const { problem, roster } = written({
  from: "2026-10-23",
  days: 4,
  own: ["2026-10-23 09:00-17:00 240+30", "2026-10-24 23:00-07:00 360+30", "2026-10-26 09:00-12:00 standby"],
  problem: { toldAt: "2026-09-01T12:00" },
});
const WORDS = { summary: ({ type }: { type: { id: string } }) => `Dienst ${type.id}`, pause: "Pauze" };
const CHART = {
  language: "nl",
  title: "Rooster",
  description: "Vier dagen van één medewerker.",
  weekdays: ["ma", "di", "wo", "do", "vr", "za", "zo"],
  early: "vroeg",
  late: "laat",
  night: "nacht",
  standby: "oproepbaar",
  broken: "regel gebroken",
};
const renamed = (id: string) => ({
  problem: { ...problem, agents: [{ ...problem.agents[0]!, id }] },
  roster: { ...roster, assignments: roster.assignments.map((assignment) => ({ ...assignment, agent: id })) },
});

test("a calendar has each shift in UTC, with its breaks on the clock", () => {
  const lines = calendarOf(problem, roster, "An", WORDS).split("\r\n");
  expect(lines.slice(4, 12)).toEqual([
    "BEGIN:VEVENT",
    "UID:An-2026-10-23@roster.luwte",
    "DTSTAMP:20260901T100000Z",
    "DTSTART:20261023T070000Z",
    "DTEND:20261023T150000Z",
    "SUMMARY:Dienst 09:00-17:00 240+30",
    "DESCRIPTION:Pauze 13:00-13:30",
    "END:VEVENT",
  ]);
});

test("the night in which clocks go back is nine hours, and a break in it is told as the clock shows", () => {
  const text = calendarOf(problem, roster, "An", WORDS);
  expect(text).toContain("DTSTART:20261024T210000Z\r\nDTEND:20261025T060000Z");
  expect(text).toContain("Pauze 04:00-04:30");
});

test("nobody else's shifts are in it", () => {
  expect(calendarOf(problem, roster, "Bo", WORDS)).not.toContain("VEVENT");
});

test("a name cannot become a property, and long lines are folded between characters", () => {
  const evil = renamed(`X\r\nATTENDEE:mailto:x@example.org;,\\${"é".repeat(60)}`);
  const text = calendarOf(evil.problem, evil.roster, evil.problem.agents[0]!.id, WORDS);
  expect(text).not.toMatch(/^ATTENDEE/m);
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll("\r\n ", "")).toContain(`x@example.org\\;\\,\\\\${"é".repeat(60)}`);
});

test("a table has a line per shift, in order, with elapsed minutes less unpaid breaks", () => {
  expect(tableOf(problem, { ...roster, assignments: roster.assignments.toReversed() }).split("\r\n")).toEqual([
    "agent,date,shift,kind,skill,start,end,breaks,minutes",
    "An,2026-10-23,09:00-17:00 240+30,work,phone,2026-10-23T09:00,2026-10-23T17:00,13:00-13:30,450",
    "An,2026-10-24,23:00-07:00 360+30,work,phone,2026-10-24T23:00,2026-10-25T07:00,04:00-04:30,510",
    "An,2026-10-26,09:00-12:00 standby,standby,,2026-10-26T09:00,2026-10-26T12:00,,0",
    "",
  ]);
});

test("a name cannot compute in a spreadsheet or break its column", () => {
  const evil = renamed('=HYPERLINK("x"),y');
  expect(tableOf(evil.problem, evil.roster).split("\r\n")[1]).toMatch(/^"'=HYPERLINK\(""x""\),y",2026/);
});

test("a chart shows each shift and marks what is broken, in words that cannot become markup", () => {
  const evil = renamed("<script>An</script>");
  const { violations } = openChecker({ ...evil.problem, ownRules: [{ kind: "most_weekends", weekends: 0 }] }).check(
    evil.roster,
  );
  const drawn = rosterChart(evil.problem, evil.roster, violations, CHART);
  expect(drawn).not.toContain("<script>");
  expect(drawn.match(/<rect[^>]*class="fill-(one|two|three|muted)"><title>/g)).toHaveLength(3);
  expect(drawn.match(/class="fill-alarm"/g)!.length).toBeGreaterThan(1);
  expect(drawn).toContain("23:00-07:00");
  expect(drawn).toContain("za 24");
});

test("a violation of before the horizon, or of nobody in it, is not drawn", () => {
  const violation = {
    rule: "x",
    article: "",
    agent: "An",
    from: "2026-01-01",
    to: "2026-01-02",
    measured: 1,
    limit: 0,
  };
  const none = rosterChart(problem, roster, [], CHART);
  expect(rosterChart(problem, roster, [violation, { ...violation, agent: "Zed" }], CHART)).toBe(none);
});

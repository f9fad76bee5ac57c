/** iCalendar files as they come: zones, rules, exceptions, and what is no meeting. */
import { openZone } from "@luwte/planning/calendar/zone.ts";
import { describe, expect, it } from "vitest";
import { readMeetings } from "./rules.ts";

const window = {
  from: new Date("2026-03-01T00:00Z"),
  to: new Date("2026-04-12T00:00Z"),
  zone: openZone("Europe/Amsterdam")!,
  openZone,
};
const calendar = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//NL", ...lines, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => [
  "BEGIN:VEVENT",
  "UID:een@test",
  "DTSTAMP:20260101T000000Z",
  ...lines,
  "END:VEVENT",
];
const read = (...lines: string[]) => readMeetings(calendar(...lines), window)!;
const starts = (...lines: string[]) => read(...lines).meetings.map(({ from }) => from.toISOString());

describe("a meeting", () => {
  it.each([
    ["in UTC", "DTSTART:20260302T090000Z", "2026-03-02T09:00:00.000Z"],
    ["without a zone is on the organisation's clock", "DTSTART:20260302T090000", "2026-03-02T08:00:00.000Z"],
    ["in a zone by name", "DTSTART;TZID=America/New_York:20260302T090000", "2026-03-02T14:00:00.000Z"],
  ])("%s", (_name, start, expected) =>
    expect(starts(...event(start, "DURATION:PT1H", "SUMMARY:Geheim"))).toEqual([expected]),
  );

  it("keeps its hour on the clock when clocks change, and leaves out what was taken out", () => {
    const weekly = event(
      "DTSTART;TZID=Europe/Amsterdam:20260316T100000",
      "DURATION:PT30M",
      "RRULE:FREQ=WEEKLY;COUNT=4",
      "EXDATE;TZID=Europe/Amsterdam:20260323T100000",
    );
    expect(starts(...weekly)).toEqual([
      "2026-03-16T09:00:00.000Z",
      "2026-03-30T08:00:00.000Z",
      "2026-04-06T08:00:00.000Z",
    ]);
  });

  it("that was moved once is where it was moved to", () => {
    const weekly = event("DTSTART:20260302T100000Z", "DURATION:PT30M", "RRULE:FREQ=WEEKLY;COUNT=2");
    const moved = event("RECURRENCE-ID:20260309T100000Z", "DTSTART:20260310T130000Z", "DURATION:PT30M");
    expect(starts(...weekly, ...moved)).toEqual(["2026-03-02T10:00:00.000Z", "2026-03-10T13:00:00.000Z"]);
  });
});

it("all-day, cancelled, free and day-long ones are no meetings", () => {
  const at = "DTSTART:20260302T100000Z";
  expect(read(...event("DTSTART;VALUE=DATE:20260302")).skipped).toBe(1);
  expect(read(...event(at, "DURATION:PT1H", "STATUS:CANCELLED")).skipped).toBe(1);
  expect(read(...event(at, "DURATION:PT1H", "TRANSP:TRANSPARENT")).skipped).toBe(1);
  expect(starts(...event(at, "DURATION:PT11H"))).toEqual([]);
});

it("nothing but moments is read", () =>
  expect(
    JSON.stringify(
      read(...event("DTSTART:20260302T100000Z", "DURATION:PT1H", "SUMMARY:Geheim", "LOCATION:Zaal")),
    ).toLowerCase(),
  ).not.toMatch(/geheim|zaal/));

it("a rule without an end stops at its limit", () =>
  expect(starts(...event("DTSTART:19000101T000000Z", "DURATION:PT1M", "RRULE:FREQ=MINUTELY")).length).toBe(0));

it.each(["", "geen kalender", "BEGIN:VCARD\r\nEND:VCARD"])("what is no calendar is refused: %s", (text) =>
  expect(readMeetings(text, window)).toBeNull(),
);

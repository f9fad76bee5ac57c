/** The promises of the calendar: table tests on the days when clocks and holidays make it hard, and properties on random hours. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calendar, type ClosedDays, openCalendar } from "./calendar.ts";
import { closedDays } from "./holidays.ts";
import type { OpenInterval, ServiceHours } from "./hours.ts";

const NINE_TO_FIVE: OpenInterval[] = [{ from: "09:00", to: "17:00" }];
const ALL_DAY: OpenInterval[] = [{ from: "00:00", to: "24:00" }];

const weekOf = (workdays: OpenInterval[], weekend: OpenInterval[] = []) =>
  Array.from({ length: 7 }, (_, day) => (day < 5 ? workdays : weekend));

const OFFICE: ServiceHours = { timeZone: "Europe/Amsterdam", week: weekOf(NINE_TO_FIVE), exceptions: [] };
const ALWAYS: ServiceHours = { ...OFFICE, week: weekOf(ALL_DAY, ALL_DAY) };
const NEVER: ServiceHours = { ...OFFICE, week: weekOf([]) };

function calendar(hours: ServiceHours, holidays?: ClosedDays): Calendar {
  const opened = openCalendar(hours, holidays);
  if (opened.kind === "problem") throw new Error(`${opened.code}: ${opened.value}`);
  return opened;
}

const at = (text: string) => new Date(text);
const added = (hours: Calendar, from: string, minutes: number) => {
  const due = hours.addServiceTime(at(from), minutes);
  return due.kind === "moment" ? due.at.toISOString() : due.kind;
};
const opening = (hours: Calendar, from: string) => {
  const next = hours.nextOpening(at(from));
  return next.kind === "moment" ? next.at.toISOString() : next.kind;
};
const utc = (text: string) => at(text).toISOString();

describe("a team open on working days from nine to five", () => {
  const office = calendar(OFFICE);
  it.each([
    ["an hour asked on Monday morning is due an hour later", "2026-11-23T10:00+01:00", 60, "2026-11-23T11:00+01:00"],
    [
      "eight hours from opening are due at closing, not the next morning",
      "2026-11-23T09:00+01:00",
      480,
      "2026-11-23T17:00+01:00",
    ],
    ["a minute more is due the next morning", "2026-11-23T09:00+01:00", 481, "2026-11-24T09:01+01:00"],
    ["what arrives at night counts from opening", "2026-11-23T23:15+01:00", 60, "2026-11-24T10:00+01:00"],
    ["what arrives before opening counts from opening", "2026-11-23T06:00+01:00", 60, "2026-11-23T10:00+01:00"],
    ["two hours on Friday at four run over the weekend", "2026-11-20T16:00+01:00", 120, "2026-11-23T10:00+01:00"],
    ["what arrives on Saturday waits for Monday", "2026-11-21T12:00+01:00", 1, "2026-11-23T09:01+01:00"],
    ["forty hours are one week", "2026-11-23T09:00+01:00", 2400, "2026-11-27T17:00+01:00"],
    ["the turn of the year is an ordinary night", "2026-12-31T16:30+01:00", 60, "2027-01-01T09:30+01:00"],
    ["no time is due at once, also at night", "2026-11-23T23:15+01:00", 0, "2026-11-23T23:15+01:00"],
    ["less than nothing counts as nothing", "2026-11-23T10:00+01:00", -30, "2026-11-23T10:00+01:00"],
    [
      "a weekend with a change of clocks moves the opening by an hour of UTC",
      "2026-03-27T16:00+01:00",
      120,
      "2026-03-30T10:00+02:00",
    ],
    ["and back in autumn", "2026-10-23T16:00+02:00", 120, "2026-10-26T10:00+01:00"],
  ])("%s", (_name, from, minutes, due) => expect(added(office, from, minutes)).toBe(utc(due)));

  it.each([
    ["open at nine", "2026-11-23T09:00+01:00", true],
    ["closed a moment before nine", "2026-11-23T08:59:59.999+01:00", false],
    ["open just before five", "2026-11-23T16:59:59.999+01:00", true],
    ["closed at five", "2026-11-23T17:00+01:00", false],
    ["closed on Sunday", "2026-11-22T12:00+01:00", false],
  ])("%s", (_name, moment, open) => expect(office.isOpen(at(moment))).toBe(open));

  it("opens now when it is open, else at the next opening", () => {
    expect(opening(office, "2026-11-23T12:00+01:00")).toBe(utc("2026-11-23T12:00+01:00"));
    expect(opening(office, "2026-11-20T17:00+01:00")).toBe(utc("2026-11-23T09:00+01:00"));
  });

  it("counts between two moments only what is open, and negative backwards", () => {
    const [friday, monday] = [at("2026-11-20T16:00+01:00"), at("2026-11-23T10:00+01:00")];
    expect(office.serviceTimeBetween(friday, monday)).toBe(120);
    expect(office.serviceTimeBetween(monday, friday)).toBe(-120);
    expect(office.serviceTimeBetween(at("2024-01-01T00:00+01:00"), at("2025-01-01T00:00+01:00"))).toBe(262 * 480);
  });
});

describe("the days on which clocks change", () => {
  const night = [{ from: "01:30", to: "02:30" }];
  const through = [{ from: "00:00", to: "06:00" }];
  const open = (week: OpenInterval[], timeZone = "Europe/Amsterdam") =>
    calendar({ timeZone, week: weekOf(week, week), exceptions: [] });
  const length = (hours: Calendar, from: string, to: string) => hours.serviceTimeBetween(at(from), at(to));

  it.each(["Europe/Amsterdam", "Europe/Brussels", "Europe/Paris"])(
    "%s: a spring night of six hours lasts five",
    (zone) => {
      expect(length(open(through, zone), "2026-03-29T00:00+01:00", "2026-03-29T12:00+02:00")).toBe(300);
    },
  );
  it.each(["Europe/Amsterdam", "Europe/Brussels"])("%s: an autumn night of six hours lasts seven", (zone) => {
    expect(length(open(through, zone), "2026-10-25T00:00+02:00", "2026-10-25T12:00+01:00")).toBe(420);
  });
  it("a closing time that the clock skips is the moment of the change", () => {
    expect(length(open(night), "2026-03-29T00:00+01:00", "2026-03-29T12:00+02:00")).toBe(30);
    expect(added(open(night), "2026-03-29T00:00+01:00", 30)).toBe(utc("2026-03-29T03:00+02:00"));
  });
  it("an hour that the clock shows twice is served twice", () => {
    const hours = open(night);
    expect(length(hours, "2026-10-25T00:00+02:00", "2026-10-25T12:00+01:00")).toBe(90 + 0);
    expect(hours.isOpen(at("2026-10-25T02:15+02:00"))).toBe(true);
    expect(hours.isOpen(at("2026-10-25T02:45+02:00"))).toBe(false);
    expect(hours.isOpen(at("2026-10-25T02:15+01:00"))).toBe(true);
    expect(hours.isOpen(at("2026-10-25T02:45+01:00"))).toBe(false);
  });
  it("an opening inside the skipped hour opens nothing", () => {
    const hours = open([{ from: "02:10", to: "02:50" }]);
    expect(length(hours, "2026-03-29T00:00+01:00", "2026-03-29T12:00+02:00")).toBe(0);
    expect(opening(hours, "2026-03-29T00:00+01:00")).toBe(utc("2026-03-30T02:10+02:00"));
  });
  it("serves a zone without summer time and one of half an hour", () => {
    expect(added(calendar({ ...OFFICE, timeZone: "UTC" }), "2026-07-01T08:00Z", 60)).toBe(utc("2026-07-01T10:00Z"));
    expect(added(calendar({ ...OFFICE, timeZone: "Asia/Kolkata" }), "2026-07-01T00:00Z", 60)).toBe(
      utc("2026-07-01T04:30Z"),
    );
    expect(added(calendar({ ...OFFICE, timeZone: "America/Paramaribo" }), "2026-07-01T00:00Z", 60)).toBe(
      utc("2026-07-01T13:00Z"),
    );
  });
});

describe("holidays and other days", () => {
  const christmas = { country: "NL", keys: ["12-25", "12-26"] } as const;
  const office = calendar(
    {
      ...OFFICE,
      exceptions: [
        { day: "2026-12-24", open: [{ from: "09:00", to: "12:00" }] },
        { day: "2026-12-26", open: NINE_TO_FIVE },
      ],
    },
    closedDays(christmas),
  );
  it("Christmas Eve closes early, Christmas is closed, and an exception beats a holiday and a Saturday", () => {
    expect(added(office, "2026-12-24T11:00+01:00", 120)).toBe(utc("2026-12-26T10:00+01:00"));
  });
  it("a holiday that the team did not choose is an ordinary day", () => {
    expect(office.isOpen(at("2026-04-27T12:00+02:00"))).toBe(true);
  });
  it("a summer closing is written as days", () => {
    const closed = ["2026-08-03", "2026-08-04", "2026-08-05"].map((day) => ({ day, open: [] }));
    expect(opening(calendar({ ...OFFICE, exceptions: closed }), "2026-08-03T08:00+02:00")).toBe(
      utc("2026-08-06T09:00+02:00"),
    );
  });
});

describe("always and never", () => {
  it("open day and night counts clock time, over years and changes of clocks", () => {
    const always = calendar(ALWAYS);
    const [from, to] = [at("2025-12-31T23:00Z"), at("2027-06-30T11:17Z")];
    expect(always.serviceTimeBetween(from, to)).toBe((to.getTime() - from.getTime()) / 60_000);
    expect(added(always, "2026-03-28T23:30Z", 600)).toBe(utc("2026-03-29T09:30Z"));
    expect(opening(always, "2026-12-31T23:59Z")).toBe(utc("2026-12-31T23:59Z"));
  });
  it("never open says so, and until when it looked", () => {
    const never = calendar(NEVER);
    expect(never.addServiceTime(at("2026-11-23T10:00Z"), 1)).toEqual({
      kind: "never_open",
      searchedUntil: at("2037-01-01T00:00Z"),
    });
    expect(never.nextOpening(at("2026-11-23T10:00Z")).kind).toBe("never_open");
    expect(never.isOpen(at("2026-11-23T10:00Z"))).toBe(false);
    expect(never.serviceTimeBetween(at("2026-01-01T00:00Z"), at("2030-01-01T00:00Z"))).toBe(0);
  });
  it("open on one day only has that day and no more", () => {
    const once = calendar({ ...NEVER, exceptions: [{ day: "2026-11-24", open: NINE_TO_FIVE }] });
    expect(added(once, "2026-11-23T10:00Z", 480)).toBe(utc("2026-11-24T16:00Z"));
    expect(added(once, "2026-11-23T10:00Z", 481)).toBe("never_open");
  });
});

describe("hours that cannot be read", () => {
  const monday = (open: OpenInterval[]): ServiceHours => ({ ...OFFICE, week: [open, [], [], [], [], [], []] });
  const on = (...days: string[]): ServiceHours => ({ ...OFFICE, exceptions: days.map((day) => ({ day, open: [] })) });
  const rows: [ServiceHours, string, string][] = [
    [{ ...OFFICE, timeZone: "Europe/Luwte" }, "unknown_time_zone", "Europe/Luwte"],
    [{ ...OFFICE, week: [[]] }, "week_needs_seven_days", "1"],
    [monday([{ from: "9:00", to: "17:00" }]), "no_such_time", "9:00"],
    [monday([{ from: "09:00", to: "24:01" }]), "no_such_time", "24:01"],
    [monday([{ from: "09:60", to: "17:00" }]), "no_such_time", "09:60"],
    [monday([{ from: "17:00", to: "09:00" }]), "ends_before_it_begins", "17:00-09:00"],
    [
      monday([
        { from: "09:00", to: "13:00" },
        { from: "12:30", to: "17:00" },
      ]),
      "intervals_overlap",
      "12:30",
    ],
    [monday(Array.from({ length: 13 }, () => ({ from: "09:00", to: "10:00" }))), "too_many_intervals", "13"],
    [on("2026-02-29"), "no_such_day", "2026-02-29"],
    [on("24-12-2026"), "no_such_day", "24-12-2026"],
    [on("2026-12-24", "2026-12-24"), "day_written_twice", "2026-12-24"],
    [on(...Array.from({ length: 1001 }, () => "2026-12-24")), "too_many_exceptions", "1001"],
  ];
  it.each(rows)("%#: the problem is named with the value", (hours, code, value) => {
    expect(openCalendar(hours)).toEqual({ kind: "problem", code, value });
  });
});

describe("whatever the hours", () => {
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const someDay = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((quarters) => {
    const edges = quarters.toSorted((a, b) => a - b).map((quarter) => clock(quarter * 15));
    return Array.from({ length: edges.length >> 1 }, (_, index) => ({
      from: edges[2 * index]!,
      to: edges[2 * index + 1]!,
    }));
  });
  const zones = fc.constantFrom(
    "Europe/Amsterdam",
    "Europe/Brussels",
    "UTC",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  );
  const someHours = fc.record({
    timeZone: zones,
    week: fc.array(someDay, { minLength: 7, maxLength: 7 }),
    exceptions: fc.constant([]),
  });
  const someMoment = fc
    .integer({ min: Date.UTC(2019, 0) / 60_000, max: Date.UTC(2031, 0) / 60_000 })
    .map((minute) => new Date(minute * 60_000));

  it("the time between a moment and its due moment is the time that was added", () => {
    const holds = fc.property(someHours, someMoment, fc.integer({ min: 0, max: 20_000 }), (hours, from, minutes) => {
      const due = calendar(hours).addServiceTime(from, minutes);
      fc.pre(due.kind === "moment");
      expect(calendar(hours).serviceTimeBetween(from, due.at)).toBe(minutes);
    });
    fc.assert(holds, { numRuns: 300 });
  });

  it("adding the time between two moments never comes later than the second, and exactly there when it is open", () => {
    const holds = fc.property(someHours, someMoment, fc.integer({ min: 1, max: 100_000 }), (hours, from, later) => {
      const opened = calendar(hours);
      const to = new Date(from.getTime() + later * 60_000);
      const due = opened.addServiceTime(from, opened.serviceTimeBetween(from, to));
      if (due.kind === "never_open") throw new Error("time that passed can be added");
      expect(due.at.getTime()).toBeLessThanOrEqual(to.getTime());
      const openBefore = opened.isOpen(new Date(to.getTime() - 1));
      if (openBefore) expect(due.at).toEqual(to);
    });
    fc.assert(holds, { numRuns: 300 });
  });

  it("later or longer is never due earlier", () => {
    const step = fc.integer({ min: 0, max: 5000 });
    const holds = fc.property(someHours, someMoment, step, step, step, (hours, from, minutes, more, later) => {
      const opened = calendar(hours);
      const due = opened.addServiceTime(from, minutes);
      const dueLater = opened.addServiceTime(new Date(from.getTime() + later * 60_000), minutes + more);
      if (due.kind === "never_open") expect(dueLater.kind).toBe("never_open");
      else if (dueLater.kind === "moment") expect(dueLater.at.getTime()).toBeGreaterThanOrEqual(due.at.getTime());
    });
    fc.assert(holds, { numRuns: 300 });
  });

  it("open is what the clock on the wall says", () => {
    const holds = fc.property(someHours, someMoment, (hours, moment) => {
      const shown = new Intl.DateTimeFormat("en-GB", {
        timeZone: hours.timeZone,
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
      });
      const [weekday, time] = shown.format(moment).split(" ") as [string, string];
      const intervals = hours.week[["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(weekday)]!;
      const expected = intervals.some(({ from, to }) => from <= time && time < to);
      expect(calendar(hours).isOpen(moment)).toBe(expected);
    });
    fc.assert(holds, { numRuns: 500 });
  });

  it("the next opening is open, and nothing between is", () => {
    const holds = fc.property(someHours, someMoment, (hours, moment) => {
      const opened = calendar(hours);
      const next = opened.nextOpening(moment);
      fc.pre(next.kind === "moment");
      expect(opened.isOpen(next.at)).toBe(true);
      expect(opened.serviceTimeBetween(moment, next.at)).toBe(0);
    });
    fc.assert(holds, { numRuns: 300 });
  });
});

it("two hundred thousand questions take under a second", () => {
  const office = calendar(OFFICE, closedDays({ country: "NL", keys: ["12-25"] }));
  const start = Date.UTC(2024, 0);
  const before = process.cpuUsage();
  for (let index = 0; index < 200_000; index++) office.addServiceTime(new Date(start + index * 600_000), 1500);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});

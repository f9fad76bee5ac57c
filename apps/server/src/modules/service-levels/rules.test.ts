/** Who is promised what, and when it is due. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { CustomerGroupId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import { type DueState, dueState, type ServiceLevels, type Target } from "@luwte/contract/serviceLevels.ts";
import { describe, expect, it } from "vitest";
import {
  calendarsOf,
  dueAtFor,
  dueBefore,
  DEFAULT_SERVICE_LEVELS as LEVELS,
  leadsToTell,
  problemWith,
  targetFor,
} from "./rules.ts";
import type { Calendars, Colleague, Waiting } from "./shapes.ts";

const ZONE = "Europe/Amsterdam";
const NOW = new Date("2026-11-23T10:00+01:00");
const GOLD = "gold" as CustomerGroupId;
const noHolidays = () => [];
const calendars = (levels: Partial<ServiceLevels> = {}): Calendars => {
  const opened = calendarsOf({ ...LEVELS, ...levels }, ZONE, noHolidays);
  if ("kind" in opened) throw new Error("problem");
  return opened;
};

const target = (given: Partial<Target>): Target => ({
  channel: null,
  groupId: null,
  firstAnswerMinutes: 60,
  nextAnswerMinutes: 120,
  ...given,
});
const waiting = (given: Partial<Waiting> = {}): Waiting => ({
  channel: "mail",
  groupId: null,
  waitingSince: NOW,
  answeredBefore: false,
  ...given,
});

describe("which target holds", () => {
  const gold = target({ groupId: GOLD });
  const chat = target({ channel: "chat" });
  const all = target({});
  it.each<[string, Partial<Waiting>, Target[], Target | undefined]>([
    ["the first line that fits", { groupId: GOLD, channel: "chat" }, [gold, chat, all], gold],
    ["by channel where the group has none", { channel: "chat" }, [gold, chat, all], chat],
    ["the line for everything", {}, [gold, chat, all], all],
    ["the order of lines decides, not how precise they are", { groupId: GOLD }, [all, gold], all],
    ["none where no line fits", {}, [gold, chat], undefined],
  ])("%s", (_name, given, targets, expected) => expect(targetFor(waiting(given), targets)).toBe(expected));
});

describe("when an answer is due", () => {
  it.each<[string, Partial<Waiting>, Target[], string | null]>([
    ["a first answer within an hour", {}, [target({})], "2026-11-23T11:00+01:00"],
    ["a next answer has its own time", { answeredBefore: true }, [target({})], "2026-11-23T12:00+01:00"],
    [
      "what came on Saturday is due on Monday",
      { waitingSince: new Date("2026-11-21T23:00+01:00") },
      [target({})],
      "2026-11-23T10:00+01:00",
    ],
    ["nothing is promised without a target", {}, [], null],
    ["nor where the target promises no first answer", {}, [target({ firstAnswerMinutes: null })], null],
    [
      "an exception above the rule promises nothing to its group",
      { groupId: GOLD },
      [target({ groupId: GOLD, firstAnswerMinutes: null }), target({})],
      null,
    ],
  ])("%s", (_name, given, targets, expected) =>
    expect(dueAtFor(waiting(given), targets, calendars())?.getTime() ?? null).toBe(
      expected && new Date(expected).getTime(),
    ),
  );

  it("chat has its own hours where a team chose so", () => {
    const evenings = { week: Array.from({ length: 7 }, () => [{ from: "18:00", to: "22:00" }]), exceptions: [] };
    const opened = calendars({ chatHours: evenings });
    expect(dueAtFor(waiting({ channel: "chat" }), [target({})], opened)).toEqual(new Date("2026-11-23T19:00+01:00"));
    expect(dueAtFor(waiting(), [target({})], opened)).toEqual(new Date("2026-11-23T11:00+01:00"));
  });
  it("a team that is never there promises nothing", () => {
    const never = { week: [[], [], [], [], [], [], []], exceptions: [] };
    expect(dueAtFor(waiting(), [target({})], calendars({ hours: never }))).toBeNull();
  });
});

describe("calm, soon or late", () => {
  const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
  it.each<[string, Channel, number | null, DueState | null]>([
    ["a mail due in two hours is calm", "mail", 120, "calm"],
    ["a mail due in sixty-one minutes is calm", "mail", 61, "calm"],
    ["a mail due in an hour is soon", "mail", 60, "soon"],
    ["a chat due in two minutes is calm", "chat", 2, "calm"],
    ["a chat due in one minute is soon", "chat", 1, "soon"],
    ["at the due time it is late", "mail", 0, "late"],
    ["and stays late", "chat", -600, "late"],
    ["what has no due time has no state", "mail", null, null],
  ])("%s", (_name, channel, minutes, expected) => {
    const dueAt = minutes === null ? null : inMinutes(minutes);
    expect(dueState({ dueAt, channel }, LEVELS.soonMinutes, NOW)).toBe(expected);
    expect(dueState({ dueAt: dueAt?.toISOString() ?? null, channel }, LEVELS.soonMinutes, NOW)).toBe(expected);
  });
});

describe("when leads are told", () => {
  const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
  it.each<[string, number | null, Date | null]>([
    ["at the due time", 0, NOW],
    ["half an hour before: what is due in half an hour", -30, minutesAgo(-30)],
    ["two minutes after: what was due two minutes ago", 2, minutesAgo(2)],
    ["never", null, null],
  ])("%s", (_name, minutes, expected) =>
    expect(dueBefore({ escalateMinutes: { mail: minutes, chat: 99 } }, NOW)).toEqual({
      mail: expected,
      chat: minutesAgo(99),
    }),
  );
});

describe("who is told", () => {
  const [SERVICE, FINANCE] = ["service", "finance"] as TeamId[] as [TeamId, TeamId];
  const colleague = (id: string, role: Colleague["role"], ...teamIds: TeamId[]): Colleague => ({
    id: id as PersonId,
    role,
    teamIds,
  });
  const leads = [
    colleague("Bram", "lead", SERVICE),
    colleague("Anna", "lead", FINANCE),
    colleague("Root", "administrator", SERVICE),
  ];
  it.each<[string, TeamId | null, Colleague[], string[]]>([
    ["the leads of the team", SERVICE, leads, ["Bram"]],
    ["all leads when it has no team", null, leads, ["Bram", "Anna"]],
    ["all leads when the team has none of its own", "other" as TeamId, leads, ["Bram", "Anna"]],
    ["administrators when there are no leads", SERVICE, [leads[2]!], ["Root"]],
    ["nobody where there is nobody", SERVICE, [], []],
  ])("%s", (_name, teamId, people, expected) => expect(leadsToTell(teamId, people)).toEqual(expected));
});

describe("levels that cannot be kept", () => {
  const never = { week: [[], [], [], [], [], [], []], exceptions: [] };
  it.each<[string, Partial<ServiceLevels>, object | null]>([
    ["the ones we begin with are whole", {}, null],
    ["hours that are never open", { hours: never }, { kind: "never_open", channel: "mail" }],
    ["chat hours that are never open", { chatHours: never }, { kind: "never_open", channel: "chat" }],
    [
      "only open in the past",
      { chatHours: { ...never, exceptions: [{ day: "2020-01-06", open: [{ from: "09:00", to: "17:00" }] }] } },
      { kind: "never_open", channel: "chat" },
    ],
    [
      "hours that end before they begin",
      { hours: { week: [[{ from: "10:00", to: "09:00" }], [], [], [], [], [], []], exceptions: [] } },
      { kind: "problem", code: "ends_before_it_begins", value: "10:00-09:00" },
    ],
  ])("%s", (_name, levels, expected) =>
    expect(problemWith({ ...LEVELS, ...levels }, ZONE, noHolidays, NOW)).toEqual(expected),
  );
  it("closed on every day as a holiday is never open", () => {
    const everyDay = (year: number) =>
      Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));
    expect(problemWith(LEVELS, ZONE, everyDay, NOW)).toEqual({ kind: "never_open", channel: "mail" });
  });
});

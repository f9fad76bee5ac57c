/**
 * By when an answer is due, and when a lead should know. Targets count in service hours. Pure: the calendar and `now` are arguments; lateness itself is never
 * stored, only the due time is.
 */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { type HolidayChoice, type OpeningHours, ServiceLevels, type Target } from "@luwte/contract/serviceLevels.ts";
import { type ClosedDays, openCalendar } from "@luwte/planning/calendar/calendar.ts";
import type { HoursProblem } from "@luwte/planning/calendar/hours.ts";
import type { Calendars, Colleague, Waiting } from "./shapes.ts";

const MINUTE = 60_000;
const NINE_TO_FIVE = [{ from: "09:00", to: "17:00" }];
const WORKING_WEEK = [NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, [], []];

/** What a new organisation starts with: promises that a small team can keep. Which holidays it closes on is asked, so none here. */
export const DEFAULT_SERVICE_LEVELS: ServiceLevels = {
  hours: { week: WORKING_WEEK, exceptions: [] },
  chatHours: null,
  holidays: null,
  targets: [
    { channel: "chat", groupId: null, firstAnswerMinutes: 2, nextAnswerMinutes: 5 },
    { channel: "mail", groupId: null, firstAnswerMinutes: 480, nextAnswerMinutes: 480 },
  ],
  soonMinutes: { mail: 60, chat: 1 },
  escalateMinutes: { mail: 0, chat: 2 },
};

/** What is newer than what was written has its preset. */
export const readLevels = (stored: unknown): ServiceLevels =>
  stored === null ? DEFAULT_SERVICE_LEVELS : ServiceLevels.parse({ ...DEFAULT_SERVICE_LEVELS, ...(stored as object) });

/** Read from the top, the first line that fits holds: also when it promises nothing, so that a group can be excepted. */
export const targetFor = (
  conversation: Pick<Waiting, "channel" | "groupId">,
  targets: readonly Target[],
): Target | undefined =>
  targets.find(
    (target) =>
      (target.channel === null || target.channel === conversation.channel) &&
      (target.groupId === null || target.groupId === conversation.groupId),
  );

/** null: nothing is promised, or the team is never there again. */
export function dueAtFor(conversation: Waiting, targets: readonly Target[], calendars: Calendars): Date | null {
  const target = targetFor(conversation, targets);
  const minutes = (conversation.answeredBefore ? target?.nextAnswerMinutes : target?.firstAnswerMinutes) ?? null;
  if (minutes === null) return null;
  const due = calendars[conversation.channel].addServiceTime(conversation.waitingSince, minutes);
  return due.kind === "moment" ? due.at : null;
}

/** Due times up to here are told to leads, by channel; null: never. Before a due time means looking ahead. */
export function dueBefore(
  { escalateMinutes }: Pick<ServiceLevels, "escalateMinutes">,
  now: Date,
): Record<Channel, Date | null> {
  const before = (minutes: number | null) => (minutes === null ? null : new Date(now.getTime() - minutes * MINUTE));
  return { mail: before(escalateMinutes.mail), chat: before(escalateMinutes.chat) };
}

/** Read from the top; the first line that names anybody holds. A team without a lead is not a team that nobody looks after. */
const LOOKS_AFTER: readonly ((person: Colleague, teamId: TeamId | null) => boolean)[] = [
  ({ role, teamIds }, teamId) => role === "lead" && teamId !== null && teamIds.includes(teamId),
  ({ role }) => role === "lead",
  ({ role }) => role === "administrator",
];

export function leadsToTell(teamId: TeamId | null, colleagues: readonly Colleague[]): PersonId[] {
  const told = LOOKS_AFTER.map((looksAfter) => colleagues.filter((person) => looksAfter(person, teamId)));
  return (told.find((people) => people.length > 0) ?? []).map((person) => person.id);
}

/** What is wrong with hours as somebody wrote them; null when every channel is open at some time. */
export type LevelsProblem = HoursProblem | { kind: "never_open"; channel: Channel };

export function calendarsOf(
  levels: Pick<ServiceLevels, "hours" | "chatHours">,
  timeZone: string,
  closedDays: ClosedDays,
): Calendars | HoursProblem {
  const open = (hours: OpeningHours) => openCalendar({ timeZone, ...hours }, closedDays);
  const mail = open(levels.hours);
  const chat = levels.chatHours ? open(levels.chatHours) : mail;
  if (mail.kind === "problem") return mail;
  return chat.kind === "problem" ? chat : { mail, chat };
}

export function problemWith(
  levels: ServiceLevels,
  timeZone: string,
  closedDays: ClosedDays,
  now: Date,
): LevelsProblem | null {
  const calendars = calendarsOf(levels, timeZone, closedDays);
  if ("kind" in calendars) return calendars;
  const never = (["mail", "chat"] as const).find(
    (channel) => calendars[channel].nextOpening(now).kind === "never_open",
  );
  return never ? { kind: "never_open", channel: never } : null;
}

/** The same choice gives the same days: what it costs to open a calendar again is saved by who remembers this text. */
export const calendarKey = (
  levels: Pick<ServiceLevels, "hours" | "chatHours">,
  timeZone: string,
  holidays: HolidayChoice | null,
): string => JSON.stringify([timeZone, holidays, levels.hours, levels.chatHours]);

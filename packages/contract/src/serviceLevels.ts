/** When a team is there, and by when it answers. Times count in service hours. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import { CHANNELS, type Channel } from "./conversations.ts";
import { CustomerGroupId } from "./ids.ts";
import { LANGUAGES, type Language } from "./language.ts";

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const OpenInterval = z.object({ from: Clock, to: Clock });
const OpenDay = z.array(OpenInterval).max(12);

/** On the clock of the organisation's time zone. Seven days, Monday first; a day in `exceptions` has exactly those hours, also on a holiday. */
export const OpeningHours = z.object({
  week: z.array(OpenDay).length(7),
  exceptions: z.array(z.object({ day: Day, open: OpenDay })).max(1000),
});
export type OpeningHours = z.output<typeof OpeningHours>;

export const HolidayChoice = z.object({
  country: z.enum(["NL", "BE"]),
  /** As `listHolidays` names them. */
  keys: z.array(z.string().max(120)).max(60),
});
export type HolidayChoice = z.output<typeof HolidayChoice>;

export const Holiday = z.object({
  key: z.string(),
  day: Day,
  name: z.record(z.enum(LANGUAGES), z.string()),
  /** A day off for nearly everybody: proposed, never decided. */
  usual: z.boolean(),
});
export type Holiday = z.output<typeof Holiday>;

const perChannel = <Value extends z.ZodType>(value: Value) => z.record(z.enum(CHANNELS), value);
const ServiceMinutes = z
  .number()
  .int()
  .min(1)
  .max(60 * 24 * 90);

/** Read from the top: the first line that fits a conversation holds for it. null fits every channel, or every customer; null minutes promise nothing. */
export const Target = z.object({
  channel: z.enum(CHANNELS).nullable(),
  groupId: CustomerGroupId.nullable(),
  firstAnswerMinutes: ServiceMinutes.nullable(),
  nextAnswerMinutes: ServiceMinutes.nullable(),
});
export type Target = z.output<typeof Target>;

export const ServiceLevels = z.object({
  hours: OpeningHours,
  /** null: the same hours as everything else. */
  chatHours: OpeningHours.nullable(),
  holidays: HolidayChoice.nullable(),
  targets: z.array(Target).max(100),
  /** From how many minutes before it is due an answer is `soon`. */
  soonMinutes: perChannel(
    z
      .number()
      .int()
      .min(0)
      .max(60 * 24 * 7),
  ),
  /** How many minutes after the due time leads are told, before it when negative; null: never. */
  escalateMinutes: perChannel(
    z
      .number()
      .int()
      .min(-60 * 24 * 7)
      .max(60 * 24 * 7)
      .nullable(),
  ),
});
export type ServiceLevels = z.output<typeof ServiceLevels>;

/** `day` on the clock of the organisation; in between it may be closed, such as at noon. */
export const ServiceDay = z.object({ day: Day, opensAt: Moment, closesAt: Moment });
export type ServiceDay = z.output<typeof ServiceDay>;

export const DUE_STATES = ["calm", "soon", "late"] as const;
export type DueState = (typeof DUE_STATES)[number];

const MINUTE = 60_000;

/** Never stored: it follows from the due time and the clock. null: nothing is promised. */
export function dueState(
  conversation: { dueAt: string | Date | null; channel: Channel },
  soonMinutes: Readonly<Record<Channel, number>>,
  now: Date,
): DueState | null {
  if (conversation.dueAt === null) return null;
  const left = new Date(conversation.dueAt).getTime() - now.getTime();
  if (left <= 0) return "late";
  return left <= soonMinutes[conversation.channel] * MINUTE ? "soon" : "calm";
}

export const holidayName = (holiday: Holiday, language: Language): string => holiday.name[language];

/** Where the day goes: what counts as what, a person's own week, and a team's released weeks. Off until the works council decided. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import { TeamId, TimeEntryId } from "./ids.ts";

export const TIME_KINDS = ["helping", "admin", "meetings", "notes", "breaks", "unknown"] as const;
export const TimeKind = z.enum(TIME_KINDS);
export type TimeKind = z.output<typeof TimeKind>;

/** What a desk says that its person is at; null: it is open, and nothing was touched for a while. */
export const DOINGS = ["conversation", "note", "other"] as const;
export const Doing = z.enum(DOINGS).nullable();
export type Doing = z.output<typeof Doing>;

/** Minutes by kind. */
export const Minutes = z.record(TimeKind, z.number());
export type Minutes = z.output<typeof Minutes>;

/** Written by the person, or read from their calendar file: beats what desks said. */
export const TimeEntry = z.object({
  id: TimeEntryId,
  kind: TimeKind.exclude(["unknown"]),
  from: Moment,
  to: Moment,
  source: z.enum(["hand", "file"]),
});
export type TimeEntry = z.output<typeof TimeEntry>;

/** One's own, and nobody else's: no operation gives another's. */
export const OwnTime = z.object({
  /** The Monday. */
  week: Day,
  days: z.array(z.object({ day: Day, minutes: Minutes })),
  entries: z.array(TimeEntry),
});
export type OwnTime = z.output<typeof OwnTime>;

/** Shares of a team's week, released once when it is over and never counted again. */
export const TeamWeek = z.object({
  week: Day,
  /** Null: the whole organisation. */
  teamId: TeamId.nullable(),
  people: z.number().int().min(5),
  /** Whole per cents. */
  shares: z.record(TimeKind, z.number().int()),
});
export type TeamWeek = z.output<typeof TeamWeek>;

export const TimeLedgerState = z.object({
  on: z.boolean(),
  decision: z.object({ reference: z.string(), date: Day }).nullable(),
  /** Anything was collected and is still there. */
  hasData: z.boolean(),
  version: z.number().int(),
});
export type TimeLedgerState = z.output<typeof TimeLedgerState>;

/** Salesforce, State of Service, 6th edition, 2024: 150 agents in the Netherlands. Per cent of working time. */
export const PUBLISHED = {
  source: "Salesforce State of Service 6, 2024, NL, n = 150",
  helping: 35,
  admin: 21,
  meetings: 20,
  notes: 17,
} as const;

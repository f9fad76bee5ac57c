/** When somebody works, what waits for them outside of it, and the exceptions in which it did not wait. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import { ConversationId, PersonId, WorkingDayId, WorkingOverrideId } from "./ids.ts";
import { OpeningHours } from "./serviceLevels.ts";

/** Seven days, Monday first, on the clock of the organisation. A night is written as two: until 24:00, and from 00:00 the next day. */
export const WorkingWeek = OpeningHours.shape.week;
export type WorkingWeek = z.output<typeof WorkingWeek>;

/** Holds from a day on, until a later one begins. A null week: from then on nothing is known. */
export const WorkingPattern = z.object({
  from: Day,
  week: WorkingWeek.nullable(),
  /** Null: somebody who is gone. */
  madeBy: PersonId.nullable(),
});
export type WorkingPattern = z.output<typeof WorkingPattern>;

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
/** A day that is different: off, or a shift besides the pattern. */
export const WorkingDayChoice = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("off"), day: Day }),
  z.object({ kind: z.literal("extra"), day: Day, from: Clock, to: Clock }),
]);
export type WorkingDayChoice = z.output<typeof WorkingDayChoice>;
export const WorkingDay = z.object({ id: WorkingDayId, day: WorkingDayChoice, madeBy: PersonId.nullable() });
export type WorkingDay = z.output<typeof WorkingDay>;

/** From where it is known: a pattern, days and shifts; or, when nothing is written, that somebody sits at a desk and did not choose away. */
export const Reach = z.object({
  personId: PersonId,
  works: z.boolean(),
  because: z.enum(["written", "chosen", "at_desk", "not_at_desk"]),
  /** When what waits arrives; null: it is working time, or when they are back at a desk, which nobody knows. */
  nextStart: Moment.nullable(),
});
export type Reach = z.output<typeof Reach>;

export const WorkingTimeOf = z.object({
  personId: PersonId,
  patterns: z.array(WorkingPattern),
  /** Of today and later. */
  days: z.array(WorkingDay),
  reach: Reach,
  /** "I work now": until when; null: not said. */
  workingUntil: Moment.nullable(),
});
export type WorkingTimeOf = z.output<typeof WorkingTimeOf>;

export const OVERRIDE_REASONS = ["safety", "customer_harm", "outage", "cover_needed", "own_request"] as const;
/** Why something could not wait until the next start. For emergencies. */
export const OverrideReason = z.enum(OVERRIDE_REASONS);
export type OverrideReason = z.output<typeof OverrideReason>;

/** Somebody let something through to a colleague outside of working time. */
export const WorkingOverride = z.object({
  id: WorkingOverrideId,
  personId: PersonId,
  /** Null: somebody who is gone. */
  by: PersonId.nullable(),
  conversationId: ConversationId.nullable(),
  reason: OverrideReason,
  words: z.string(),
  at: Moment,
});
export type WorkingOverride = z.output<typeof WorkingOverride>;

/** For how many minutes what its sender does for that person passes. */
export const OVERRIDE_MINUTES = 10;

/** Of a month, without names: for everybody, the works council too. */
export const OverrideCount = z.object({ month: z.string(), reason: OverrideReason, count: z.number().int() });
export type OverrideCount = z.output<typeof OverrideCount>;

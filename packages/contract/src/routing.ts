/** Load, availability and assignment as clients see them, and the settings by which they are decided. */
import { z } from "zod";
import { Actor, Moment } from "./common.ts";
import { CHANNELS, HEAVINESS } from "./conversations.ts";
import { Explanation } from "./explanations.ts";
import { AssignmentId, ConversationId, PersonId, TeamId } from "./ids.ts";
import { Availability } from "./people.ts";

const perChannel = <Value extends z.ZodType>(value: Value) => z.record(z.enum(CHANNELS), value);
const weight = z.number().min(0).max(100);

/** A unit is one ordinary mail that waits for an answer. */
export const LoadSettings = z.object({
  /** What one ordinary conversation that waits for us weighs. */
  weights: perChannel(weight),
  /** By how much a light or heavy conversation weighs less or more than an ordinary one. */
  heaviness: z.record(z.enum(HEAVINESS), weight),
  /** The share of its weight that a conversation keeps while it waits for the customer: a chat may go on at any moment, a mail asks nothing. */
  quietShare: perChannel(z.number().min(0).max(1)),
  /** The share of its weight that a conversation adds on top when it has just come; nothing is left of it after an hour. */
  freshShare: z.number().min(0).max(2),
  /** Above this routing gives nobody more. */
  ceiling: z.number().min(1).max(1000),
  /** The shares of the ceiling from which a day is normal, and busy. */
  horizon: z.object({ normal: z.number().min(0).max(1), busy: z.number().min(0).max(1) }),
});
export type LoadSettings = z.output<typeof LoadSettings>;

export const RoutingSettings = z.object({
  /** Off: nothing is given out by itself; people take and leads assign. */
  automatic: z.boolean(),
  load: LoadSettings,
  /** The most conversations that wait for somebody at once, by channel. */
  capacity: perChannel(z.number().int().min(0).max(100)),
  /** How long a chat is offered before it goes on to the next. */
  offerSeconds: z.number().int().min(10).max(600),
  /** After so many missed offers in a row somebody is on a break: they are not there. */
  missesBeforeBreak: z.number().int().min(1).max(10),
  /** How long a conversation does not come back to who missed it or gave it back. */
  barredMinutes: z
    .number()
    .int()
    .min(1)
    .max(24 * 60),
  /** Whether mails are given to others when their agent goes away; chats always are. */
  mailsLeaveWhenAway: z.boolean(),
  /** Seconds without a sign of life of any desk after which somebody counts as away. */
  absentAfterSeconds: z.number().int().min(60).max(3600),
});
export type RoutingSettings = z.output<typeof RoutingSettings>;

export const HORIZONS = ["calm", "normal", "busy"] as const;
export const LOAD_PARTS = ["waiting", "quiet", "heavy", "fresh"] as const;

/** The parts add up to the load: what a person asks "why am I busy?" is answered by them. */
export const Load = z.object({
  load: z.number(),
  ceiling: z.number(),
  parts: z.array(
    z.object({ kind: z.enum(LOAD_PARTS), channel: z.enum(CHANNELS), count: z.number().int(), load: z.number() }),
  ),
  horizon: z.enum(HORIZONS),
});
export type Load = z.output<typeof Load>;

/** Chosen by a person, and what holds now: who is not at a desk is away whatever they chose, and a choice may end by itself. */
export const PersonAvailability = z.object({
  personId: PersonId,
  chosen: Availability,
  since: Moment,
  until: Moment.nullable(),
  present: z.boolean(),
  now: z.object({
    kind: Availability,
    since: Moment,
    because: z.enum(["chosen", "choice_ended", "not_present"]),
  }),
});
export type PersonAvailability = z.output<typeof PersonAvailability>;

/** How an assignment ended; null while it holds. */
export const ASSIGNMENT_ENDS = ["given_back", "reassigned", "unassigned", "missed", "went_away"] as const;

/** One line of the history of a conversation: whose it was, since when, by whom or by routing, and why in words. */
export const Assignment = z.object({
  id: AssignmentId,
  conversationId: ConversationId,
  personId: PersonId,
  teamId: TeamId.nullable(),
  by: Actor,
  at: Moment,
  explanation: Explanation,
  /** The explanation in the language of who asks. */
  sentence: z.string(),
  /** Offered and not yet taken up; it goes on to somebody else at this moment. */
  offeredUntil: Moment.nullable(),
  ended: z.object({ at: Moment, because: z.enum(ASSIGNMENT_ENDS), reason: z.string().nullable() }).nullable(),
});
export type Assignment = z.output<typeof Assignment>;

/** How long customers wait, how often what they were told held, and what they may choose instead. */
import { z } from "zod";
import { CHANNELS } from "./conversations.ts";
import { TeamId } from "./ids.ts";

export const SLOT_MINUTES = [15, 30, 60] as const;

export const MOST_UNTOLD_MINUTES = 60;

export const WaitSettings = z.object({
  /** What is told of a wait. Without either a customer hears that the question waits, and what may be chosen instead. */
  tellPlace: z.boolean(),
  tellTime: z.boolean(),
  /** A wait of less than so many minutes is told as that, "within 10 min", without a place or a range. 0: each wait as it is. */
  fromMinutes: z.number().int().min(0).max(MOST_UNTOLD_MINUTES),
  /** What is offered instead of waiting. */
  mail: z.boolean(),
  call: z.boolean(),
  chat: z.boolean(),
  /** How long an appointment is, and on which minutes one begins. */
  minutes: z.union(SLOT_MINUTES.map((minutes) => z.literal(minutes))),
  /** Of the people who are usually there at that hour: how many of a hundred may have an appointment. */
  percent: z.number().int().min(5).max(100),
  /** Not sooner than so many minutes from now, and not further ahead than so many days. */
  leadMinutes: z.number().int().min(0).max(1440),
  daysAhead: z.number().int().min(1).max(14),
});
export type WaitSettings = z.output<typeof WaitSettings>;

/**
 * Of announcements of one week that were answered: how many held. `low` and `high`: where the true share lies with 95 % certainty (Wilson score interval).
 * Nothing here is about a person.
 */
export const WaitShare = z.object({
  held: z.number().int(),
  of: z.number().int(),
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
});
export type WaitShare = z.output<typeof WaitShare>;

export const WaitInsight = z.object({
  /** The share that is promised. */
  promised: z.number(),
  all: WaitShare,
  /** Oldest first; `day`: the Monday, as "2026-11-23". */
  weeks: z.array(WaitShare.extend({ day: z.string() })),
  queues: z.array(
    WaitShare.extend({
      channel: z.enum(CHANNELS),
      teamId: TeamId.nullable(),
      /** Names of skills that it asks. */
      skills: z.array(z.string()),
      /** Half waited less, in seconds of service time; and how wide what was named was. */
      medianSeconds: z.number().nullable(),
      widthSeconds: z.number().nullable(),
      /** How many waits it has learned from; below `least` nothing is named. */
      learned: z.number().int(),
    }),
  ),
  least: z.number().int(),
  /** Said that it is not known, left without an answer, chose something else. */
  unknown: z.number().int(),
  left: z.number().int(),
  chosen: z.number().int(),
});
export type WaitInsight = z.output<typeof WaitInsight>;

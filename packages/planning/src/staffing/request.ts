/** What is asked of the staffing: teams with their work in each interval, and what is owed to customers and to the people who work. */
import type { Target } from "./requirement.ts";
import type { Shrinkage } from "./shrinkage.ts";

export const LIVE_CHANNELS = ["phone", "chat"] as const;

/** Somebody waits while it waits. */
export type LiveWork = {
  name: string;
  channel: (typeof LIVE_CHANNELS)[number];
  /** Expected contacts in each interval. */
  counts: readonly number[];
  /** In each interval; for a chat: when the agent has no other. */
  handlingSeconds: readonly number[];
  patienceSeconds: number | null;
  target: Target;
  mostAbandoned: number | null;
  /** Chats only. */
  atOnce: number;
  stretch: number;
};
/** May be done in any interval from when it comes until it is due. */
export type DeferredWork = {
  name: string;
  counts: readonly number[];
  handlingSeconds: number;
  /** Intervals after the one in which it comes, in which it may still be done. */
  dueAfter: number;
};
export type Team = {
  name: string;
  live: readonly LiveWork[];
  deferred: readonly DeferredWork[];
  /** null: no health limit. */
  mostOccupancy: number | null;
  shrinkage: Shrinkage;
  /** Intervals in which the team is there; deferred work waits for those. */
  open: readonly boolean[];
  /** Agents who will be there; null when that is what is asked. */
  staffed: readonly number[] | null;
};
export type StaffingRequest = {
  intervalMinutes: number;
  /** What to call each interval, in order. */
  labels: readonly string[];
  teams: readonly Team[];
};

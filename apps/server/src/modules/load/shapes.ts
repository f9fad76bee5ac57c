/** What load is made of, and the settings that say how much each thing weighs. */
import type { Channel, HEAVINESS } from "@luwte/contract/conversations.ts";

export type Heaviness = (typeof HEAVINESS)[number];

/** A unit is one ordinary mail that waits for an answer. */
export type LoadSettings = {
  /** What one ordinary conversation that waits for us weighs. */
  weights: Readonly<Record<Channel, number>>;
  /** By how much a conversation weighs more or less than an ordinary one; `heavy` is declared by a person or a rule, about the conversation. */
  heaviness: Readonly<Record<Heaviness, number>>;
  /** The share of its weight that a conversation keeps while it waits for the customer: a chat may go on at any moment, a mail asks nothing. */
  quietShare: Readonly<Record<Channel, number>>;
  /** The share of its weight that a conversation adds on top when it has just come; nothing is left of it after an hour. */
  freshShare: number;
  /** Above this nobody is given more. */
  ceiling: number;
  /** The shares of the ceiling from which a day is normal, and busy. */
  horizon: { normal: number; busy: number };
};

/** A conversation with an agent now. `quiet`: it waits for the customer. Snoozed and solved ones are not here, they ask nothing. */
export type OpenWork = { channel: Channel; heaviness: Heaviness; quiet: boolean };
/** A conversation that came to an agent in the last hour, whether or not it is finished by now. */
export type RecentWork = { channel: Channel; heaviness: Heaviness; at: Date };
export type Work = { open: readonly OpenWork[]; recent: readonly RecentWork[] };

export type LoadPart = { kind: "waiting" | "quiet" | "fresh" | "heavy"; channel: Channel; count: number; load: number };
export const HORIZONS = ["calm", "normal", "busy"] as const;
export type Horizon = (typeof HORIZONS)[number];
/** The parts add up to the load: what a person asks "why am I busy?" is answered by them. */
export type Load = { load: number; ceiling: number; parts: LoadPart[]; horizon: Horizon };

/** How a conversation stands, and what can happen to it. */
import type { ConversationStateKind } from "@luwte/contract/conversations.ts";
import type { PersonId } from "@luwte/contract/ids.ts";

export type Wanted =
  | { kind: "open" }
  | { kind: "waiting_customer" }
  | { kind: "snoozed"; until: Date }
  | { kind: "solved" };

export type Standing = {
  kind: ConversationStateKind;
  since: Date;
  by: PersonId | null;
  until: Date | null;
  /** Since when the customer waits for an answer; null when they have one, or when somebody said that nobody waits. */
  waitingSince: Date | null;
};

export type Happening =
  | { kind: "customer_wrote"; at: Date; automatic: boolean }
  | { kind: "answered"; nextState: Wanted | null }
  | { kind: "noted" }
  | { kind: "set"; to: Wanted }
  | { kind: "woke" }
  | { kind: "unanswered" };

/** What the timeline says; put into words by `activityTexts.ts`. */
export type ActivityLine = { code: string; params: Record<string, string | number | null> };

/** Waits, what is said of them and what is chosen instead, and what the module asks of its neighbours. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, PromiseId } from "@luwte/contract/ids.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import type { TellingReason } from "@luwte/planning/waiting/telling.ts";
import type { Selectable } from "kysely";
import type { WaitAnnouncements } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

/** Why a time is named: the reasons of the rules, or that nothing is known yet. */
export type Reason = TellingReason | "unknown";

/** What was said at one moment. `named` null: that it is not known. */
export type Announcement = {
  readonly id: string;
  readonly at: Date;
  readonly queue: string;
  readonly channel: Channel;
  readonly waitingSince: Date;
  readonly ahead: number;
  readonly serving: number;
  readonly hour: number;
  readonly day: number;
  readonly named: Named | null;
  readonly reason: Reason;
};
export type Named = { readonly low: number; readonly high: number; readonly earliest: Date; readonly latest: Date };

/** Who waits now, and what they were told last. */
export type Waiting = { readonly conversationId: ConversationId; readonly said: Announcement };

export const CHOICE_KINDS = ["mail", "call", "chat"] as const;
export type ChoiceKind = (typeof CHOICE_KINDS)[number];
export type Choice = {
  readonly id: string;
  readonly kind: ChoiceKind;
  readonly at: Date | null;
  readonly phone: string | null;
  readonly waitingSince: Date;
  readonly promiseId: PromiseId | null;
};

/** How it stands for one customer. */
export type WaitView = {
  /** Counted from one; null: a colleague has it. */
  readonly place: number | null;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly reason: Reason;
  /** Closed: when we are there again; null while we are there. */
  readonly opensAt: Date | null;
  /** Of place and time: which are told. */
  readonly tells: { readonly place: boolean; readonly time: boolean };
  readonly choice: Choice | null;
};

export type WaitingNeeds = {
  readonly conversations: Pick<Conversations, "find" | "lock" | "setState" | "addActivity">;
  /** The promises of an appointment, made and settled through the door of promises. */
  readonly promising: {
    make(work: Work, made: Appointment): Promise<PromiseId | null>;
    release(work: Work, id: PromiseId, reason: string): Promise<void>;
    /** When promises are due that nobody kept yet, between two moments. */
    dueBetween(tx: OrganisationTransaction, from: Date, until: Date): Promise<readonly Date[]>;
  };
  /** Tells the compliance clock of call-backs. */
  noteContact(work: Work, notes: readonly ContactNote[]): Promise<unknown>;
};
/** `at` in milliseconds since 1970; `source` says each once. */
export type ContactNote = {
  readonly contact: ConversationId;
  readonly kind: "call_back_promised" | "call_back_withdrawn" | "call_back_made";
  readonly channel: Channel;
  readonly at: number;
  readonly source: string;
};
export type Appointment = { readonly conversationId: ConversationId; readonly words: string; readonly at: Date };

/** `measure`: in what waits are counted; who chats sits there also while we are closed. `opening`: when we are there. */
export type Hours = {
  readonly measure: Readonly<Record<Channel, Calendar>>;
  readonly opening: Readonly<Record<Channel, Calendar>>;
  readonly timeZone: string;
};

type AnnouncementRow = Omit<Selectable<WaitAnnouncements>, "organisation_id" | "conversation_id">;

/** The casts: these columns are only written through these types. */
export const announcementOf = (row: AnnouncementRow): Announcement => ({
  id: row.id,
  at: row.at,
  queue: row.queue,
  channel: row.channel as Channel,
  waitingSince: row.waiting_since,
  ahead: row.ahead,
  serving: row.serving,
  hour: row.hour,
  day: row.day,
  named:
    row.low_seconds === null || row.high_seconds === null || row.earliest === null || row.latest === null
      ? null
      : { low: row.low_seconds, high: row.high_seconds, earliest: row.earliest, latest: row.latest },
  reason: row.reason as Reason,
});

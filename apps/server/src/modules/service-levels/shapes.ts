/** What service levels look at. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, CustomerGroupId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Role } from "@luwte/contract/rights.ts";
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import type { Conversations } from "../conversations/public.ts";

/** What is needed to know by when an answer is due. */
export type Waiting = {
  channel: Channel;
  groupId: CustomerGroupId | null;
  waitingSince: Date;
  /** Whether anybody of the team answered in this conversation before. */
  answeredBefore: boolean;
};

/** The hours in which each channel is served. */
export type Calendars = Readonly<Record<Channel, Calendar>>;

/** As it was written, perhaps before a part existed; null: nobody chose. */
export type StoredLevels = { levels: unknown; timeZone: string; version: number };
export type SavedLevels = { levels: ServiceLevels; timeZone: string; version: number };

/** A conversation in which somebody waits, with the due time that is written on it. */
export type WaitingConversation = Waiting & { id: ConversationId; dueAt: Date | null };

/** Late, or about to be, and no lead was told. */
export type Overdue = {
  id: ConversationId;
  dueAt: Date;
  teamId: TeamId | null;
  subject: string;
  customerName: string;
};

export type Colleague = { id: PersonId; role: Role; teamIds: readonly TeamId[] };

/** Given by `conversations`. */
export type ServiceLevelNeeds = { readonly conversations: Pick<Conversations, "setDue" | "lock"> };

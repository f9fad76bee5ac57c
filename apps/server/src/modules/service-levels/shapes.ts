/** What service levels look at. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";

/** What is needed to know by when an answer is due. */
export type Waiting = {
  channel: Channel;
  groupId: string | null;
  waitingSince: Date;
  /** Whether anybody of the team answered in this conversation before. */
  answeredBefore: boolean;
};

/** The hours in which each channel is served. */
export type Calendars = Readonly<Record<Channel, Calendar>>;

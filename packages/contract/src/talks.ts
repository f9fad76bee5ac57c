/** Where colleagues talk: beside a case, and in channels of a team. A customer never sees any of it. */
import { z } from "zod";
import { Moment, Name } from "./common.ts";
import { ConversationId, PersonId, SwarmId, TalkId, TalkMessageId, TeamId } from "./ids.ts";

/** The talk of a case has the id of its conversation: there is one, and it is there as soon as the case is. */
export const talkOfCase = (id: ConversationId): TalkId => id as string as TalkId;

export const Talk = z.object({
  id: TalkId,
  kind: z.enum(["case", "channel"]),
  conversationId: ConversationId.nullable(),
  teamId: TeamId.nullable(),
  /** The one that every team has; it is called as its team is. */
  isDefault: z.boolean(),
  name: z.string(),
  purpose: z.string(),
  /** Read by its team only. */
  closed: z.boolean(),
  archivedAt: Moment.nullable(),
  version: z.number().int(),
});
export type Talk = z.output<typeof Talk>;

export const ChannelSettings = z.object({
  name: Name,
  purpose: z.string().trim().max(300).default(""),
  teamId: TeamId.nullable().default(null),
  closed: z.boolean().default(false),
  archived: z.boolean().default(false),
});
export type ChannelSettings = z.output<typeof ChannelSettings>;

/** A small fixed set, in the order in which they are offered. Their names in words are the desk's. */
export const EMOJI = { good: "👍", done: "✅", thanks: "🙏", heart: "❤️", laugh: "😄", looking: "👀" } as const;
export const EMOJI_NAMES = Object.keys(EMOJI) as (keyof typeof EMOJI)[];
export const EmojiName = z.enum(["good", "done", "thanks", "heart", "laugh", "looking"]);
export type EmojiName = z.output<typeof EmojiName>;

export const MOST_TALK_CHARACTERS = 8_000;
/** So long its writer may change a message or take it away. What it said stays known. */
export const EDIT_WITHIN_MINUTES = 60;

const Place = z.object({ at: Moment, id: TalkMessageId });
export type TalkPlace = z.output<typeof Place>;

export const TalkMessage = z.object({
  id: TalkMessageId,
  talkId: TalkId,
  /** Null: a program, or somebody who is gone. */
  authorId: PersonId.nullable(),
  /** Empty once it was taken away. */
  text: z.string(),
  personIds: z.array(PersonId),
  teamIds: z.array(TeamId),
  replyToId: TalkMessageId.nullable(),
  /** The message that this thread began with; its own id when it began one. */
  rootId: TalkMessageId,
  /** Cases that are named by their number. */
  cases: z.array(z.object({ number: z.number().int(), conversationId: ConversationId })),
  swarmId: SwarmId.nullable(),
  reactions: z.array(z.object({ emoji: EmojiName, personIds: z.array(PersonId) })),
  at: Moment,
  editedAt: Moment.nullable(),
  removedAt: Moment.nullable(),
  version: z.number().int(),
});
export type TalkMessage = z.output<typeof TalkMessage>;
export const placeOf = ({ at, id }: TalkPlace): TalkPlace => ({ at, id });

/** Counted until here; more is said as "99+". */
export const MOST_UNREAD = 100;

/** How far one has read: one's own, in nobody else's answer. */
export const TalkReading = z.object({
  talkId: TalkId,
  personId: PersonId,
  until: Place.nullable(),
  following: z.boolean(),
  unread: z.number().int().max(MOST_UNREAD),
  /** One is mentioned in what is unread, or a team of one's own is. */
  mentioned: z.boolean(),
  version: z.number().int(),
});
export type TalkReading = z.output<typeof TalkReading>;

export const TalkEntry = z.object({
  talk: Talk,
  reading: TalkReading.omit({ personId: true }),
  last: Place.nullable(),
  /** Of a case: what it is about. */
  case: z.object({ number: z.number().int(), subject: z.string() }).nullable(),
});
export type TalkEntry = z.output<typeof TalkEntry>;

/** Oldest first. `older` and `newer`: there is more on that side. */
export const TalkPage = z.object({ messages: z.array(TalkMessage), older: z.boolean(), newer: z.boolean() });
export type TalkPage = z.output<typeof TalkPage>;
export const TALK_PAGE = 60;

export const TalkMessageVersion = z.object({ version: z.number().int(), text: z.string(), until: Moment });

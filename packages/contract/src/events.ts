/**
 * Everything the server tells clients and webhooks, declared once. An event carries the whole new state of what changed, never a hint to go and look:
 * applying it to what a screen has must give the same as loading afresh (`views.ts`).
 */
import { z } from "zod";
import { CannedReply } from "./cannedReplies.ts";
import { Moment } from "./common.ts";
import { Activity, CONVERSATION_STATES, Conversation, Draft, Label, Message, Participant } from "./conversations.ts";
import { Customer, CustomerField, CustomerGroup, CustomerMerge, CustomerNote } from "./customers.ts";
import {
  CannedReplyId,
  ConversationId,
  CustomerGroupId,
  CustomerId,
  CustomerNoteId,
  InboxId,
  LabelId,
  MessageId,
  NotificationId,
  OrganisationId,
  PersonId,
  Position,
  PromiseId,
  SavedFilterId,
  SkillId,
  TeamId,
} from "./ids.ts";
import { SavedFilter } from "./lists.ts";
import { Notification } from "./notifications.ts";
import { Person, Skill, Team } from "./people.ts";
import { CustomerPromise } from "./promises.ts";
import { Inbox, Organisation } from "./settings.ts";
import { PASSING_STORY_EVENTS, STORY_EVENTS } from "./storyEvents.ts";

/** Where a conversation was counted before this change; null when it is new. */
const CountedAs = z.object({
  state: z.enum(CONVERSATION_STATES),
  teamId: TeamId.nullable(),
  assigneeId: PersonId.nullable(),
});

/** Kept in the outbox, replayed after a gap. */
export const EVENTS = {
  "conversation.changed": z.object({
    conversation: Conversation,
    groupId: z.uuid().nullable(),
    before: CountedAs.nullable(),
  }),
  "conversation.removed": z.object({ conversationId: ConversationId, before: CountedAs }),
  "message.added": z.object({ message: Message }),
  "message.changed": z.object({ message: Message }),
  /** Taken back before it was sent, or moved elsewhere (there it is added). `version` is what it became by that. */
  "message.removed": z.object({
    messageId: MessageId,
    conversationId: ConversationId,
    version: z.number().int().optional(),
  }),
  "activity.added": z.object({ activity: Activity }),
  /** Also told when its conversation changes hands, team or customer: then lists gain or lose it. */
  "promise.changed": z.object({ promise: CustomerPromise, conversation: Conversation }),
  /** The answer that it was made in was taken back. `version` is what it became by that. */
  "promise.removed": z.object({
    promiseId: PromiseId,
    conversationId: ConversationId,
    version: z.number().int(),
  }),
  "conversation.links_changed": z.object({ conversationId: ConversationId, linked: z.array(Conversation) }),
  "conversation.participants_changed": z.object({
    conversationId: ConversationId,
    participants: z.array(Participant),
  }),
  /** `groupBefore`: lists of one group gain or lose this customer's conversations when it differs. */
  "customer.changed": z.object({ customer: Customer, groupBefore: CustomerGroupId.nullable() }),
  "customer.removed": z.object({ customerId: CustomerId, mergedInto: CustomerId.nullable() }),
  "customer_merge.changed": z.object({ merge: CustomerMerge }),
  "customer_note.added": z.object({ note: CustomerNote }),
  /** It went along with a customer who was merged or unmerged (there it is added). */
  "customer_note.removed": z.object({ noteId: CustomerNoteId, customerId: CustomerId }),
  "customer_group.changed": z.object({ group: CustomerGroup }),
  "customer_fields.changed": z.object({ fields: z.array(CustomerField) }),
  "draft.changed": z.object({ draft: Draft }),
  "draft.removed": z.object({
    conversationId: ConversationId,
    personId: PersonId,
    version: z.number().int().optional(),
  }),
  "person.changed": z.object({ person: Person }),
  "team.changed": z.object({ team: Team }),
  "team.removed": z.object({ teamId: TeamId }),
  "skill.changed": z.object({ skill: Skill }),
  "skill.removed": z.object({ skillId: SkillId }),
  "label.changed": z.object({ label: Label }),
  "label.removed": z.object({ labelId: LabelId }),
  "inbox.changed": z.object({ inbox: Inbox }),
  "inbox.removed": z.object({ inboxId: InboxId }),
  "canned_reply.changed": z.object({ cannedReply: CannedReply }),
  "canned_reply.removed": z.object({ cannedReplyId: CannedReplyId }),
  "saved_filter.changed": z.object({ savedFilter: SavedFilter }),
  "saved_filter.removed": z.object({ savedFilterId: SavedFilterId }),
  "organisation.changed": z.object({ organisation: Organisation }),
  ...STORY_EVENTS,
  "notification.added": z.object({ notification: Notification }),
  /** What waited for working time, all at once. `replaced`: an unread one of before says the same and is gone. */
  "notifications.arrived": z.object({
    personId: PersonId,
    notifications: z.array(Notification),
    replaced: z.array(NotificationId),
  }),
  "notification.read": z.object({ personId: PersonId, until: Moment }),
} as const;

/** Gone when nobody listens: who types, who looks. Never stored, never replayed. */
export const PASSING_EVENTS = {
  "conversation.viewers": z.object({
    conversationId: ConversationId,
    viewers: z.array(z.object({ personId: PersonId, writing: z.boolean() })),
  }),
  ...PASSING_STORY_EVENTS,
  /** Said again every few seconds while it lasts. */
  "customer.typing": z.object({ conversationId: ConversationId, typing: z.boolean() }),
} as const;

export type EventType = keyof typeof EVENTS;
export type PassingEventType = keyof typeof PASSING_EVENTS;
export type EventPayload<Type extends EventType> = z.output<(typeof EVENTS)[Type]>;
export type PassingPayload<Type extends PassingEventType> = z.output<(typeof PASSING_EVENTS)[Type]>;

/** Who may hear an event: null for everyone in the organisation. */
export const Audience = z.union([z.null(), z.object({ people: z.array(PersonId) }), z.object({ right: z.string() })]);
export type Audience = z.output<typeof Audience>;

export type LuwteEvent = {
  [Type in EventType]: { type: Type; payload: EventPayload<Type>; audience?: Audience };
}[EventType];
export type PassingEvent = {
  [Type in PassingEventType]: { type: Type; payload: PassingPayload<Type>; audience?: Audience };
}[PassingEventType];

/** What comes over the stream besides events. */
export const STREAM_SIGNALS = {
  /** First on every connection: from here on nothing is missed. */
  hello: z.object({ position: Position, version: z.string(), organisationId: OrganisationId }),
  /** Something was missed for good: load everything afresh. */
  resync: z.object({ position: Position, reason: z.enum(["gap", "too_slow", "restarted"]) }),
} as const;

/** What outgoing webhooks may ask for: events about work, not about colleagues' desks. */
export const WEBHOOK_EVENT_TYPES = [
  "conversation.changed",
  "message.added",
  "message.changed",
  "customer.changed",
  "customer.removed",
  "activity.added",
  "promise.changed",
  "promise.removed",
] as const satisfies readonly EventType[];

/** A whole Luwte in memory, for trying screens without a server. Not a model of the rules: it answers as the contract says, no more. */
import type { CannedReply } from "@luwte/contract/cannedReplies.ts";
import type { Activity, Attachment, Conversation, Draft, Label, Message } from "@luwte/contract/conversations.ts";
import type { Customer, CustomerField, CustomerGroup, CustomerMerge, CustomerNote } from "@luwte/contract/customers.ts";
import type { LuwteEvent, PassingEvent } from "@luwte/contract/events.ts";
import {
  type ConversationId,
  type CustomerId,
  type MessageId,
  newId,
  type PersonId,
  type Position,
  type PromiseId,
} from "@luwte/contract/ids.ts";
import type { SavedFilter } from "@luwte/contract/lists.ts";
import type { Notification } from "@luwte/contract/notifications.ts";
import type { Person, Skill, Team } from "@luwte/contract/people.ts";
import type { CustomerPromise } from "@luwte/contract/promises.ts";
import type { Inbox, Organisation } from "@luwte/contract/settings.ts";

export type Account = { person: Person; password: string; code: string | null; preferences: Record<string, unknown> };
export type Happening = { position: Position | null; event: LuwteEvent | PassingEvent };
type Merged = { merge: CustomerMerge; customer: Customer; conversationIds: ConversationId[]; kept: Customer };

export class World {
  organisation!: Organisation;
  setupCode: string | null = null;
  invitations = new Map<string, PersonId>();
  accounts = new Map<PersonId, Account>();
  sessions = new Map<string, PersonId>();
  teams: Team[] = [];
  skills: Skill[] = [];
  labels: Label[] = [];
  inboxes: Inbox[] = [];
  groups: CustomerGroup[] = [];
  fields: CustomerField[] = [];
  cannedReplies: CannedReply[] = [];
  filters: SavedFilter[] = [];
  notifications: Notification[] = [];
  /** What waits for working time. */
  waiting: Notification[] = [];
  customers = new Map<CustomerId, Customer>();
  notes: CustomerNote[] = [];
  merges: Merged[] = [];
  conversations = new Map<ConversationId, Conversation>();
  messages = new Map<MessageId, Message>();
  bodies = new Map<MessageId, { text: string; html: string | null }>();
  activities: Activity[] = [];
  promises = new Map<PromiseId, CustomerPromise>();
  links: [ConversationId, ConversationId][] = [];
  drafts = new Map<string, Draft>();
  attachments = new Map<string, { attachment: Attachment; bytes: Buffer }>();
  viewers = new Map<ConversationId, Map<PersonId, { writing: boolean; until: number }>>();
  /** Everything that was told, so that a stream can be replayed. */
  told: { position: Position; event: LuwteEvent }[] = [];
  listeners = new Set<(happening: Happening) => void>();
  /** Milliseconds by which the world's clock differs from the machine's. */
  shift = 0;

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  position(): Position {
    return `1.${this.told.length}` as Position;
  }

  tell(event: LuwteEvent): void {
    this.told.push({ position: `1.${this.told.length + 1}` as Position, event });
    for (const listener of this.listeners) listener({ position: this.position(), event });
  }

  whisper(event: PassingEvent): void {
    for (const listener of this.listeners) listener({ position: null, event });
  }

  /** The one way a conversation changes, so that every change is told. */
  change(id: ConversationId, change: Partial<Conversation>): Conversation {
    const old = this.conversations.get(id)!;
    const conversation = { ...old, ...change, version: old.version + 1 };
    conversation.urgentAt = conversation.dueAt ?? conversation.waitingSince ?? conversation.lastActivityAt;
    this.conversations.set(id, conversation);
    const before = { state: old.state.kind, teamId: old.teamId, assigneeId: old.assigneeId };
    this.tell({ type: "conversation.changed", payload: { conversation, groupId: this.groupOf(conversation), before } });
    return conversation;
  }

  groupOf(conversation: Conversation) {
    return this.customers.get(conversation.customer.id)?.groupId ?? null;
  }

  note(conversationId: ConversationId, by: Activity["by"], code: string, params: Activity["params"] = {}): void {
    const activity: Activity = { id: newId(), conversationId, at: this.now().toISOString(), by, code, params };
    this.activities.push(activity);
    this.tell({ type: "activity.added", payload: { activity } });
  }

  messagesOf(conversationId: ConversationId): Message[] {
    return [...this.messages.values()]
      .filter((message) => message.conversationId === conversationId)
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  }

  personNamed(start: string): Person {
    return [...this.accounts.values()].find((account) => account.person.name.startsWith(start))!.person;
  }

  conversationAbout(words: string): Conversation {
    return [...this.conversations.values()].find((each) => each.subject.includes(words))!;
  }
}

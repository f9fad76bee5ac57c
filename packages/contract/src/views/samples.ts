/** Made-up rows for tests of views: whole and valid, differing only where a test says so. */
import type { Conversation, Message } from "../conversations.ts";
import type { Customer } from "../customers.ts";
import type { Notification } from "../notifications.ts";
import type { CustomerPromise } from "../promises.ts";

/** A valid id with a number in it, so that tests can say which and ids sort by it. */
export const idOf = <Id extends string>(number: number): Id =>
  `01900000-0000-7000-8000-${String(number).padStart(12, "0")}` as Id;

export const momentOf = (minute: number): string => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString();

export const sampleConversation = (number: number, changes: Partial<Conversation> = {}): Conversation => ({
  id: idOf(number),
  number,
  subject: `Vraag ${number}`,
  customer: { id: idOf(900), name: "Jan Jansen", address: "jan@example.nl" },
  channel: "mail",
  inboxId: null,
  widgetId: null,
  state: { kind: "open", since: momentOf(0) },
  assigneeId: null,
  teamId: null,
  priority: "normal",
  heaviness: "normal",
  language: "nl",
  skills: [],
  labelIds: [],
  reasonId: null,
  complexity: null,
  lastMessage: null,
  lastActivityAt: momentOf(0),
  waitingSince: momentOf(0),
  dueAt: null,
  promiseDueAt: null,
  urgentAt: momentOf(0),
  demo: false,
  createdAt: momentOf(0),
  erasedAt: null,
  version: 1,
  ...changes,
});

export const samplePromise = (number: number, changes: Partial<CustomerPromise> = {}): CustomerPromise => ({
  id: idOf(number),
  conversationId: idOf(1),
  words: `Toezegging ${number}`,
  dueAt: momentOf(60),
  firstDueAt: momentOf(60),
  madeAt: momentOf(0),
  madeBy: { kind: "person", personId: idOf(800) },
  ownerId: idOf(800),
  messageId: null,
  toldAt: null,
  provenance: null,
  state: { kind: "open" },
  version: 1,
  ...changes,
});

export const sampleMessage = (number: number, changes: Partial<Message> = {}): Message => ({
  id: idOf(number),
  conversationId: idOf(1),
  direction: "in",
  channel: "mail",
  author: { kind: "customer", customerId: idOf(900), name: "Jan Jansen", address: "jan@example.nl" },
  text: `Bericht ${number}`,
  hasMore: false,
  hasHtml: false,
  hasRemoteImages: false,
  richText: null,
  mail: null,
  mentions: [],
  attachments: [],
  delivery: { kind: "none" },
  at: momentOf(number),
  version: 1,
  ...changes,
});

export const sampleCustomer = (number: number, changes: Partial<Customer> = {}): Customer => ({
  id: idOf(number),
  name: "Jan Jansen",
  company: null,
  language: "nl",
  groupId: null,
  addresses: [],
  fields: {},
  demo: false,
  createdAt: momentOf(0),
  erasedAt: null,
  version: 1,
  ...changes,
});

export const sampleNotification = (number: number, changes: Partial<Notification> = {}): Notification => ({
  id: idOf(number),
  personId: idOf(800),
  kind: "customer_replied",
  conversationId: idOf(number),
  params: { subject: `Vraag ${number}`, customer: "Jan Jansen", times: 1 },
  at: momentOf(number),
  arrivedAt: null,
  readAt: null,
  ...changes,
});

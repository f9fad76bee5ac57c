/** Puts the tales into a world, as if they had happened, and fills up with older work so that lists are long enough to scroll. */
import type { Conversation, ConversationState, Delivery, Message } from "@luwte/contract/conversations.ts";
import type { Customer } from "@luwte/contract/customers.ts";
import { newId } from "@luwte/contract/ids.ts";
import { castInto } from "./cast.ts";
import { OUTSIDERS, type Outsider, TALES, type Tale, type Turn } from "./tales.ts";
import { World } from "./world.ts";

const MINUTE = 60_000;
const before = (world: World, minutes: number) => new Date(world.now().getTime() - minutes * MINUTE).toISOString();

function meet(world: World, outsider: Outsider): Customer {
  const verifiedAt = before(world, 9_000);
  const email = outsider.email
    ? [{ id: newId<never>(), kind: "email" as const, value: outsider.email, verifiedAt }]
    : [];
  const phone = outsider.phone
    ? [{ id: newId<never>(), kind: "phone" as const, value: outsider.phone, verifiedAt: null }]
    : [];
  const customer: Customer = {
    id: newId(),
    name: outsider.name,
    company: outsider.company ?? null,
    language: outsider.language,
    groupId: outsider.group === undefined ? null : world.groups[outsider.group]!.id,
    addresses: [...email, ...phone],
    fields: outsider.number ? { customer_number: outsider.number, newsletter: true } : {},
    demo: true,
    createdAt: before(world, 300 * 1440),
    erasedAt: null,
    version: 1,
  };
  world.customers.set(customer.id, customer);
  return customer;
}

const STATES: Record<Tale["state"], (since: string, world: World) => ConversationState> = {
  open: (since) => ({ kind: "open", since }),
  waiting_customer: (since) => ({ kind: "waiting_customer", since }),
  snoozed: (since, world) => ({ kind: "snoozed", since, until: before(world, -2 * 1440), by: null }),
  solved: (since) => ({ kind: "solved", since, by: null }),
};

function deliveryOf(turn: Turn, at: string): Delivery {
  if (turn.who !== "out") return { kind: "none" };
  if (turn.delivery === "failed")
    return { kind: "failed", at, reason: "550 5.1.1 Onbekende ontvanger: joost@hendriks.example", bounced: true };
  if (turn.delivery === "in_doubt") return { kind: "in_doubt", since: at };
  return { kind: "sent", at };
}

const asHtml = (text: string) =>
  text
    .split("\n\n")
    .map((part) => `<p>${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</p>`)
    .join("");

function speak(world: World, conversation: Conversation, customer: Customer, turn: Turn): Message {
  const at = before(world, turn.ago);
  const person = turn.who === "in" ? null : world.personNamed(turn.by ?? "Sanne");
  const address = customer.addresses[0]?.value ?? "";
  const ours = { name: "Wol & Weer", address: world.inboxes[0]!.address };
  const theirs = { name: customer.name, address };
  const message: Message = {
    id: newId(),
    conversationId: conversation.id,
    direction: turn.who,
    channel: conversation.channel,
    author: person
      ? { kind: "person", personId: person.id, name: person.name }
      : { kind: "customer", customerId: customer.id, name: customer.name, address },
    text: turn.text,
    hasMore: turn.more !== undefined || turn.html !== undefined,
    hasHtml: turn.html !== undefined,
    hasRemoteImages: turn.html !== undefined,
    richText: person ? asHtml(turn.text) : null,
    mail:
      conversation.channel === "mail" && turn.who !== "note"
        ? {
            from: person ? ours : theirs,
            to: [person ? theirs : ours],
            cc: [],
            subject: conversation.subject,
            automatic: false,
          }
        : null,
    mentions: [],
    attachments: (turn.files ?? []).map(([name, type, size]) => keepFile(world, name, type, size)),
    delivery: deliveryOf(turn, at),
    at,
    version: 1,
  };
  world.messages.set(message.id, message);
  world.bodies.set(message.id, { text: turn.more ?? turn.text, html: turn.html ?? null });
  return message;
}

/** One grey pixel: what matters is that something comes back. */
const PIXEL = Buffer.from("R0lGODdhAQABAIAAAMzMzMzMzCwAAAAAAQABAAACAkQBADs=", "base64");
function keepFile(world: World, name: string, type: string, size: number) {
  const attachment = { id: newId<never>(), name, type, size, inline: false, contentId: null };
  world.attachments.set(attachment.id, { attachment, bytes: PIXEL });
  return attachment;
}

export const lastMessageOf = (message: Message): Conversation["lastMessage"] => ({
  id: message.id,
  at: message.at,
  direction: message.direction,
  preview: message.text.replaceAll(/\s+/g, " ").slice(0, 200),
});

function begin(world: World, tale: Tale, customer: Customer): Conversation {
  const first = before(world, tale.turns[0]!.ago);
  const last = before(world, tale.turns.at(-1)!.ago);
  const waitingSince =
    tale.state === "open" ? before(world, tale.turns.findLast((turn) => turn.who === "in")!.ago) : null;
  const dueAt = tale.due === undefined ? null : before(world, -tale.due);
  return {
    id: newId(),
    number: 4100 + world.conversations.size,
    subject: tale.subject,
    customer: { id: customer.id, name: customer.name, address: customer.addresses[0]?.value ?? null },
    channel: tale.channel,
    inboxId: tale.channel === "mail" ? world.inboxes[0]!.id : null,
    widgetId: null,
    state: STATES[tale.state](last, world),
    assigneeId: tale.assignee ? world.personNamed(tale.assignee).id : null,
    teamId: world.teams[tale.team]!.id,
    priority: tale.high ? "high" : "normal",
    heaviness: "normal",
    language: customer.language,
    skills: [],
    reasonId: null,
    complexity: null,
    labelIds: (tale.labels ?? []).map((index) => world.labels[index]!.id),
    lastMessage: null,
    lastActivityAt: last,
    waitingSince,
    dueAt,
    promiseDueAt: null,
    urgentAt: dueAt ?? waitingSince ?? last,
    demo: true,
    createdAt: first,
    erasedAt: null,
    version: 1,
  };
}

function happen(world: World, tale: Tale, customer: Customer): void {
  const conversation = begin(world, tale, customer);
  world.conversations.set(conversation.id, conversation);
  for (const turn of tale.turns) conversation.lastMessage = lastMessageOf(speak(world, conversation, customer, turn));
  if (!conversation.assigneeId) return;
  const at = new Date(Date.parse(conversation.createdAt) + MINUTE).toISOString();
  const params = { personId: conversation.assigneeId, language: customer.language ?? "nl", decider: "most_room" };
  const by = { kind: "system" as const, name: "routing" };
  world.activities.push({ id: newId(), conversationId: conversation.id, at, by, code: "routed", params });
}

const OLDER = [
  "Levertijd van bestelling",
  "Kortingscode werkt niet",
  "Maatadvies wandelschoen",
  "Retour aangemeld",
  "Adres wijzigen",
];
function olderTale(index: number): Tale {
  const ago = (index + 4) * 700;
  return {
    customer: OUTSIDERS[index % OUTSIDERS.length]!.key,
    subject: `${OLDER[index % OLDER.length]} ${20_000 + index}`,
    channel: index % 4 === 0 ? "chat" : "mail",
    state: "solved",
    assignee: ["Lotte", "Sanne", "Amélie", "Youssef"][index % 4]!,
    team: index % 2,
    turns: [
      { who: "in", ago, text: "Goedendag, kunt u mij hiermee helpen? Ik hoor het graag." },
      {
        who: "out",
        by: ["Lotte", "Sanne", "Amélie", "Youssef"][index % 4]!,
        ago: ago - 60,
        text: "Dat is geregeld. Fijne dag!",
      },
    ],
  };
}

function tellSanne(world: World, kind: "customer_replied" | "assigned", about: string, ago: number): void {
  const { id, subject, customer } = world.conversationAbout(about);
  const params = { subject, customer: customer.name };
  const personId = world.personNamed("Sanne").id;
  const at = before(world, ago);
  world.notifications.push({
    id: newId(),
    personId,
    kind,
    conversationId: id,
    params,
    at,
    arrivedAt: null,
    readAt: null,
  });
}

export function plantedWorld(older = 180): World {
  const world = new World();
  castInto(world);
  const customers = new Map(OUTSIDERS.map((outsider) => [outsider.key, meet(world, outsider)]));
  const tales = [...TALES, ...Array.from({ length: older }, (_, index) => olderTale(index))];
  for (const tale of tales) happen(world, tale, customers.get(tale.customer)!);
  tellSanne(world, "customer_replied", "Jas maat 42", 38);
  tellSanne(world, "assigned", "Kan ik vandaag", 6);
  return world;
}

/** A Luwte in which nobody has been yet. */
export function emptyWorld(): World {
  const world = plantedWorld(0);
  world.setupCode = "lee-kant-duin";
  for (const each of [world.conversations, world.messages, world.customers, world.accounts]) each.clear();
  return world;
}

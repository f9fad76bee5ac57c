/** Turns the planned shop into rows. Pure: ids come from the function that is handed in, which gets the moment a thing was made. */

import { paragraphsAsHtml } from "../../../platform/http/html.ts";
import type { PlannedConversation, PlannedShop, PlannedTurn } from "../rules.ts";
import { pick } from "../rules.ts";
import type { Chance, DemoCustomer } from "../shapes.ts";
import type { ShopRows, Stage } from "./shapes.ts";

export type IdFor = (at: Date) => string;

const DAY = 86_400_000;

const preview = (text: string) => text.replace(/\s+/g, " ").slice(0, 160);

export function customerRows(customer: DemoCustomer, stage: Stage, now: Date, idFor: IdFor) {
  const since = new Date(now.getTime() - (150 - customer.since * 30) * DAY);
  const id = idFor(since);
  const base = { organisation_id: stage.organisationId };
  return {
    id,
    customer: {
      ...base,
      id,
      name: customer.name,
      company: customer.company,
      language: customer.language,
      fields: JSON.stringify({ city: customer.city }),
      demo: true,
      created_at: since,
    },
    address: { ...base, id: idFor(since), customer_id: id, kind: "email", value: customer.email, verified_at: since },
  };
}

type Known = { id: string; name: string; email: string };

function messageRow(
  turn: PlannedTurn,
  planned: PlannedConversation,
  conversationId: string,
  who: Known,
  stage: Stage,
  idFor: IdFor,
) {
  const agent = stage.people[planned.agentKey ?? "daan"]!;
  const fromCustomer = turn.by === "customer";
  const mail = planned.story.channel === "mail" && turn.by !== "note";
  const shop = { name: "Wol & Weer", address: stage.inboxAddress };
  const customer = { name: who.name, address: who.email };
  const headers = {
    from: fromCustomer ? customer : shop,
    to: [fromCustomer ? shop : customer],
    cc: [],
    subject: planned.subject,
    automatic: false,
  };
  return {
    id: idFor(turn.at),
    organisation_id: stage.organisationId,
    conversation_id: conversationId,
    direction: fromCustomer ? "in" : turn.by === "note" ? "note" : "out",
    channel: planned.story.channel,
    author_kind: fromCustomer ? "customer" : "person",
    author_id: fromCustomer ? who.id : agent.id,
    author_name: fromCustomer ? who.name : agent.name,
    author_address: fromCustomer ? who.email : null,
    text: turn.text,
    rich_text: fromCustomer ? null : paragraphsAsHtml(turn.text),
    mail: mail ? JSON.stringify(headers) : null,
    delivery: turn.by === "agent" ? "sent" : "none",
    delivery_at: turn.by === "agent" ? turn.at : null,
    at: turn.at,
  };
}

/** Snoozed ones come back within the next day or two, at a whole hour. */
function snoozeUntil(now: Date, chance: Chance): Date {
  const until = new Date(now.getTime() + (0.2 + chance() * 1.6) * DAY);
  until.setUTCMinutes(0, 0, 0);
  return until;
}

export function conversationRows(
  planned: PlannedConversation,
  who: Known,
  stage: Stage,
  now: Date,
  chance: Chance,
  idFor: IdFor,
) {
  const first = planned.turns[0]!;
  const id = idFor(first.at);
  const messages = planned.turns.map((turn) => messageRow(turn, planned, id, who, stage, idFor));
  const last = messages.at(-1)!;
  const lastIn = planned.turns.filter((turn) => turn.by === "customer").at(-1)!;
  const waitingSince = planned.state === "open" ? lastIn.at : null;
  const agent = planned.agentKey ? stage.people[planned.agentKey]! : null;
  const { skill } = planned.story;
  const conversation = {
    id,
    organisation_id: stage.organisationId,
    subject: planned.subject,
    customer_id: who.id,
    customer_address: who.email,
    channel: planned.story.channel,
    inbox_id: stage.inboxId,
    state: planned.state,
    state_since: last.at,
    state_by: planned.state === "solved" ? (agent?.id ?? null) : null,
    snoozed_until: planned.state === "snoozed" ? snoozeUntil(now, chance) : null,
    assignee_id: agent?.id ?? null,
    team_id: stage.teamIds[planned.story.team],
    heaviness: planned.story.key === "angry-third-time" ? "heavy" : "normal",
    language: planned.story.language,
    skills: JSON.stringify(skill ? [{ skillId: stage.skillIds[skill], level: 1 }] : []),
    last_message_id: last.id,
    last_message_at: last.at,
    last_message_direction: last.direction,
    last_message_preview: preview(last.text),
    last_customer_message_at: lastIn.at,
    last_activity_at: last.at,
    waiting_since: waitingSince,
    first_answer_at: planned.turns.find((turn) => turn.by === "agent")?.at ?? null,
    urgent_at: waitingSince ?? last.at,
    reply_token: Array.from({ length: 20 }, () => pick([..."abcdefghjkmnpqrstuvwxyz23456789"], chance)).join(""),
    demo: true,
    created_at: first.at,
  };
  return { conversation, messages };
}

export function shopRows(shop: PlannedShop, stage: Stage, now: Date, chance: Chance, idFor: IdFor): ShopRows {
  const customers = shop.customers.map((customer) => customerRows(customer, stage, now, idFor));
  const conversations = shop.conversations.map((planned) => {
    const who = shop.customers[planned.customer]!;
    const known = { id: customers[planned.customer]!.id, name: who.name, email: who.email };
    return conversationRows(planned, known, stage, now, chance, idFor);
  });
  return {
    customers: customers.map((row) => row.customer),
    addresses: customers.map((row) => row.address),
    conversations: conversations.map((row) => row.conversation),
    messages: conversations.flatMap((row) => row.messages),
  };
}

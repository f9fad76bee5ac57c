/** A team with work, for tests of routing: agents who are there, conversations in which somebody waits, and a router that runs when it is told to. */
import { type ConversationId, type CustomerId, newId, type PersonId, type TeamId } from "@luwte/contract/ids.ts";
import * as availabilityOperations from "@luwte/contract/operations/availability.ts";
import * as operations from "@luwte/contract/operations/routing.ts";
import type { Availability } from "@luwte/contract/people.ts";
import { availabilityModule, availabilitySource } from "../modules/availability/public.ts";
import { type ConversationNeeds, conversationsModule, createConversations } from "../modules/conversations/public.ts";
import { notificationsModule } from "../modules/notifications/public.ts";
import { createPeople, peopleModule } from "../modules/people/public.ts";
import { assigningWith, keepHistory, type RoutingNeeds, route, routingModule } from "../modules/routing/public.ts";
import type { Module } from "../platform/module.ts";
import type { Actor } from "../platform/work/work.ts";
import type { TestPerson } from "./people.ts";
import type { TestPlatform } from "./platform.ts";

export const THE_ROUTER: Actor = { kind: "system", name: "routing" };

const people = createPeople({ availability: availabilitySource });
const conversationNeeds: ConversationNeeds = { channels: { deliver: async () => {} }, changed: keepHistory };
export const conversations = createConversations(conversationNeeds);
export const routingNeeds: RoutingNeeds = { conversations, tellPeople: people.changed };

export const routingSceneModules: readonly Module[] = [
  availabilityModule({ tellPeople: people.changed }),
  conversationsModule({ ...conversationNeeds, assigning: assigningWith(routingNeeds) }),
  routingModule(routingNeeds),
  notificationsModule,
  peopleModule({ availability: availabilitySource, endAccess: async () => {} }),
];

export type Given = Partial<{
  channel: "mail" | "chat";
  language: "nl" | "fr" | "en";
  team_id: TeamId;
  skills: string;
  heaviness: "light" | "normal" | "heavy";
  waiting_since: Date;
  assignee_id: PersonId;
}>;

export type RoutingScene = Awaited<ReturnType<typeof routingScene>>;

/** In an organisation of its own, with one lead. */
export async function routingScene(t: TestPlatform) {
  const organisationId = await t.organisation();
  const lead = await t.person("lead", { name: "Bram", organisationId });
  const db = t.platform.database;
  const api = (caller: TestPerson) => t.api(caller, operations);
  const own = (caller: TestPerson) => t.api(caller, availabilityOperations);
  const choose = (who: TestPerson, kind: Availability) => own(who).setAvailability({ body: { kind } });
  const beat = (...who: TestPerson[]) => Promise.all(who.map((one) => own(one).sendHeartbeat()));
  const routing = (id: ConversationId) => api(lead).getRouting({ params: { conversationId: id } });
  return {
    organisationId,
    lead,
    api,
    choose,
    beat,
    async agent(name: string, speaks: string[] = ["nl"]): Promise<TestPerson> {
      const person = await t.person("agent", { name, organisationId });
      await db.updateTable("people").set({ speaks }).where("id", "=", person.id).execute();
      await choose(person, "available");
      await beat(person);
      return person;
    },
    waiting: (given: Given = {}) => addWaiting(t, organisationId, given),
    pass: () => t.platform.work(organisationId, THE_ROUTER, (work) => route(work, routingNeeds, "wait")),
    async holder(id: ConversationId): Promise<string | null> {
      const found = db.selectFrom("conversations").select("assignee_id").where("id", "=", id);
      return (await found.executeTakeFirstOrThrow()).assignee_id;
    },
    historyOf: async (id: ConversationId) => (await routing(id)).assignments,
    why: async (id: ConversationId) => (await routing(id)).waits?.sentence ?? null,
  };
}

/** As it stands after a customer wrote. */
async function addWaiting(t: TestPlatform, organisationId: string, given: Given): Promise<ConversationId> {
  const [id, customerId] = [newId<ConversationId>(), newId<CustomerId>()];
  const since = given.waiting_since ?? t.clock.now();
  const times = { waiting_since: since, urgent_at: since, last_activity_at: since };
  const db = t.platform.database;
  await db.insertInto("customers").values({ id: customerId, organisation_id: organisationId, name: "Ilse" }).execute();
  await db
    .insertInto("conversations")
    .values({
      id,
      organisation_id: organisationId,
      customer_id: customerId,
      subject: "Waar blijft mijn pakje?",
      reply_token: id,
      channel: "mail",
      ...times,
      ...given,
    })
    .execute();
  return id;
}

/** Routing with a server and a database: who gets what, what happens when people come and go, and several routers at once. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import {
  type ConversationId,
  type CustomerId,
  newId,
  type PersonId,
  type SkillId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import * as availabilityOperations from "@luwte/contract/operations/availability.ts";
import * as operations from "@luwte/contract/operations/routing.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../../platform/work/work.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { availabilityModule, availabilitySource } from "../availability/public.ts";
import { addActivity, store } from "../conversations/rows/actions.ts";
import { findRow, lockRow } from "../conversations/rows/queries.ts";
import { conversationOf } from "../conversations/rows/shapes.ts";
import type { Conversations } from "../conversations/shapes.ts";
import { createPeople } from "../people/public.ts";
import { wakeReaction } from "./jobs.ts";
import { keepHistory, type RoutingNeeds, route, routingModule } from "./public.ts";

const ROUTER: Actor = { kind: "system", name: "routing" };
const people = createPeople({ availability: availabilitySource });

/* STAND-IN */
const cneeds = { channels: { deliver: async () => {} }, changed: keepHistory };
const conversations: Pick<Conversations, "assign" | "lock" | "find"> = {
  find: async (tx, id) => {
    const row = await findRow(tx, id);
    return row && conversationOf(row);
  },
  lock: async (tx, id) => {
    const row = await lockRow(tx, id);
    return row && conversationOf(row);
  },
  assign: async (work, id, change, activity) => {
    const row = await lockRow(work.tx, id);
    if (!row) return refuse("not_found");
    const c = {
      ...(change.assigneeId === undefined ? {} : { assignee_id: change.assigneeId }),
      ...(change.teamId === undefined ? {} : { team_id: change.teamId }),
    };
    const after = await store(work, cneeds, row, c, { because: "changed" });
    await addActivity(work, id, (activity ?? null) as never);
    return { before: conversationOf(row), conversation: conversationOf(after) };
  },
};
/* END STAND-IN */

const needs: RoutingNeeds = { conversations, tellPeople: people.changed };
let t: TestPlatform;
let lead: TestPerson;
let organisationId: TestPerson["organisationId"];

beforeAll(async () => {
  t = await testPlatform({ modules: [routingModule(needs), availabilityModule({ tellPeople: people.changed })] });
});
afterAll(() => t.close());
beforeEach(async () => {
  organisationId = await t.organisation();
  lead = await t.person("lead", { name: "Bram", organisationId });
});

const api = (caller: TestPerson) => t.api(caller, operations);
const choose = (who: TestPerson, kind: "available" | "busy" | "break" | "away") =>
  t.api(who, availabilityOperations).setAvailability({ body: { kind } });
const beat = (...who: TestPerson[]) =>
  Promise.all(who.map((one) => t.api(one, availabilityOperations).sendHeartbeat()));

async function agent(name: string, speaks: string[] = ["nl"]): Promise<TestPerson> {
  const person = await t.person("agent", { name, organisationId });
  await t.platform.database.updateTable("people").set({ speaks }).where("id", "=", person.id).execute();
  await choose(person, "available");
  await beat(person);
  return person;
}

type Given = Partial<{
  channel: string;
  language: string;
  team_id: TeamId;
  skills: string;
  heaviness: string;
  customer_id: CustomerId;
  waiting_since: Date;
  state: string;
  assignee_id: PersonId;
}>;

async function customer(): Promise<CustomerId> {
  const id = newId<CustomerId>();
  await t.platform.database
    .insertInto("customers")
    .values({ id, organisation_id: organisationId, name: "Ilse" })
    .execute();
  return id;
}

/** As it stands after a customer wrote. */
async function waiting(given: Given = {}): Promise<ConversationId> {
  const id = newId<ConversationId>();
  const since = given.waiting_since ?? t.clock.now();
  const values = { channel: "mail", customer_id: await customer(), ...given };
  await t.platform.database
    .insertInto("conversations")
    .values({
      id,
      organisation_id: organisationId,
      subject: "Waar blijft mijn pakje?",
      waiting_since: since,
      urgent_at: since,
      last_activity_at: since,
      reply_token: id,
      ...values,
    })
    .execute();
  return id;
}

const pass = () => t.platform.work(organisationId, ROUTER, (work) => route(work, needs, "wait"));
const holder = async (id: ConversationId) =>
  (
    await t.platform.database
      .selectFrom("conversations")
      .select("assignee_id")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
  ).assignee_id;
const historyOf = async (id: ConversationId) =>
  (await api(lead).getRouting({ params: { conversationId: id } })).assignments;
const why = async (id: ConversationId) =>
  (await api(lead).getRouting({ params: { conversationId: id } })).waits?.sentence ?? null;
const refused = (code: string) => ({ problem: { code } });

describe("a conversation that waits", () => {
  it("goes to who can, with a reason that is kept and said in the reader's language", async () => {
    const skillId = newId<SkillId>();
    await t.platform.database
      .insertInto("skills")
      .values({ id: skillId, organisation_id: organisationId, name: "retouren" })
      .execute();
    const sanne = await agent("Sanne", ["nl", "fr"]);
    await agent("Joris");
    await t.platform.database
      .insertInto("person_skills")
      .values({ organisation_id: organisationId, person_id: sanne.id, skill_id: skillId, level: 2 })
      .execute();
    const id = await waiting({ language: "fr", skills: JSON.stringify([{ skillId, level: 1 }]) });
    await pass();
    expect(await holder(id)).toBe(sanne.id);
    expect(await historyOf(id)).toMatchObject([
      {
        personId: sanne.id,
        by: ROUTER,
        explanation: { code: "routed", params: { language: "fr", skills: "retouren", decider: "only_able" } },
        sentence: "Naar Sanne: spreekt Frans, kent retouren, en is nu de enige die dit kan.",
        offeredUntil: null,
        ended: null,
      },
    ]);
  });

  it("says why it waits, and nothing once it is somebody's", async () => {
    const joris = await agent("Joris");
    const french = await waiting({ language: "fr" });
    await pass();
    expect(await why(french)).toBe("Wacht: niemand in het team spreekt Frans.");
    await choose(joris, "busy");
    const dutch = await waiting();
    expect(await why(dutch)).toBe("Wacht: wie dit kan, is nu niet beschikbaar.");
    await choose(joris, "available");
    await pass();
    expect([await holder(dutch), await why(dutch)]).toEqual([joris.id, null]);
  });

  it("two hundred in a language that nobody speaks do not hold up the one in another", async () => {
    const joris = await agent("Joris");
    const early = new Date(t.clock.now().getTime() - 3_600_000);
    await Promise.all(Array.from({ length: 200 }, () => waiting({ language: "fr", waiting_since: early })));
    const id = await waiting();
    await pass();
    expect(await holder(id)).toBe(joris.id);
  });

  it("of another organisation is never seen", async () => {
    const id = await waiting();
    const home = organisationId;
    organisationId = await t.organisation();
    await agent("Elders");
    await pass();
    expect(await holder(id)).toBeNull();
    const stranger = await t.person("lead", { organisationId });
    await expect(t.api(stranger, operations).getRouting({ params: { conversationId: id } })).rejects.toMatchObject(
      refused("not_found"),
    );
    organisationId = home;
  });

  it("tells who got it, and wakes the router only where that can matter", async () => {
    const sanne = await agent("Sanne");
    await waiting();
    const events = await t.during(organisationId, pass);
    expect(events.map((event) => event.type).sort()).toEqual([
      "activity.added",
      "conversation.changed",
      "notification.added",
    ]);
    expect(events.find((event) => event.type === "notification.added")).toMatchObject({
      audience: { people: [sanne.id] },
      payload: { notification: { kind: "assigned" } },
    });
    const changed = events
      .filter((event) => event.type === "conversation.changed")
      .map(({ type, payload }) => ({ type, payload, organisationId, at: t.clock.now() }));
    await wakeReaction.react(changed, t.platform);
    expect(await t.runJobs()).toEqual([]);
  });
});

describe("several routers at once", () => {
  it("give each conversation to one, and nobody more than fits", async () => {
    const agents = await Promise.all(["Anna", "Bram", "Chris"].map((name) => agent(name)));
    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, index) => waiting({ channel: index % 4 === 0 ? "chat" : "mail" })),
    );
    const plans = await Promise.all(Array.from({ length: 6 }, pass));
    const given = plans.flatMap((plan) => plan!.decisions.filter((line) => line.kind === "assign"));
    const holders = await Promise.all(ids.map(holder));
    expect(given).toHaveLength(holders.filter((id) => id !== null).length);
    expect(new Set(given.map((line) => line.conversationId)).size).toBe(given.length);
    const { people: loads } = await api(lead).getLoad();
    for (const { id } of agents) expect(loads.find((one) => one.personId === id)!.load.load).toBeLessThanOrEqual(10);
    expect(given.length, "three chats and two mails each").toBe(15);
  });

  it("a sweep does not wait for one that is at it", async () => {
    let sweep: unknown = "not asked";
    await t.platform.work(organisationId, ROUTER, async (work) => {
      await route(work, needs, "wait");
      sweep = await t.platform.work(organisationId, ROUTER, (other) => route(other, needs, "leave"));
    });
    expect(sweep).toBeNull();
  });

  it("what somebody takes while the router is about to give it stays theirs", async () => {
    await agent("Sanne");
    const joris = await agent("Joris");
    await choose(joris, "busy");
    const id = await waiting();
    let passing: Promise<unknown> = Promise.resolve();
    await t.platform.work(organisationId, joris.actor, async (work) => {
      await conversations.lock(work.tx, id);
      passing = pass();
      // Long enough for the router to have read it as nobody's and to wait for us.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await conversations.assign(work, id, { assigneeId: joris.id });
    });
    await passing;
    expect(await historyOf(id)).toMatchObject([{ personId: joris.id, explanation: { code: "taken" } }]);
  });

  it("of two agents who take the same at once, one gets it and the other is told whose it is", async () => {
    const [sanne, joris] = [await agent("Sanne"), await agent("Joris")];
    const id = await waiting();
    const take = (who: TestPerson) => api(who).takeConversation({ params: { conversationId: id } });
    const results = await Promise.allSettled([take(sanne), take(joris)]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = results.find((result) => result.status === "rejected")!;
    expect(lost.reason).toMatchObject({
      problem: { code: "already_assigned", details: { personId: await holder(id) } },
    });
  });
});

describe("an offered chat", () => {
  it("is taken up, and then no longer runs out", async () => {
    const sanne = await agent("Sanne");
    const id = await waiting({ channel: "chat" });
    await pass();
    expect((await historyOf(id))[0]!.offeredUntil).toBe(new Date(t.clock.now().getTime() + 30_000).toISOString());
    await api(sanne).takeConversation({ params: { conversationId: id } });
    t.clock.advance(31_000);
    await beat(sanne);
    await pass();
    expect([await holder(id), (await historyOf(id)).length]).toEqual([sanne.id, 1]);
  });

  it("goes on to the next when its time is over, by a job and not by chance", async () => {
    const sanne = await agent("Sanne");
    const id = await waiting({ channel: "chat" });
    await pass();
    const joris = await agent("Joris");
    t.clock.advance(29_000);
    await beat(sanne, joris);
    await t.runJobs();
    expect(await holder(id)).toBe(sanne.id);
    t.clock.advance(1_000);
    expect(await t.runJobs()).toContain("routing.pass");
    expect(await holder(id)).toBe(joris.id);
    expect(await historyOf(id)).toMatchObject([
      { personId: joris.id, ended: null },
      { personId: sanne.id, ended: { because: "missed" } },
    ]);
  });

  it("missed twice in a row puts somebody on a break, who can end it", async () => {
    const sanne = await agent("Sanne");
    const [first] = [await waiting({ channel: "chat" })];
    await pass();
    t.clock.advance(30_000);
    await beat(sanne);
    await pass();
    expect([await holder(first), await why(first)]).toEqual([
      null,
      "Wacht: wie dit kan, nam het net niet op of gaf het terug.",
    ]);
    const second = await waiting({ channel: "chat" });
    await pass();
    expect(await holder(second)).toBe(sanne.id);
    t.clock.advance(30_000);
    await beat(sanne);
    const events = await t.during(organisationId, pass);
    expect(events.find((event) => event.type === "person.changed")).toMatchObject({
      payload: { person: { availability: { chosen: "break" } } },
    });
    expect(await holder(second)).toBeNull();
    await choose(sanne, "available");
    t.clock.advance(600_000);
    await beat(sanne);
    await pass();
    expect([await holder(first), await holder(second)]).toEqual([sanne.id, sanne.id]);
  });
});

describe("who goes away", () => {
  it("leaves chats to others and keeps the mails that came before", async () => {
    const sanne = await agent("Sanne");
    const [mail, chat] = [await waiting(), await waiting({ channel: "chat" })];
    await pass();
    await api(sanne).takeConversation({ params: { conversationId: chat } });
    const joris = await agent("Joris");
    await choose(sanne, "away");
    await pass();
    expect([await holder(mail), await holder(chat)]).toEqual([sanne.id, joris.id]);
    expect((await historyOf(chat))[1]).toMatchObject({ ended: { because: "went_away" } });
  });

  it("does not get what comes back while they are away", async () => {
    const sanne = await agent("Sanne");
    await choose(sanne, "away");
    t.clock.advance(60_000);
    const id = await waiting({ assignee_id: sanne.id });
    const joris = await agent("Joris");
    await pass();
    expect(await holder(id)).toBe(joris.id);
  });

  it("by silence counts the same", async () => {
    const sanne = await agent("Sanne");
    const chat = await waiting({ channel: "chat" });
    await pass();
    await api(sanne).takeConversation({ params: { conversationId: chat } });
    t.clock.advance(91_000);
    const joris = await agent("Joris");
    await pass();
    expect(await holder(chat)).toBe(joris.id);
  });

  it("for good keeps nothing", async () => {
    const sanne = await agent("Sanne");
    const id = await waiting();
    await pass();
    const joris = await agent("Joris");
    await t.platform.database.updateTable("people").set({ active: false }).where("id", "=", sanne.id).execute();
    await pass();
    expect(await holder(id)).toBe(joris.id);
  });
});

describe("people decide too", () => {
  const params = (conversationId: ConversationId) => ({ params: { conversationId } });

  it("what is given back goes to another, and after a while may come back", async () => {
    const sanne = await agent("Sanne");
    const id = await waiting();
    await pass();
    await api(sanne).giveBackConversation({ ...params(id), body: { reason: "ken ik niet" } });
    await pass();
    expect(await holder(id)).toBeNull();
    expect((await historyOf(id))[0]).toMatchObject({ ended: { because: "given_back", reason: "ken ik niet" } });
    t.clock.advance(600_000);
    await beat(sanne);
    await pass();
    expect(await holder(id)).toBe(sanne.id);
  });

  it("a lead gives it to another with a reason that is kept", async () => {
    const [sanne, joris] = [await agent("Sanne"), await agent("Joris")];
    const id = await waiting({ assignee_id: sanne.id });
    await api(lead).assignConversation({ ...params(id), body: { personId: joris.id, reason: "kent de klant" } });
    const [line] = await historyOf(id);
    expect(line).toMatchObject({
      personId: joris.id,
      by: lead.actor,
      sentence: "Bram gaf dit aan Joris: kent de klant.",
    });
  });

  it.each([
    ["an agent may not take from a colleague", "forbidden"],
    ["a lead may not give to who is away", "not_available"],
    ["nor to who has enough", "at_ceiling"],
  ])("%s", async (_name, code) => {
    const [sanne, joris] = [await agent("Sanne"), await agent("Joris")];
    const id = await waiting({ assignee_id: sanne.id });
    if (code === "not_available") await choose(joris, "away");
    if (code === "at_ceiling")
      await Promise.all(Array.from({ length: 5 }, () => waiting({ assignee_id: joris.id, heaviness: "heavy" })));
    const who = code === "forbidden" ? joris : lead;
    const give = (despiteCeiling: boolean) =>
      api(who).assignConversation({ ...params(id), body: { personId: joris.id, despiteCeiling } });
    await expect(give(false)).rejects.toMatchObject(refused(code));
    if (code === "at_ceiling") expect((await give(true)).conversation.assigneeId).toBe(joris.id);
  });

  it("another team takes it from who is not in that team", async () => {
    const sanne = await agent("Sanne");
    const teamId = newId<TeamId>();
    await t.platform.database
      .insertInto("teams")
      .values({ id: teamId, organisation_id: organisationId, name: "Financiën", colour: "#336699" })
      .execute();
    const id = await waiting({ assignee_id: sanne.id });
    const { conversation } = await api(lead).assignConversation({ ...params(id), body: { teamId } });
    expect(conversation).toMatchObject({ teamId, assigneeId: null });
    expect(await why(id)).toBe("Wacht: er zit nog niemand in dit team.");
  });

  it("a change of hands that came another way is in the history too", async () => {
    const sanne = await agent("Sanne");
    const id = await waiting();
    await t.platform.work(organisationId, lead.actor, async (work) => {
      const changed = await conversations.assign(work, id, { assigneeId: sanne.id });
      if (isRefusal(changed)) throw new Error(changed.refused);
    });
    expect(await historyOf(id)).toMatchObject([{ personId: sanne.id, by: lead.actor, ended: null }]);
  });
});

describe("load and settings", () => {
  it("an agent sees their own load with what it is made of, a lead everybody's", async () => {
    const sanne = await agent("Sanne");
    await waiting();
    await pass();
    const { own, people: others } = await api(sanne).getLoad();
    expect(own).toMatchObject({
      load: 1.25,
      horizon: "calm",
      parts: [
        { kind: "waiting", count: 1 },
        { kind: "fresh", count: 1 },
      ],
    });
    expect(others).toEqual([]);
    expect((await api(lead).getLoad()).people.map((one) => one.personId).sort()).toEqual([lead.id, sanne.id].sort());
  });

  it("a ceiling under which something would wait for ever is refused with the least that works", async () => {
    const { settings, version } = await api(lead).getRoutingSettings();
    const low = { ...settings, load: { ...settings.load, ceiling: 4 } };
    await expect(api(lead).saveRoutingSettings({ body: { settings: low, version } })).rejects.toMatchObject({
      problem: { code: "ceiling_too_low", details: { least: 5 } },
    });
  });

  it("of two leads who save at once, the second looks again", async () => {
    const { settings, version } = await api(lead).getRoutingSettings();
    const save = () => api(lead).saveRoutingSettings({ body: { settings, version } });
    const results = await Promise.allSettled([save(), save()]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await api(lead).getRoutingSettings()).version).toBe(version + 1);
  });

  it("by hand means that nothing is given out by itself", async () => {
    await agent("Sanne");
    const { settings, version } = await api(lead).getRoutingSettings();
    await api(lead).saveRoutingSettings({ body: { settings: { ...settings, automatic: false }, version } });
    const id = await waiting();
    await pass();
    expect([await holder(id), await why(id)]).toEqual([
      null,
      "Wacht tot iemand het opneemt: gesprekken worden hier niet vanzelf verdeeld.",
    ]);
  });
});

/** Routing with a server and a database: who gets what, what happens when people come and go, and several routers at once. */

import type { EventType } from "@luwte/contract/events.ts";
import { newId, type SkillId } from "@luwte/contract/ids.ts";
import { standardList } from "@luwte/contract/lists.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import {
  conversations,
  type RoutingScene,
  routingNeeds,
  routingScene,
  routingSceneModules,
  THE_ROUTER,
} from "../../testing/routingScene.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchConversation, watchCounts, watchList, watchNotifications, watchPeople } from "../../testing/views.ts";
import { wakeReaction } from "./jobs.ts";
import { route } from "./public.ts";

let t: TestPlatform;
let scene: RoutingScene;
beforeAll(async () => {
  t = await testPlatform({ modules: routingSceneModules });
});
afterAll(() => t.close());
beforeEach(async () => {
  scene = await routingScene(t);
});

describe("a conversation that waits", () => {
  it("goes to who can, with a reason that is kept and said in the reader's language", async () => {
    const skillId = newId<SkillId>();
    await t.platform.database
      .insertInto("skills")
      .values({ id: skillId, organisation_id: scene.organisationId, name: "retouren" })
      .execute();
    const sanne = await scene.agent("Sanne", ["nl", "fr"]);
    await scene.agent("Joris");
    await t.platform.database
      .insertInto("person_skills")
      .values({ organisation_id: scene.organisationId, person_id: sanne.id, skill_id: skillId, level: 2 })
      .execute();
    const id = await scene.waiting({ language: "fr", skills: JSON.stringify([{ skillId, level: 1 }]) });
    await scene.pass();
    expect(await scene.holder(id)).toBe(sanne.id);
    expect(await scene.historyOf(id)).toMatchObject([
      {
        personId: sanne.id,
        by: THE_ROUTER,
        explanation: { code: "routed", params: { language: "fr", skills: "retouren", decider: "only_able" } },
        sentence: "Naar Sanne: spreekt Frans, kent retouren, en is nu de enige die dit kan.",
        offeredUntil: null,
        ended: null,
      },
    ]);
  });

  it("says why it waits, and nothing once it is somebody's", async () => {
    const joris = await scene.agent("Joris");
    const french = await scene.waiting({ language: "fr" });
    await scene.pass();
    expect(await scene.why(french)).toBe("Wacht: niemand in het team spreekt Frans.");
    await scene.choose(joris, "busy");
    const dutch = await scene.waiting();
    expect(await scene.why(dutch)).toBe("Wacht: wie dit kan, is nu niet beschikbaar.");
    await scene.choose(joris, "available");
    await scene.pass();
    expect([await scene.holder(dutch), await scene.why(dutch)]).toEqual([joris.id, null]);
  });

  it("two hundred in a language that nobody speaks do not hold up the one in another", async () => {
    const joris = await scene.agent("Joris");
    const early = new Date(t.clock.now().getTime() - 3_600_000);
    await Promise.all(Array.from({ length: 200 }, () => scene.waiting({ language: "fr", waiting_since: early })));
    const id = await scene.waiting();
    await scene.pass();
    expect(await scene.holder(id)).toBe(joris.id);
  });

  it("of another organisation is never seen", async () => {
    const id = await scene.waiting();
    const elsewhere = await routingScene(t);
    await elsewhere.agent("Elders");
    await elsewhere.pass();
    expect(await scene.holder(id)).toBeNull();
    const asked = elsewhere.api(elsewhere.lead).getRouting({ params: { conversationId: id } });
    await expect(asked).rejects.toMatchObject({ problem: { code: "not_found" } });
  });

  it("tells who got it, and wakes the router only where that can matter", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.waiting();
    const events = await t.during(scene.organisationId, scene.pass);
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
      .map(({ type, payload }) => ({ type, payload, organisationId: scene.organisationId, at: t.clock.now() }));
    await wakeReaction.react(changed, t.platform);
    expect(await t.runJobs()).toEqual([]);
  });
});

describe("several routers at once", () => {
  it("give each conversation to one, and nobody more than fits", async () => {
    const agents = await Promise.all(["Anna", "Bram", "Chris"].map((name) => scene.agent(name)));
    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, index) => scene.waiting({ channel: index % 4 === 0 ? "chat" : "mail" })),
    );
    const plans = await Promise.all(Array.from({ length: 6 }, scene.pass));
    const given = plans.flatMap((plan) => plan!.decisions.filter((line) => line.kind === "assign"));
    const holders = await Promise.all(ids.map(scene.holder));
    expect(given).toHaveLength(holders.filter((id) => id !== null).length);
    expect(new Set(given.map((line) => line.conversationId)).size).toBe(given.length);
    const { people: loads } = await scene.api(scene.lead).getLoad();
    for (const { id } of agents) expect(loads.find((one) => one.personId === id)!.load.load).toBeLessThanOrEqual(10);
    expect(given.length, "three chats and three mails each").toBe(18);
  });

  it("a sweep does not wait for one that is at it", async () => {
    let sweep: unknown = "not asked";
    await t.platform.work(scene.organisationId, THE_ROUTER, async (work) => {
      await route(work, routingNeeds, "wait");
      sweep = await t.platform.work(scene.organisationId, THE_ROUTER, (other) => route(other, routingNeeds, "leave"));
    });
    expect(sweep).toBeNull();
  });

  it("what somebody takes while the router is about to give it stays theirs", async () => {
    await scene.agent("Sanne");
    const joris = await scene.agent("Joris");
    await scene.choose(joris, "busy");
    const id = await scene.waiting();
    let passing: Promise<unknown> = Promise.resolve();
    await t.platform.work(scene.organisationId, joris.actor, async (work) => {
      await conversations.lock(work.tx, id);
      passing = scene.pass();
      // Long enough for the router to have read it as nobody's and to wait for us.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await conversations.assign(work, id, { assigneeId: joris.id });
    });
    await passing;
    expect(await scene.historyOf(id)).toMatchObject([{ personId: joris.id, explanation: { code: "taken" } }]);
  });

  it("of two agents who take the same at once, one gets it and the other is told whose it is", async () => {
    const [sanne, joris] = [await scene.agent("Sanne"), await scene.agent("Joris")];
    const id = await scene.waiting();
    const take = (who: TestPerson) => scene.api(who).takeConversation({ params: { conversationId: id } });
    const results = await Promise.allSettled([take(sanne), take(joris)]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = results.find((result) => result.status === "rejected")!;
    expect(lost.reason).toMatchObject({
      problem: { code: "already_assigned", details: { personId: await scene.holder(id) } },
    });
  });
});

describe("an offered chat", () => {
  it("is taken up, and then no longer runs out", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting({ channel: "chat" });
    await scene.pass();
    expect((await scene.historyOf(id))[0]!.offeredUntil).toBe(new Date(t.clock.now().getTime() + 30_000).toISOString());
    await scene.api(sanne).takeConversation({ params: { conversationId: id } });
    t.clock.advance(31_000);
    await scene.beat(sanne);
    await scene.pass();
    expect([await scene.holder(id), (await scene.historyOf(id)).length]).toEqual([sanne.id, 1]);
  });

  it("goes on to the next when its time is over, by a job and not by chance", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting({ channel: "chat" });
    await scene.pass();
    const joris = await scene.agent("Joris");
    t.clock.advance(29_000);
    await scene.beat(sanne, joris);
    await t.runJobs();
    expect(await scene.holder(id)).toBe(sanne.id);
    t.clock.advance(1_000);
    expect(await t.runJobs()).toContain("routing.pass");
    expect(await scene.holder(id)).toBe(joris.id);
    expect(await scene.historyOf(id)).toMatchObject([
      { personId: joris.id, ended: null },
      { personId: sanne.id, ended: { because: "missed" } },
    ]);
  });

  it("missed twice in a row puts somebody on a break, who can end it", async () => {
    const sanne = await scene.agent("Sanne");
    const [first] = [await scene.waiting({ channel: "chat" })];
    await scene.pass();
    t.clock.advance(30_000);
    await scene.beat(sanne);
    await scene.pass();
    expect([await scene.holder(first), await scene.why(first)]).toEqual([
      null,
      "Wacht: wie dit kan, nam het net niet op of gaf het terug.",
    ]);
    const second = await scene.waiting({ channel: "chat" });
    await scene.pass();
    expect(await scene.holder(second)).toBe(sanne.id);
    t.clock.advance(30_000);
    await scene.beat(sanne);
    const events = await t.during(scene.organisationId, scene.pass);
    expect(events.find((event) => event.type === "person.changed")).toMatchObject({
      payload: { person: { availability: { chosen: "break" } } },
    });
    expect(await scene.holder(second)).toBeNull();
    await scene.choose(sanne, "available");
    t.clock.advance(600_000);
    await scene.beat(sanne);
    await scene.pass();
    expect([await scene.holder(first), await scene.holder(second)]).toEqual([sanne.id, sanne.id]);
  });
});

describe("who goes away", () => {
  it("leaves chats to others and keeps the mails that came before", async () => {
    const sanne = await scene.agent("Sanne");
    const [mail, chat] = [await scene.waiting(), await scene.waiting({ channel: "chat" })];
    await scene.pass();
    await scene.api(sanne).takeConversation({ params: { conversationId: chat } });
    const joris = await scene.agent("Joris");
    await scene.choose(sanne, "away");
    await scene.pass();
    expect([await scene.holder(mail), await scene.holder(chat)]).toEqual([sanne.id, joris.id]);
    expect((await scene.historyOf(chat))[1]).toMatchObject({ ended: { because: "went_away" } });
  });

  it("does not get what comes back while they are away", async () => {
    const sanne = await scene.agent("Sanne");
    await scene.choose(sanne, "away");
    t.clock.advance(60_000);
    const id = await scene.waiting({ assignee_id: sanne.id });
    const joris = await scene.agent("Joris");
    await scene.pass();
    expect(await scene.holder(id)).toBe(joris.id);
  });

  it("by silence counts the same", async () => {
    const sanne = await scene.agent("Sanne");
    const chat = await scene.waiting({ channel: "chat" });
    await scene.pass();
    await scene.api(sanne).takeConversation({ params: { conversationId: chat } });
    t.clock.advance(91_000);
    const joris = await scene.agent("Joris");
    await scene.pass();
    expect(await scene.holder(chat)).toBe(joris.id);
  });

  it("for good keeps nothing", async () => {
    const sanne = await scene.agent("Sanne");
    const id = await scene.waiting();
    await scene.pass();
    const joris = await scene.agent("Joris");
    await t.platform.database.updateTable("people").set({ active: false }).where("id", "=", sanne.id).execute();
    await scene.pass();
    expect(await scene.holder(id)).toBe(joris.id);
  });
});

it("whatever the router and people do, desks that hear of it show what they would load", async () => {
  const sanne = await scene.agent("Sanne");
  const mail = await scene.waiting();
  const chat = await scene.waiting({ channel: "chat" });
  const params = { params: { conversationId: mail } };
  const viewer = { personId: sanne.id, teamIds: [] };
  const views = [
    watchList(t, sanne, standardList("mine", viewer)),
    watchList(t, scene.lead, standardList("unassigned", viewer)),
    watchCounts(t, scene.lead),
    watchConversation(t, scene.lead, mail),
    watchConversation(t, sanne, chat),
    watchNotifications(t, sanne),
    watchPeople(t, scene.lead),
  ];
  const steps: [EventType[], () => Promise<unknown>][] = [
    [["conversation.changed", "activity.added", "notification.added"], scene.pass],
    [["conversation.changed"], () => scene.api(sanne).giveBackConversation({ ...params, body: {} })],
    [
      ["conversation.changed"],
      () => scene.api(scene.lead).assignConversation({ ...params, body: { personId: sanne.id } }),
    ],
    [["conversation.changed", "person.changed"], () => missTwice(sanne)],
    [["person.changed"], () => scene.choose(sanne, "available")],
    [["conversation.changed"], () => scene.api(sanne).takeConversation({ params: { conversationId: chat } })],
  ];
  for (const [records, step] of steps) await verifyEvents(t, scene.organisationId, { views, records }, step);
});

/** Two chats offered in vain, one after the other. */
async function missTwice(agent: TestPerson): Promise<void> {
  for (let miss = 0; miss < 2; miss++) {
    t.clock.advance(700_000);
    await scene.beat(agent);
    await scene.pass();
    t.clock.advance(31_000);
    await scene.beat(agent);
    await scene.pass();
  }
}

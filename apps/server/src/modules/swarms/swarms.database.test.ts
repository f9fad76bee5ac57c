/** Asking help with a hard case: who is asked, who sees what of it, and what stays of it. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import { type ConversationId, newId, type OrganisationId, type SwarmId, type TeamId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as operations from "@luwte/contract/operations/swarms.ts";
import * as talks from "@luwte/contract/operations/talks.ts";
import { talkOfCase } from "@luwte/contract/talks.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchSwarm, watchSwarms } from "../../testing/talkViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { createConversations } from "../conversations/public.ts";
import { followTalk, talksModule, tellTeam } from "../talks/public.ts";
import { type Helper, type SwarmNeeds, swarmsModule } from "./public.ts";

let t: TestInbox;
let home: OrganisationId;
let teamId: TeamId;
let [anna, lead] = [] as unknown as [TestPerson, TestPerson];
let crowd: TestPerson[];
let there: Helper[];
beforeAll(async () => {
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  const needs: SwarmNeeds = {
    conversations,
    helpers: async () => there,
    tellTeam: (work, id, words, swarmId) => tellTeam(work, { conversations }, { teamId: id, words, swarmId }),
    follow: (work, talkId) => followTalk(work, { conversations }, talkId, true),
  };
  t = await testInbox({}, { modules: [talksModule({ conversations }), swarmsModule(needs)] });
  home = await t.organisation();
  teamId = await t.team(home, "Bestellingen");
  anna = await t.person("agent", { name: "Anna" });
  lead = await t.person("lead", { name: "Lea" });
  crowd = [];
  for (const name of ["Bert", "Carla", "Dirk", "Els", "Fien"]) crowd.push(await t.person("agent", { name }));
});
afterAll(() => t.close());

let id: ConversationId;
beforeEach(async () => {
  there = [anna, ...crowd].map((person) => ({ id: person.id, teamIds: [teamId], skills: [] }));
  id = (await t.receive(home)).conversation.id;
  await t.as(home, (work) => t.conversations.assign(work, id, { assigneeId: anna.id, teamId }));
});

const api = (person = anna) => t.api(person, operations);
const WORDS = { reason: "knowledge", tried: "Gebeld met de vervoerder", needed: "Wie kent dit label?" } as const;
const ask = async (by = anna, swarmId = newId<SwarmId>()) => {
  t.clock.advance(1_000);
  return (await api(by).askHelp({ params: { conversationId: id }, body: { id: swarmId, ...WORDS } })).swarm;
};
const mine = async (person: TestPerson) => (await api(person).listSwarms({ params: { conversationId: id } })).asks;
const asked = async () => {
  const all = await Promise.all(crowd.map(async (person) => ((await mine(person)).length > 0 ? [person] : [])));
  return all.flat();
};
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem.code,
  );
const everything = () => [anna, ...crowd].map((person) => watchSwarms(t, person, id));

describe("help is asked", () => {
  it("of three by name, and in the team's channel; the owner stays the owner, and every desk follows", async () => {
    const events = await verifyEvents(
      t,
      home,
      { views: everything(), records: ["swarm.changed", "swarm_ask.changed"] },
      () => ask(),
    );
    const called = await asked();
    expect(called).toHaveLength(3);
    const private_ = events.filter(({ type }) => type === "swarm_ask.changed").map(({ audience }) => audience);
    expect(private_).toHaveLength(3);
    expect(private_.every((audience) => audience && "people" in audience && audience.people.length === 1)).toBe(true);
    for (const person of called) {
      const [told] = (await t.api(person, inboxTools).listNotifications()).items;
      expect(told).toMatchObject({ kind: "help_asked", conversationId: id, params: { by: "Anna" } });
      expect((await mine(person))[0]!.because).toMatchObject({ skillIds: [], of: 5 });
    }
    const { entries } = await t.api(anna, talks).listTalks();
    const channel = entries.find(({ talk }) => talk.teamId === teamId)!.talk;
    const { messages } = await t.api(anna, talks).getTalk({ params: { talkId: channel.id } });
    expect(messages.at(-1)).toMatchObject({
      authorId: anna.id,
      swarmId: expect.any(String),
      cases: [{ conversationId: id }],
    });
    const page = await t.api(anna, conversationOperations).getConversation({ params: { conversationId: id } });
    expect(page.conversation.assigneeId).toBe(anna.id);
    expect(page.activities.map(({ code }) => code)).toContain("help_asked");
  });

  it("once at a time; the same request twice is one", async () => {
    const swarm = await ask();
    expect((await ask(anna, swarm.id)).id).toBe(swarm.id);
    expect(await problem(ask(crowd[0]!))).toBe("already_exists");
    expect(await asked()).toHaveLength(3);
  });

  it("first of those who were asked least", async () => {
    await ask();
    const first = await asked();
    for (const person of first)
      await api(person).answerHelp({
        params: { swarmId: (await mine(person))[0]!.swarmId },
        body: { answer: "joined" },
      });
    await api().endHelp({ params: { swarmId: (await mine(first[0]!))[0]!.swarmId }, body: { helped: "" } });
    const before = new Set(first.map((person) => person.id));
    await ask();
    const second = await asked();
    const fresh = second.filter((person) => !before.has(person.id));
    expect(fresh.length).toBe(2);
  });

  it("of nobody by name when nobody fits; the channel hears it all the same", async () => {
    there = [];
    const swarm = await ask();
    expect(await asked()).toEqual([]);
    expect(swarm.state).toEqual({ kind: "open" });
  });
});

describe("colleagues", () => {
  it("join for everybody to see, and follow the talk of the case", async () => {
    const swarm = await ask();
    const [one] = await asked();
    await verifyEvents(
      t,
      home,
      { views: [...everything(), watchSwarm(t, anna, swarm.id)], records: ["swarm.changed"] },
      () => api(one).answerHelp({ params: { swarmId: swarm.id }, body: { answer: "joined" } }),
    );
    expect((await api().getSwarm({ params: { swarmId: swarm.id } })).swarm.joinedIds).toEqual([one!.id]);
    const { reading } = await t.api(one!, talks).getTalk({ params: { talkId: talkOfCase(id) } });
    expect(reading.following).toBe(true);
  });

  it("decline in silence: nothing that others read or hear changes, and the next is asked", async () => {
    const swarm = await ask();
    const called = await asked();
    const [no] = called;
    const shown = JSON.stringify(await api().listSwarms({ params: { conversationId: id } }));
    const events = await verifyEvents(t, home, { views: everything() }, () =>
      api(no).answerHelp({ params: { swarmId: swarm.id }, body: { answer: "declined" } }),
    );
    expect(events.map(({ type }) => type)).not.toContain("swarm.changed");
    expect(
      events.every(({ audience }) => audience && !("people" in audience && audience.people.includes(anna.id))),
    ).toBe(true);
    expect(JSON.stringify(await api().listSwarms({ params: { conversationId: id } }))).toBe(shown);
    expect(await asked()).toHaveLength(called.length + 1);
    expect(JSON.stringify(await api(lead).getSwarm({ params: { swarmId: swarm.id } }))).not.toContain("declined");
  });

  it("who was not asked may join too, and two answers at once ask no more than three", async () => {
    const swarm = await ask();
    const called = await asked();
    const other = crowd.find((person) => !called.includes(person))!;
    await Promise.all([
      api(called[0]).answerHelp({ params: { swarmId: swarm.id }, body: { answer: "declined" } }),
      api(called[1]).answerHelp({ params: { swarmId: swarm.id }, body: { answer: "declined" } }),
      api(other).answerHelp({ params: { swarmId: swarm.id }, body: { answer: "joined" } }),
    ]);
    expect((await api().getSwarm({ params: { swarmId: swarm.id } })).swarm.joinedIds).toEqual([other.id]);
  });
});

it("ends with what helped, in the conversation; leads count reasons and no names", async () => {
  const swarm = await ask();
  const params = { swarmId: swarm.id };
  await verifyEvents(t, home, { views: everything(), records: ["swarm.changed", "activity.added"] }, () =>
    api().endHelp({ params, body: { helped: "Oude labels staan onder Archief" } }),
  );
  await api().endHelp({ params, body: { helped: "Nog eens" } });
  expect((await api().getSwarm({ params })).swarm.state).toMatchObject({
    kind: "ended",
    helped: "Oude labels staan onder Archief",
  });
  const page = await t.api(anna, conversationOperations).getConversation({ params: { conversationId: id } });
  expect(page.activities.filter(({ code }) => code === "help_ended")).toHaveLength(1);
  const query = { from: "2026-01-01T00:00:00.000Z", until: "2027-01-01T00:00:00.000Z", teamId };
  const insight = await api(lead).getSwarmInsight({ query });
  expect(insight.reasons[0]).toMatchObject({ reason: "knowledge", helped: 1 });
  expect(insight.total).toBe(insight.reasons[0]!.count);
  expect(insight.joined).toBeGreaterThan(0);
  for (const person of [anna, ...crowd]) expect(JSON.stringify(insight)).not.toContain(person.id);
  expect(await problem(api().getSwarmInsight({ query }))).toBe("forbidden");
});

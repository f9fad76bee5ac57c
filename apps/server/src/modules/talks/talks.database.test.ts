/** Talking with colleagues: who reads and hears it, what is told, and that a customer never meets any of it. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import { newId, type OrganisationId, type TalkId, type TalkMessageId, type TeamId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as operations from "@luwte/contract/operations/talks.ts";
import { talkOfCase } from "@luwte/contract/talks.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchTalk, watchTalks } from "../../testing/talkViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { createConversations } from "../conversations/public.ts";
import { say as sayIn, talksModule } from "./public.ts";

let t: TestInbox;
let home: OrganisationId;
let [orders, returns] = [] as unknown as [TeamId, TeamId];
let [anna, bert, carla, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson, TestPerson];
const teams = new Map<TestPerson, TeamId[]>();

beforeAll(async () => {
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  t = await testInbox({}, { modules: [talksModule({ conversations })] });
  home = await t.organisation();
  [orders, returns] = [await t.team(home, "Bestellingen"), await t.team(home, "Retouren")];
  [anna, bert] = [await t.person("agent", { name: "Anna" }), await t.person("agent", { name: "Bert" })];
  [carla, lead] = [await t.person("agent", { name: "Carla" }), await t.person("lead", { name: "Lea" })];
  await join(anna, orders);
  await join(bert, orders);
  await join(carla, returns);
});
afterAll(() => t.close());

async function join(person: TestPerson, teamId: TeamId) {
  teams.set(person, [...(teams.get(person) ?? []), teamId]);
  const row = { organisation_id: home, person_id: person.id, team_id: teamId };
  await t.platform.database.insertInto("team_members").values(row).execute();
}
const api = (person = anna) => t.api(person, operations);
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem.code,
  );
type Sent = Partial<Parameters<ReturnType<typeof api>["sendTalkMessage"]>[0]["body"]>;
async function say(talkId: TalkId, text: string, { by = anna, ...more }: Sent & { by?: TestPerson } = {}) {
  t.clock.advance(1_000);
  const id = newId<TalkMessageId>(t.clock.now().getTime());
  return (await api(by).sendTalkMessage({ params: { talkId }, body: { id, text, ...more } })).message;
}
const entry = async (talkId: TalkId, person = bert) =>
  (await api(person).listTalks()).entries.find(({ talk }) => talk.id === talkId);
const open = async (talkId: TalkId, person = bert, query = {}) => api(person).getTalk({ params: { talkId }, query });
async function channel(settings: Partial<Parameters<ReturnType<typeof api>["saveChannel"]>[0]["body"]> = {}) {
  const talkId = newId<TalkId>();
  const closed = { name: "Kanaal", teamId: orders, ...settings };
  return (await api(lead).saveChannel({ params: { talkId }, body: closed })).talk.id;
}
const theirs = async (person: TestPerson) =>
  (await t.api(person, inboxTools).listNotifications()).items.map(({ kind, params }) => [kind, params.times]);
const everything = (talkId: TalkId) => [
  watchTalks(t, anna, teams.get(anna)),
  watchTalks(t, bert, teams.get(bert)),
  watchTalks(t, carla, teams.get(carla)),
  watchTalk(t, bert, talkId),
];

describe("channels", () => {
  it("every team has one, also when two look first at the same time, and its people follow it", async () => {
    await Promise.all([api(anna).listTalks(), api(bert).listTalks()]);
    const { entries } = await api(bert).listTalks();
    expect(entries.every(({ talk }) => talk.isDefault)).toBe(true);
    expect(Object.fromEntries(entries.map(({ talk, reading }) => [talk.name, reading.following]))).toEqual({
      Bestellingen: true,
      Retouren: false,
    });
  });

  it("are made by leads, and the team's own stays open and there", async () => {
    const body = { name: "Stiekem" };
    expect(await problem(api(anna).saveChannel({ params: { talkId: newId<TalkId>() }, body }))).toBe("forbidden");
    const { entries } = await api(lead).listTalks();
    const own = entries.find(({ talk }) => talk.teamId === orders)!.talk;
    const params = { talkId: own.id };
    for (const change of [{ closed: true }, { archived: true }, { teamId: returns }])
      expect(await problem(api(lead).saveChannel({ params, body: { ...own, ...change } }))).toBe("forbidden");
    const changed = { ...own, purpose: "Alles over leveringen" };
    await verifyEvents(t, home, { views: everything(own.id), records: ["talk.changed"] }, () =>
      api(lead).saveChannel({ params, body: changed }),
    );
    expect((await entry(own.id))!.talk.purpose).toBe("Alles over leveringen");
  });

  it("a closed one is its team's: nobody else opens, finds, hears or is told it, the lead who made it neither", async () => {
    const talkId = await channel({ closed: true });
    const events = await verifyEvents(t, home, { views: everything(talkId), records: ["talk_message.added"] }, () =>
      say(talkId, "Wachtwoord zeehond @Carla", { personIds: [carla.id, bert.id] }),
    );
    const said = events.filter(({ type }) => type === "talk_message.added");
    expect(said.map(({ audience }) => audience)).toEqual([{ people: expect.arrayContaining([anna.id, bert.id]) }]);
    const id = (await open(talkId)).messages[0]!.id;
    for (const other of [carla, lead]) {
      expect(await problem(open(talkId, other))).toBe("not_found");
      expect(await problem(api(other).listTalkMessages({ params: { talkId } }))).toBe("not_found");
      expect(await problem(say(talkId, "Hoi", { by: other }))).toBe("not_found");
      const params = { talkMessageId: id };
      expect(await problem(api(other).listTalkMessageVersions({ params }))).toBe("not_found");
      expect(
        await problem(api(other).reactToTalkMessage({ params: { ...params, emoji: "good" }, body: { on: true } })),
      ).toBe("not_found");
      expect((await api(other).searchTalks({ query: { q: "zeehond" } })).items).toEqual([]);
      expect(await entry(talkId, other)).toBeUndefined();
    }
    expect(await theirs(carla)).toEqual([]);
    expect((await api(bert).searchTalks({ query: { q: "zeehonden" } })).items).toHaveLength(1);
  });
});

describe("what is unread", () => {
  it("counts what others said since, tells oneself only, and never goes back", async () => {
    const talkId = await channel();
    await api(bert).followTalk({ params: { talkId }, body: { following: true } });
    const events = await verifyEvents(
      t,
      home,
      { views: everything(talkId), records: ["talk_message.added", "talk_reading.changed"] },
      async () => {
        await say(talkId, "Een");
        await say(talkId, "Twee", { personIds: [bert.id] });
        await say(talkId, "Drie");
      },
    );
    expect((await entry(talkId))!.reading).toMatchObject({ unread: 3, mentioned: true, following: true });
    const readings = events.filter(({ type }) => type === "talk_reading.changed");
    expect(readings.every(({ audience }) => JSON.stringify(audience) === JSON.stringify({ people: [anna.id] }))).toBe(
      true,
    );
    const { messages } = await open(talkId);
    const until = (index: number) =>
      api(bert).readTalk({ params: { talkId }, body: { talkMessageId: messages[index]!.id } });
    await verifyEvents(t, home, { views: everything(talkId), records: ["talk_reading.changed"] }, () => until(1));
    await until(0);
    expect((await entry(talkId))!.reading).toMatchObject({ unread: 1, mentioned: false });
    expect((await open(talkId, bert, { from: "unread" })).messages.map(({ text }) => text)).toEqual([
      "Een",
      "Twee",
      "Drie",
    ]);
  });

  it("is counted to a hundred", async () => {
    const talkId = await channel();
    await t.platform.work(home, anna.actor, async (work) => {
      const needs = { conversations: t.conversations };
      for (let each = 0; each < 103; each++)
        await sayIn(work, needs, talkId, { id: newId(), text: "x", personIds: [], teamIds: [], replyToId: null });
    });
    expect((await entry(talkId))!.reading.unread).toBe(100);
  });

  it("a long talk is paged both ways without a gap or a repeat, also within one moment", async () => {
    const talkId = (await api(lead).listTalks()).entries.find(({ talk }) => talk.name === "Kanaal" && !talk.closed)!
      .talk.id;
    const whole = (await open(talkId, bert, { limit: 200 })).messages.map(({ id }) => id);
    const middle = await open(talkId, bert, { aroundId: whole[Math.floor(whole.length / 2)]!, limit: 9 });
    const back: string[] = [];
    let beforeId: TalkMessageId | null = middle.messages[0]!.id;
    while (beforeId) {
      const page = await api(bert).listTalkMessages({ params: { talkId }, query: { beforeId, limit: 10 } });
      back.unshift(...page.messages.map(({ id }) => id));
      beforeId = page.older ? page.messages[0]!.id : null;
    }
    const on: string[] = [];
    let afterId: TalkMessageId | null = middle.messages.at(-1)!.id;
    while (afterId) {
      const page = await api(bert).listTalkMessages({ params: { talkId }, query: { afterId, limit: 10 } });
      on.push(...page.messages.map(({ id }) => id));
      afterId = page.newer ? page.messages.at(-1)!.id : null;
    }
    expect([...back, ...middle.messages.map(({ id }) => id), ...on]).toEqual(whole);
  });
});

describe("messages", () => {
  it("are answered, changed with what they said before, reacted to and taken away; every desk follows", async () => {
    const talkId = await channel();
    const first = await say(talkId, "Wie weet dit?");
    const params = { talkMessageId: first.id };
    await verifyEvents(t, home, { views: everything(talkId), records: ["talk_message.changed"] }, async () => {
      const answer = await say(talkId, "Ik", { by: bert, replyToId: first.id });
      expect(answer).toMatchObject({ replyToId: first.id, rootId: first.id });
      await api(bert).reactToTalkMessage({ params: { ...params, emoji: "good" }, body: { on: true } });
      await api(bert).reactToTalkMessage({ params: { ...params, emoji: "good" }, body: { on: true } });
      await api(anna).editTalkMessage({ params, body: { text: "Wie weet dit nog?", version: first.version } });
      await api(bert).reactToTalkMessage({ params: { ...params, emoji: "good" }, body: { on: false } });
      await api(carla).reactToTalkMessage({ params: { ...params, emoji: "heart" }, body: { on: true } });
    });
    const [shown] = (await open(talkId)).messages;
    expect(shown).toMatchObject({ text: "Wie weet dit nog?", reactions: [{ emoji: "heart", personIds: [carla.id] }] });
    expect((await api(carla).listTalkMessageVersions({ params })).versions.map(({ text }) => text)).toEqual([
      "Wie weet dit?",
    ]);
    const old = { text: "Iets anders", version: first.version };
    expect(await problem(api(anna).editTalkMessage({ params, body: old }))).toBe("changed_meanwhile");
    expect(await problem(api(bert).editTalkMessage({ params, body: old }))).toBe("forbidden");
    expect(await problem(api(bert).removeTalkMessage({ params }))).toBe("forbidden");
    await verifyEvents(t, home, { views: everything(talkId), records: ["talk_message.changed"] }, () =>
      api(anna).removeTalkMessage({ params }),
    );
    expect((await open(talkId)).messages[0]).toMatchObject({ text: "", reactions: [], removedAt: expect.any(String) });
    expect((await api(carla).listTalkMessageVersions({ params })).versions).toEqual([]);
    expect((await api(bert).searchTalks({ query: { q: "wie weet" } })).items).toEqual([]);
    const second = await say(talkId, "Te laat");
    t.clock.advance(61 * 60_000);
    const late = { params: { talkMessageId: second.id } };
    expect(await problem(api(anna).removeTalkMessage(late))).toBe("too_late_to_edit");
  });

  it("the same one twice is one, and nobody answers one of another talk", async () => {
    const [talkId, other] = [await channel(), await channel()];
    const message = await say(talkId, "Dubbel");
    const again = { id: message.id, text: "Anders" };
    expect((await api().sendTalkMessage({ params: { talkId }, body: again })).message.text).toBe("Dubbel");
    expect(await problem(api().sendTalkMessage({ params: { talkId: other }, body: again }))).toBe("not_found");
    expect(await problem(say(other, "Nee", { replyToId: message.id }))).toBe("not_found");
    expect((await open(talkId)).messages).toHaveLength(1);
  });

  it("mention a person and their team, and each is told once, however often it is said", async () => {
    const talkId = await channel({ teamId: returns });
    const before = (await theirs(carla)).length;
    for (let times = 0; times < 4; times++)
      await say(talkId, "@Retouren @Carla", { personIds: [carla.id], teamIds: [returns] });
    expect((await theirs(carla)).slice(0, (await theirs(carla)).length - before)).toEqual([["channel_mentioned", 4]]);
    expect((await entry(talkId, carla))!.reading.mentioned).toBe(true);
  });

  it.each([
    ["leveringen", "De levering is vertraagd"],
    ["levering", "De levering is vertraagd"],
    ["vertr", "De levering is vertraagd"],
    ["reclamations", "Une réclamation du client"],
    ["refunded", "Refunds take five days"],
    ["refunds five", "Refunds take five days"],
  ])("are found by «%s»", async (q, text) => {
    const found = async () => (await api(carla).searchTalks({ query: { q } })).items.map(({ message }) => message.text);
    if (!(await found()).includes(text)) await say(await channel(), text);
    expect(await found()).toContain(text);
    expect((await api(carla).searchTalks({ query: { q: `${q} nietsvandat` } })).items).toEqual([]);
  });

  it("name cases by number, those that are there", async () => {
    const { conversation } = await t.receive(home);
    const message = await say(await channel(), `Zie #${conversation.number} en #999999`);
    expect(message.cases).toEqual([{ number: conversation.number, conversationId: conversation.id }]);
    const { conversations } = await api().listCases({ query: { conversationIds: [conversation.id, newId<never>()] } });
    expect(conversations.map(({ id }) => id)).toEqual([conversation.id]);
  });
});

describe("beside a case", () => {
  it("there is one talk, from the first word; who speaks or is named follows it until they do not", async () => {
    const { conversation } = await t.receive(home);
    const talkId = talkOfCase(conversation.id);
    expect(await open(talkId)).toMatchObject({ talk: { kind: "case" }, messages: [], reading: { following: false } });
    await verifyEvents(
      t,
      home,
      { views: everything(talkId), records: ["talk_message.added", "talk_reading.changed"] },
      async () => {
        await say(talkId, "Wat denk jij @Bert?", { personIds: [bert.id] });
      },
    );
    expect(await entry(talkId, anna)).toMatchObject({ reading: { unread: 0 }, case: { number: conversation.number } });
    expect(await entry(talkId, bert)).toMatchObject({ reading: { unread: 1, mentioned: true } });
    expect(await entry(talkId, carla)).toBeUndefined();
    expect((await theirs(bert))[0]).toEqual(["mentioned", 1]);
    await verifyEvents(t, home, { views: everything(talkId), records: ["talk_reading.changed"] }, () =>
      api(bert).followTalk({ params: { talkId }, body: { following: false } }),
    );
    expect(await entry(talkId, bert)).toBeUndefined();
  });

  it("two who begin at once are in one talk", async () => {
    const { conversation } = await t.receive(home);
    const talkId = talkOfCase(conversation.id);
    await Promise.all([anna, bert, carla].map((by) => say(talkId, "Ik begin", { by })));
    expect((await open(talkId)).messages).toHaveLength(3);
  });

  it("nothing of it is in the conversation, in its events for webhooks, or in its messages", async () => {
    const { conversation } = await t.receive(home);
    const events = await t.during(home, () => say(talkOfCase(conversation.id), "Dit mag de klant nooit lezen"));
    expect(events.map(({ type }) => type).toSorted()).toEqual(["talk_message.added", "talk_reading.changed"]);
    const params = { conversationId: conversation.id };
    const shown = await t.api(anna, conversationOperations).getConversation({ params });
    expect(JSON.stringify(shown)).not.toContain("nooit lezen");
  });
});

it("a program reads what is open, and nothing is unread for it", async () => {
  const key = await t.key(["talks.read", "talks.write"]);
  const { entries } = await t.api(key, operations).listTalks();
  expect(entries.every(({ talk, reading }) => !talk.closed && reading.unread === 0 && !reading.following)).toBe(true);
  const params = { talkId: entries[0]!.talk.id };
  expect(await problem(t.api(key, operations).followTalk({ params, body: { following: true } }))).toBe("forbidden");
});

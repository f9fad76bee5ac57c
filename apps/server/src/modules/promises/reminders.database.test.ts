/** What the clock does about promises, and the figures: reminded once, told once, and nobody's figure in another's view. */
import type { ConversationId, OrganisationId, PersonId, PromiseId, TeamId } from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import * as availabilityOperations from "@luwte/contract/operations/availability.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as operations from "@luwte/contract/operations/promises.ts";
import type { PromiseSettings } from "@luwte/contract/promises.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { createConversations } from "../conversations/public.ts";
import { remind } from "./reminding/actions.ts";

const [MINUTE, HOUR] = [60_000, 3_600_000];
/** Monday, ten in the morning in Amsterdam; the preset hours are nine to five. */
const MONDAY = new Date("2026-03-02T09:00:00.000Z");
let t: TestPlatform;
let inbox: ReturnType<typeof conversationsOf>;
let home: OrganisationId;
let teamId: TeamId;
let [anna, bert, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];

beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  inbox = conversationsOf(t);
  await newHome();
});
afterAll(() => t.close());
/** Nobody is here until a test says so: who was seen later than now would be. */
beforeEach(async () => {
  t.clock.set(MONDAY);
  await t.platform.database.deleteFrom("availabilities").execute();
});

async function newHome(): Promise<void> {
  home = await t.organisation();
  await inbox.inbox(home);
  teamId = await inbox.team(home);
  const person = (role: "agent" | "lead", name: string) => t.person(role, { name, organisationId: home });
  [anna, bert, lead] = [await person("agent", "Anna"), await person("agent", "Bert"), await person("lead", "Lotte")];
  for (const member of [anna, bert])
    await t.platform.database
      .insertInto("team_members")
      .values({ organisation_id: home, team_id: teamId, person_id: member.id })
      .execute();
}

const api = (person = anna) => t.api(person, operations);
async function isHere(person: TestPerson): Promise<void> {
  await t.api(person, availabilityOperations).sendHeartbeat();
  await t.api(person, availabilityOperations).setAvailability({ body: { kind: "available" } });
}
const inHours = (hours: number): string => new Date(t.clock.now().getTime() + hours * HOUR).toISOString();

async function promised(hours = 4): Promise<{ id: PromiseId; conversationId: ConversationId; dueAt: string }> {
  const { conversation } = await inbox.receive(home, { teamId });
  t.clock.set(MONDAY);
  await inbox.as(home, (work) => inbox.conversations.assign(work, conversation.id, { assigneeId: anna.id }));
  const body = { id: newId<PromiseId>(), words: "bellen", dueAt: inHours(hours) };
  const { promise } = await api().makePromise({ params: { conversationId: conversation.id }, body });
  await t.runJobs();
  return { id: promise.id, conversationId: conversation.id, dueAt: promise.dueAt };
}

/** By the clock: jobs run, and those who are said to be here have shown it. */
async function passUntil(at: Date | string, here: readonly TestPerson[] = []): Promise<void> {
  t.clock.set(new Date(at));
  for (const person of here) await isHere(person);
  await t.runJobs();
}
const heardBy = async (person: TestPerson, conversationId: ConversationId): Promise<string[]> =>
  (await t.api(person, inboxTools).listNotifications()).items
    .filter((told) => told.conversationId === conversationId && told.kind.startsWith("promise"))
    .map(({ kind }) => kind);
const before = (at: string, minutes: number) => new Date(Date.parse(at) - minutes * MINUTE);
async function save(change: Partial<PromiseSettings>): Promise<void> {
  const { settings, version } = await api(lead).getPromiseSettings();
  await api(lead).savePromiseSettings({ body: { settings: { ...settings, ...change }, version } });
}

describe("a reminder", () => {
  it("comes to the owner in time, once, and that it broke once more", async () => {
    const { dueAt, conversationId } = await promised();
    await passUntil(before(dueAt, 61), [anna]);
    expect(await heardBy(anna, conversationId)).toEqual([]);
    await passUntil(before(dueAt, 60), [anna]);
    expect(await heardBy(anna, conversationId)).toEqual(["promise_due"]);
    await passUntil(dueAt, [anna]);
    expect(await heardBy(anna, conversationId)).toEqual(["promise_broken", "promise_due"]);
    expect([await heardBy(bert, conversationId), await heardBy(lead, conversationId)]).toEqual([[], []]);
  });

  it("comes to who of the team is there when the owner is away, and to the leads when nobody is", async () => {
    const { dueAt, conversationId } = await promised();
    await passUntil(before(dueAt, 60), [bert]);
    expect([await heardBy(anna, conversationId), await heardBy(bert, conversationId)]).toEqual([[], ["promise_due"]]);
    await passUntil(dueAt);
    expect([await heardBy(anna, conversationId), await heardBy(lead, conversationId)]).toEqual([
      [],
      ["promise_broken"],
    ]);
  });

  it("comes to the team when the owner has left", async () => {
    const { dueAt, conversationId } = await promised();
    const left = (active: boolean) =>
      t.platform.database.updateTable("people").set({ active }).where("id", "=", anna.id).execute();
    await left(false);
    await passUntil(before(dueAt, 60), [bert]);
    await left(true);
    expect(await heardBy(bert, conversationId)).toEqual(["promise_due"]);
  });

  it("does not come about what was kept, or moved to later", async () => {
    const kept = await promised(4);
    const moved = await promised(4);
    await api().keepPromise({ params: { promiseId: kept.id } });
    const due = { at: inHours(30), reason: "magazijn telt" };
    await api().changePromise({ params: { promiseId: moved.id }, body: { due, version: 1 } });
    await passUntil(kept.dueAt, [anna]);
    for (const { conversationId } of [kept, moved]) expect(await heardBy(anna, conversationId)).toEqual([]);
  });

  it("waits for service hours", async () => {
    const { dueAt, conversationId } = await promised(10);
    await passUntil(dueAt, [anna]);
    expect(await heardBy(anna, conversationId)).not.toContain("promise_broken");
    await passUntil("2026-03-03T08:00:00.000Z", [anna]);
    expect(await heardBy(anna, conversationId)).toContain("promise_broken");
  });

  it("is not doubled by a process that was killed after it was said and before its job was done", async () => {
    const { id, dueAt } = await promised();
    await passUntil(before(dueAt, 60), [anna]);
    const needs = { conversations: createConversations({ channels: { deliver: async () => {} } }) };
    const events = await t.during(home, () =>
      inbox.as(home, (work) => remind(work, needs, { promiseId: id, dueAt, step: "soon" })),
    );
    expect(events).toEqual([]);
  });

  it("is said by the next attempt when the first was killed before its end", async () => {
    const { id, dueAt, conversationId } = await promised();
    t.clock.set(before(dueAt, 60));
    await isHere(anna);
    const needs = { conversations: createConversations({ channels: { deliver: async () => {} } }) };
    const killed = inbox.as(home, async (work) => {
      await remind(work, needs, { promiseId: id, dueAt, step: "soon" });
      throw new Error("killed");
    });
    await expect(killed).rejects.toThrow("killed");
    expect(await heardBy(anna, conversationId)).toEqual([]);
    await t.runJobs();
    expect(await heardBy(anna, conversationId)).toEqual(["promise_due"]);
  });
});

describe("telling by itself", () => {
  beforeEach(newHome);
  const automatic = { minutesBefore: 30, laterMinutes: 480 };
  const outgoing = async (conversationId: ConversationId) =>
    (await t.api(anna, conversationOperations).getConversation({ params: { conversationId } })).messages.filter(
      ({ direction }) => direction === "out",
    );

  it("is off until a lead wants it", async () => {
    const { dueAt, conversationId } = await promised();
    await passUntil(dueAt);
    expect(await outgoing(conversationId)).toEqual([]);
  });

  it("tells the customer in time what the new time is, in the approved words, once for each promise", async () => {
    const { id, dueAt, conversationId } = await promised();
    await save({ automatic });
    await t.runJobs();
    await passUntil(before(dueAt, 31));
    expect(await outgoing(conversationId)).toEqual([]);
    await passUntil(before(dueAt, 30));
    const [message, ...more] = await outgoing(conversationId);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ author: { kind: "system" }, text: expect.stringContaining("bellen") });
    const { items } = await api().listPromises({ query: { conversationId } });
    expect(items[0]?.promise).toMatchObject({ id, dueAt: "2026-03-03T13:00:00.000Z", firstDueAt: dueAt });
    await passUntil("2026-03-03T16:00:00.000Z");
    expect(await outgoing(conversationId)).toHaveLength(1);
  });
});

describe("the kept rate", () => {
  beforeEach(newHome);

  async function history(owner: PersonId | null, lines: readonly { kept: boolean }[]): Promise<void> {
    for (const { kept } of lines) {
      const { id, dueAt } = await promised();
      if (kept) await api().keepPromise({ params: { promiseId: id } });
      const at = new Date(Date.parse(dueAt) - 48 * HOUR);
      const values = {
        owner_id: owner,
        first_due_at: at,
        ...(kept ? { settled_at: new Date(at.getTime() - HOUR) } : {}),
      };
      await t.platform.database.updateTable("promises").set(values).where("id", "=", id).execute();
    }
  }

  it("shows everybody the whole and themselves, and never one person to another, lead or key", async () => {
    await history(anna.id, [{ kept: true }, { kept: true }]);
    await history(bert.id, [{ kept: false }]);
    const two = await api(lead).getKeptRate({ query: { teamId } });
    expect([two.organisation, two.team]).toEqual([null, null]);
    await history(lead.id, [{ kept: true }]);
    const seen = await Promise.all([anna, bert, lead].map((person) => api(person).getKeptRate({ query: { teamId } })));
    expect(seen.map(({ own }) => [own?.kept, own?.of])).toEqual([
      [2, 2],
      [0, 1],
      [1, 1],
    ]);
    for (const { organisation, team } of seen)
      expect([organisation, team]).toEqual([
        expect.objectContaining({ kept: 3, of: 4, share: 0.75 }),
        expect.objectContaining({ kept: 3, of: 4 }),
      ]);
    const key = await t.key(["promises.read"], home);
    expect((await t.api(key, operations).getKeptRate()).own).toBeNull();
  });

  it("cannot be asked for somebody else, or for a team elsewhere", async () => {
    await history(bert.id, [{ kept: true }]);
    const asked = await fetch(`${t.url}/api/promises/kept-rate?personId=${bert.id}&ownerId=${bert.id}`, {
      headers: { ...anna.headers },
    });
    const answer = (await asked.json()) as { own?: { of: number } };
    expect(answer.own?.of ?? 0).toBe(0);
    await expect(api().getKeptRate({ query: { teamId: newId<TeamId>() } })).rejects.toMatchObject({
      problem: { code: "not_found" },
    });
  });
});

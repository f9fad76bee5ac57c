/** Notifications: one's own, never a storm, and screens that follow. */

import type { LuwteEvent } from "@luwte/contract/events.ts";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/inboxTools.ts";
import { applyToNotifications, notificationsView } from "@luwte/contract/views/notifications.ts";
import { applyAll } from "@luwte/contract/views.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { notificationsModule, notify } from "./public.ts";

let t: TestPlatform;
let [agent, colleague] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  t = await testPlatform({ modules: [notificationsModule] });
  [agent, colleague] = [await t.person("agent"), await t.person("agent")];
});
afterAll(() => t.close());

const api = (person: TestPerson) => t.api(person, operations);
const tell = (conversationId: ConversationId, by: TestPerson = colleague) =>
  t.platform.work(agent.organisationId, by.actor, (work) =>
    notify(work, { personId: agent.id, kind: "mentioned", conversationId, params: { by: by.name, subject: "Pakket" } }),
  );
const load = async (limit = 50) => notificationsView(await api(agent).listNotifications({ query: { limit } }));

/** What applying the events of an action gives must be what loading afresh gives. */
async function follows(action: () => Promise<unknown>, limit = 50): Promise<LuwteEvent[]> {
  const before = await load(limit);
  const events = await t.during(agent.organisationId, action);
  const applied = applyAll(applyToNotifications, before, events);
  const fresh = await load(Math.max(1, applied.items.length));
  expect(applied.items).toEqual(fresh.items);
  if (!applied.stale) expect(applied.unread).toBe(fresh.unread);
  return events;
}

test("a colleague's mention is told once, and again as the same one", async () => {
  const conversation = newId<ConversationId>();
  const events = await follows(async () => {
    for (let times = 0; times < 5; times++) {
      t.clock.advance(1000);
      await tell(conversation);
    }
  });
  expect(events.every(({ audience }) => JSON.stringify(audience) === JSON.stringify({ people: [agent.id] }))).toBe(
    true,
  );
  const { items, unread } = await load();
  expect(items.map(({ params }) => params.times)).toEqual([5]);
  expect(unread).toBe(1);
});

test("one's own doing is no news", async () => {
  expect(await tell(newId(), agent)).toBeNull();
});

test("reading up to a moment leaves what came after it, and a new mention is a new notification", async () => {
  const conversation = newId<ConversationId>();
  await tell(conversation);
  const until = t.clock.now().toISOString();
  await follows(() => api(agent).readNotifications({ body: { until } }));
  expect((await load()).unread).toBe(0);
  t.clock.advance(1000);
  await follows(() => tell(conversation));
  expect((await load()).unread).toBe(1);
});

test("pages end where they end, also when more comes in above", async () => {
  for (let each = 0; each < 7; each++) {
    t.clock.advance(1000);
    await tell(newId());
  }
  await follows(() => tell(newId()), 3);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await api(agent).listNotifications({ query: { limit: 3, ...(after ? { after } : {}) } });
    seen.push(...page.items.map(({ id }) => id));
    after = page.next;
    if (after) await tell(newId());
  } while (after && seen.length < 100);
  expect(new Set(seen).size).toBe(seen.length);
});

test("what waited and arrives takes the place of an unread one that says the same", async () => {
  const conversation = newId<ConversationId>();
  await tell(conversation);
  const off = { organisation_id: agent.organisationId, person_id: agent.id, kind: "off", made_at: new Date() };
  await t.platform.database
    .insertInto("working_days")
    .values({ ...off, id: newId(), day: "2026-03-02" })
    .execute();
  t.clock.advance(1000);
  expect(await t.during(agent.organisationId, () => tell(conversation))).toEqual([]);
  await tell(newId());
  const events = await follows(() => api(agent).takeWaiting());
  const recorded = events.map(({ type }) => type);
  expect(recorded).toEqual(["notifications.arrived"]);
  const same = (await load()).items.filter((each) => each.conversationId === conversation);
  expect(same.map(({ params }) => params.times)).toEqual([1]);
  await t.platform.database.deleteFrom("working_days").execute();
});

test("nobody sees another's", async () => {
  expect((await api(colleague).listNotifications()).items).toEqual([]);
});

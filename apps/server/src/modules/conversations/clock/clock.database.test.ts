/** What the clock does: waking at the moment, closing after long silence, and neither twice nor too early. */
import type { ConversationId, OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobContext } from "../../../platform/jobs/job.ts";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { verifyEvents } from "../../../testing/verifyEvents.ts";
import { watchConversation, watchCounts, watchList } from "../../../testing/views.ts";
import { conversationJobs } from "../jobs.ts";

let t: TestInbox;
let home: OrganisationId;
let agent: TestPerson;
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation({ settings: { solveAfterDays: 7 } });
  agent = await t.person("agent");
});
afterAll(() => t.close());

const HOUR = 3_600_000;
const api = () => t.api(agent, operations);
const stateOf = async (conversationId: ConversationId) =>
  (await api().getConversation({ params: { conversationId } })).conversation.state.kind;
const later = (ms: number) => new Date(t.clock.now().getTime() + ms).toISOString();
const snooze = (conversationId: ConversationId, ms: number) =>
  api().setConversationState({ params: { conversationId }, body: { kind: "snoozed", until: later(ms) } });

/** A scheduled job, run as the platform does. */
async function sweep(name: string): Promise<void> {
  const job = conversationJobs({ channels: { deliver: async () => {} } }).find((each) => each.name === name)!;
  const context = { platform: t.platform, now: t.clock.now(), signal: new AbortController().signal } as JobContext;
  await job.run({ organisationId: null } as never, context);
}

describe("put aside", () => {
  it("wakes at its moment, seen by all", async () => {
    const { conversation } = await t.receive(home);
    await snooze(conversation.id, HOUR);
    t.clock.advance(HOUR - 1_000);
    await t.runJobs();
    expect(await stateOf(conversation.id)).toBe("snoozed");
    t.clock.advance(2_000);
    const views = [
      watchCounts(t, agent),
      watchList(t, agent, { filter: {}, order: "newest" }),
      watchConversation(t, agent, conversation.id),
    ];
    await verifyEvents(t, home, { views, records: ["conversation.changed", "activity.added"] }, () => t.runJobs());
    expect(await stateOf(conversation.id)).toBe("open");
  });

  it("anew until later, wakes only then", async () => {
    const { conversation } = await t.receive(home);
    await snooze(conversation.id, HOUR);
    await snooze(conversation.id, 3 * HOUR);
    t.clock.advance(2 * HOUR);
    await t.runJobs();
    expect(await stateOf(conversation.id)).toBe("snoozed");
    t.clock.advance(2 * HOUR);
    await t.runJobs();
    expect(await stateOf(conversation.id)).toBe("open");
  });

  it("and solved meanwhile stays solved", async () => {
    const { conversation } = await t.receive(home);
    await snooze(conversation.id, HOUR);
    await api().setConversationState({ params: { conversationId: conversation.id }, body: { kind: "solved" } });
    t.clock.advance(2 * HOUR);
    await t.runJobs();
    await sweep("conversations.wake_all");
    expect(await stateOf(conversation.id)).toBe("solved");
  });

  it("without a job of its own is found by the sweep", async () => {
    const { conversation } = await t.receive(home);
    await t.inside.pool.query("update conversations set state = 'snoozed', snoozed_until = $2 where id = $1", [
      conversation.id,
      later(-1_000),
    ]);
    await sweep("conversations.wake_all");
    await sweep("conversations.wake_all");
    const { conversation: after, activities } = await api().getConversation({
      params: { conversationId: conversation.id },
    });
    expect([after.state.kind, activities.map((each) => each.code)]).toEqual(["open", ["woke"]]);
  });
});

describe("waiting for a customer", () => {
  const DAY = 24 * HOUR;
  it("for as long as the organisation waits solves, and says why", async () => {
    const { conversation } = await t.receive(home);
    await api().setConversationState({
      params: { conversationId: conversation.id },
      body: { kind: "waiting_customer" },
    });
    t.clock.advance(7 * DAY - HOUR);
    await sweep("conversations.solve_unanswered");
    expect(await stateOf(conversation.id)).toBe("waiting_customer");
    t.clock.advance(2 * HOUR);
    const views = [watchCounts(t, agent), watchConversation(t, agent, conversation.id)];
    await verifyEvents(t, home, { views, records: ["activity.added"] }, () => sweep("conversations.solve_unanswered"));
    const { activities, conversation: after } = await api().getConversation({
      params: { conversationId: conversation.id },
    });
    expect(after.state.kind).toBe("solved");
    expect(activities.at(-1)).toMatchObject({ code: "solved_unanswered", params: { days: 7 }, by: { kind: "system" } });
  });

  it("waits for ever where nobody set days", async () => {
    const org = await t.organisation();
    const { conversation } = await t.receive(org);
    await t.as(org, (work) => t.conversations.setState(work, conversation.id, { kind: "waiting_customer" }));
    t.clock.advance(400 * DAY);
    await sweep("conversations.solve_unanswered");
    const state = await t.platform.read(
      org,
      async (tx) => (await t.conversations.find(tx, conversation.id))?.state.kind,
    );
    expect(state).toBe("waiting_customer");
  });
});

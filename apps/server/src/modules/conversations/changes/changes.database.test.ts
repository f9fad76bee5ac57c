/** Changing, giving, linking and moving conversations: each answers how it is then, and every screen follows. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import { refuse } from "@luwte/contract/errors.ts";
import {
  type ConversationId,
  type CustomerId,
  type LabelId,
  newId,
  type OrganisationId,
  type SkillId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../../testing/inbox.ts";
import type { TestPerson } from "../../../testing/people.ts";
import { verifyEvents } from "../../../testing/verifyEvents.ts";
import {
  watchConversation,
  watchCounts,
  watchCustomer,
  watchLabels,
  watchList,
  watchNotifications,
} from "../../../testing/views.ts";
import { conversationReactions } from "../jobs.ts";
import type { Received } from "../public.ts";

let t: TestInbox;
let home: OrganisationId;
let [anna, bert] = [] as unknown as [TestPerson, TestPerson];
let teamId: TeamId;
let one: Received["conversation"];
let other: Received["conversation"];
beforeAll(async () => {
  t = await testInbox();
  home = await t.organisation();
  teamId = await t.team(home);
  [anna, bert] = [await t.person("lead", { name: "Anna" }), await t.person("agent", { name: "Bert" })];
});
afterAll(() => t.close());
beforeEach(async () => {
  one = (await t.receive(home, { subject: "Een" })).conversation;
  other = (await t.receive(home, { subject: "Ander" })).conversation;
});

const api = (person = anna) => t.api(person, operations);
const page = (id: ConversationId) => api().getConversation({ params: { conversationId: id } });
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
async function label(): Promise<LabelId> {
  const labelId = newId<LabelId>();
  await t.api(anna, inboxTools).saveLabel({ params: { labelId }, body: { name: labelId } });
  return labelId;
}
async function skill(): Promise<SkillId> {
  const id = newId<SkillId>();
  await t.platform.database.insertInto("skills").values({ id, organisation_id: home, name: "Garantie" }).execute();
  return id;
}
const everything = () => [
  watchCounts(t, bert),
  watchList(t, bert, { filter: {}, order: "newest" }, 3),
  watchList(t, bert, { filter: { states: ["open"] }, order: "urgent" }, 3),
  watchList(t, bert, { filter: { priority: "high" }, order: "newest" }),
  watchConversation(t, bert, one.id),
  watchConversation(t, bert, other.id),
];

describe("a change", () => {
  it("of subject, priority, weight, language, labels or skills is seen and said", async () => {
    const params = { conversationId: one.id };
    const labelIds = [await label()];
    const skills = [{ skillId: await skill(), level: 2 }];
    await verifyEvents(t, home, { views: everything(), records: ["activity.added"] }, () =>
      api().changeConversation({
        params,
        body: { subject: "Anders", priority: "high", heaviness: "heavy", language: "fr", labelIds, skills },
      }),
    );
    const shown = await page(one.id);
    expect(shown.conversation).toMatchObject({ subject: "Anders", priority: "high", labelIds, skills });
    expect(shown.activities.map((each) => each.code)).toEqual([
      "subject_changed",
      "priority_high",
      "heaviness_heavy",
      "language_changed",
      "labels_changed",
      "skills_changed",
    ]);
  });
  it("that names a label, a skill or a colleague of nobody is refused", async () => {
    const params = { conversationId: one.id };
    const skills = [{ skillId: newId<SkillId>(), level: 1 }];
    for (const body of [{ labelIds: [newId<LabelId>()] }, { skills }])
      expect(await problem(api().changeConversation({ params, body }))).toMatchObject({ code: "not_found" });
    const stranger = await t.person("agent", { organisationId: await t.organisation() });
    const start = api().createConversation({
      body: { customer: { id: one.customer.id }, text: "x", assigneeId: stranger.id },
    });
    expect(await problem(start)).toMatchObject({ code: "not_found", details: { what: "person" } });
  });
  it("to what it was already leaves no trace", async () => {
    const body = { subject: one.subject, priority: one.priority };
    const { conversation } = await api().changeConversation({ params: { conversationId: one.id }, body });
    expect(conversation).toEqual(one);
  });
  it("on an old version is refused with how it is now", async () => {
    const params = { conversationId: one.id };
    await api().changeConversation({ params, body: { subject: "Nieuw" } });
    expect(
      await problem(api().changeConversation({ params, body: { subject: "Oud", version: one.version } })),
    ).toMatchObject({
      code: "changed_meanwhile",
      details: { conversation: { subject: "Nieuw" } },
    });
  });
  it("of state goes through every list and count", async () => {
    const params = { conversationId: one.id };
    const until = new Date(t.clock.now().getTime() + 60_000).toISOString();
    const states = [
      { kind: "solved" },
      { kind: "open" },
      { kind: "waiting_customer" },
      { kind: "snoozed", until },
    ] as const;
    for (const body of states)
      await verifyEvents(t, home, { views: everything() }, () => api().setConversationState({ params, body }));
    expect((await page(one.id)).activities.map((each) => each.code)).toEqual([
      "solved",
      "opened",
      "waiting_customer",
      "snoozed",
    ]);
  });
  it("of customer takes it to the other's timeline", async () => {
    const theirs = await t.receive(home, {
      from: { kind: "email", value: "piet@example.nl", name: "Piet", verified: true },
    });
    const views = [
      ...everything(),
      watchList(t, bert, { filter: { customerId: theirs.conversation.customer.id }, order: "newest" }),
      watchList(t, bert, { filter: { customerId: one.customer.id }, order: "newest" }),
    ];
    const customerId = theirs.conversation.customer.id;
    await verifyEvents(t, home, { views, records: ["conversation.changed", "activity.added"] }, () =>
      api().setConversationCustomer({ params: { conversationId: one.id }, body: { customerId } }),
    );
    const nobody = { customerId: newId<CustomerId>() };
    expect(
      await problem(api().setConversationCustomer({ params: { conversationId: one.id }, body: nobody })),
    ).toMatchObject({ code: "not_found" });
  });
});

describe("giving", () => {
  it("is seen by all, told to who gets it, and said in the timeline", async () => {
    const views = [
      ...everything(),
      watchNotifications(t, bert),
      watchList(t, bert, { filter: { assigneeId: bert.id }, order: "urgent" }),
    ];
    const change = { assigneeId: bert.id, teamId };
    await verifyEvents(t, home, { views, records: ["notification.added", "activity.added"] }, () =>
      t.as(home, (work) => t.conversations.assign(work, one.id, change)),
    );
    expect((await page(one.id)).activities.map((each) => each.code)).toEqual(["team_changed", "assigned"]);
    const said = { code: "routed", params: { personId: anna.id, decider: "only_able" } };
    await t.as(home, (work) => t.conversations.assign(work, one.id, { assigneeId: anna.id }, said));
    expect((await page(one.id)).activities.at(-1)).toMatchObject(said);
  });
  it("a due time moves it in urgent lists", async () => {
    const dueAt = new Date(t.clock.now().getTime() - 86_400_000);
    await verifyEvents(t, home, { views: everything(), records: ["conversation.changed"] }, () =>
      t.as(home, (work) => t.conversations.setDue(work, other.id, dueAt)),
    );
    expect((await page(other.id)).conversation.urgentAt).toBe(dueAt.toISOString());
  });
});

describe("many at once", () => {
  it("each answers for itself", async () => {
    const missing = newId<ConversationId>();
    const labelId = await label();
    const body = {
      conversationIds: [one.id, missing, other.id],
      state: { kind: "solved" as const },
      addLabelIds: [labelId],
      priority: "high" as const,
      teamId,
      assigneeId: bert.id,
    };
    await verifyEvents(t, home, { views: everything() }, async () => {
      const answer = await api().changeManyConversations({ body });
      expect(answer).toEqual({
        changed: [one.id, other.id],
        refused: [{ conversationId: missing, code: "not_found" }],
      });
    });
    const { conversation } = await page(other.id);
    expect(conversation).toMatchObject({ state: { kind: "solved" }, labelIds: [labelId], teamId, assigneeId: bert.id });
  });
  it("what may not be given is otherwise left alone too", async () => {
    await using own = await testInbox({ assigning: async () => refuse("not_available") });
    const org = await own.organisation();
    const lead = await own.person("lead");
    const { conversation } = await own.receive(org);
    const body = { conversationIds: [conversation.id], state: { kind: "solved" as const }, assigneeId: lead.id };
    const answer = await own.api(lead, operations).changeManyConversations({ body });
    expect(answer.refused).toEqual([{ conversationId: conversation.id, code: "not_available" }]);
    const { conversation: after } = await own
      .api(lead, operations)
      .getConversation({ params: { conversationId: conversation.id } });
    expect(after).toEqual(conversation);
  });
});

describe("links", () => {
  it("stand at both ends, and go at both", async () => {
    const params = { conversationId: one.id, otherId: other.id };
    const records = ["conversation.links_changed", "activity.added"] as const;
    await verifyEvents(t, home, { views: everything(), records }, async () => {
      await api().linkConversations({ params });
      await api().linkConversations({ params });
      // The other's row changes on this one's page too.
      await api().changeConversation({ params: { conversationId: other.id }, body: { subject: "Later" } });
    });
    expect((await page(one.id)).linked.map((row) => row.subject)).toEqual(["Later"]);
    await verifyEvents(t, home, { views: everything(), records }, () => api().unlinkConversations({ params }));
    expect(
      await problem(api().linkConversations({ params: { conversationId: one.id, otherId: one.id } })),
    ).toMatchObject({ code: "not_found" });
  });
});

describe("moving messages", () => {
  const second = () => t.receive(home, { conversationId: one.id, text: "En nog iets anders." });

  it("to one of their own leaves the rest, and who waits there waits", async () => {
    const { message } = await second();
    const views = everything();
    const records = ["message.removed", "message.added", "conversation.changed", "activity.added"] as const;
    let to: ConversationId | undefined;
    await verifyEvents(t, home, { views, records }, async () => {
      const moved = await api().moveMessages({
        params: { conversationId: one.id },
        body: { messageIds: [message.id], subject: "Apart" },
      });
      to = moved.to.id;
      expect(moved.to).toMatchObject({
        subject: "Apart",
        waitingSince: message.at,
        customer: one.customer,
        state: { kind: "open" },
      });
      expect(moved.from.lastMessage?.id).not.toBe(message.id);
    });
    const shown = await page(to!);
    expect(shown.messages.map((each) => each.id)).toEqual([message.id]);
    expect(shown.participants).toEqual((await page(one.id)).participants);
  });

  it("to a conversation that was solved reopens it when nobody answered them", async () => {
    const { message } = await second();
    await api().setConversationState({ params: { conversationId: other.id }, body: { kind: "solved" } });
    const body = { messageIds: [message.id], toConversationId: other.id };
    await verifyEvents(t, home, { views: everything() }, () =>
      api().moveMessages({ params: { conversationId: one.id }, body }),
    );
    expect((await page(other.id)).conversation).toMatchObject({ state: { kind: "open" }, waitingSince: message.at });
  });

  it("must be seen there before somebody answers there", async () => {
    const { message } = await second();
    const seen = (await page(other.id)).messages.at(-1)!.id;
    await api().moveMessages({
      params: { conversationId: one.id },
      body: { messageIds: [message.id], toConversationId: other.id },
    });
    const body = { id: newId<never>(), kind: "reply" as const, richText: "<p>x</p>", seenMessageId: seen };
    const told = await problem(api().sendMessage({ params: { conversationId: other.id }, body }));
    expect(told).toMatchObject({ code: "unseen_message", details: { newest: { id: message.id } } });
  });

  it("of another customer, or that are not there, is refused and moves nothing", async () => {
    const { message } = await second();
    const theirs = await t.receive(home, { from: { kind: "email", value: "x@example.nl", name: "X", verified: true } });
    const move = (body: Parameters<ReturnType<typeof api>["moveMessages"]>[0]["body"]) =>
      problem(api().moveMessages({ params: { conversationId: one.id }, body }));
    expect(await move({ messageIds: [message.id], toConversationId: theirs.conversation.id })).toMatchObject({
      code: "different_customers",
    });
    expect(await move({ messageIds: [message.id, theirs.message.id] })).toMatchObject({ code: "not_found" });
    expect((await page(one.id)).messages).toHaveLength(2);
  });
});

describe("what conversations point to", () => {
  it("a removed label leaves every screen at once, and every row soon after", async () => {
    const labelId = newId<LabelId>();
    const tools = t.api(anna, inboxTools);
    await tools.saveLabel({ params: { labelId }, body: { name: `Spoed ${labelId}` } });
    await api().changeConversation({ params: { conversationId: one.id }, body: { labelIds: [labelId] } });
    const views = [...everything(), watchLabels(t, bert), watchList(t, bert, { filter: { labelId }, order: "newest" })];
    await verifyEvents(t, home, { views, records: ["label.removed"] }, async () => {
      await tools.removeLabel({ params: { labelId } });
      await reactToRemoval(labelId);
    });
  });

  it("a customer's new name is on all their conversations", async () => {
    const views = [...everything(), watchCustomer(t, bert, one.customer.id)];
    await verifyEvents(t, home, { views, records: ["customer.changed"] }, () =>
      t
        .api(anna, customerOperations)
        .changeCustomer({ params: { customerId: one.customer.id }, body: { name: "Johanna" } }),
    );
  });
});

/** As the platform does after the commit. */
async function reactToRemoval(labelId: LabelId): Promise<void> {
  const happened = { type: "label.removed" as const, organisationId: home, payload: { labelId }, at: t.clock.now() };
  for (const reaction of conversationReactions) await reaction.react([happened], t.platform);
}

/** Wrapping up over the API: what is proposed, what is kept, what follows, and who hears of it. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import { refuse } from "@luwte/contract/errors.ts";
import {
  type ContactReasonId,
  type ConversationId,
  newId,
  type OrganisationId,
  type PromiseId,
  type WrapUpId,
} from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as storyOperations from "@luwte/contract/operations/stories.ts";
import * as operations from "@luwte/contract/operations/wrapUps.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchContactReasons, watchWrapUps } from "../../testing/storyViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchConversation, watchCounts } from "../../testing/views.ts";
import { createConversations } from "../conversations/public.ts";
import { customers } from "../customers/public.ts";
import { storiesModule } from "../stories/public.ts";
import { refuseToSolve, type WrapUpNeeds, wrapUpLines, wrapUpModule } from "./public.ts";

const promised: string[] = [];
let t: TestInbox;
let home: OrganisationId;
let [anna, bert] = [] as unknown as [TestPerson, TestPerson];
beforeAll(async () => {
  const conversations = createConversations({ channels: { deliver: async () => {} } });
  const stories = storiesModule({ conversations, customers, sources: [{ linesOf: wrapUpLines }] });
  const promise: WrapUpNeeds["promise"] = async (_work, id, made) => {
    if (made.words === "te veel") return refuse("too_many_promises");
    promised.push(`${id} ${made.words}`);
    return undefined;
  };
  t = await testInbox({ refuseToSolve }, { modules: [wrapUpModule({ conversations, promise }), stories] });
  home = await t.organisation();
  [anna, bert] = [await t.person("lead", { name: "Anna" }), await t.person("agent", { name: "Bert" })];
});
afterAll(() => t.close());

let id: ConversationId;
beforeEach(async () => {
  id = (await t.receive(home)).conversation.id;
});

const api = (person = bert) => t.api(person, operations);
const talk = (person = bert) => t.api(person, conversationOperations);
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
const reasonOf = async (name: string): Promise<ContactReasonId> =>
  (await api().listContactReasons()).reasons.find(({ names }) => names.en === name)!.id;
const CHOICE = { reasonId: null, outcome: "helped", atOnce: true, whyNot: null, followUp: { kind: "none" } } as const;
const wrapUp = (more: object = {}, person = bert) =>
  api(person).wrapUpConversation({
    params: { conversationId: id },
    body: { ...CHOICE, id: newId<WrapUpId>(), ...more },
  });
const answer = () =>
  talk().sendMessage({
    params: { conversationId: id },
    body: { id: newId<never>(), kind: "note", richText: "<p>Gebeld: morgen is het er.</p>", seenMessageId: null },
  });

describe("a list of reasons", () => {
  it("is there for who asks first, once, also when two ask at once", async () => {
    const [one, two] = await Promise.all([api().listContactReasons(), api(anna).listContactReasons()]);
    expect(one.reasons.length).toBeGreaterThan(15);
    expect(two.reasons.length).toBe(one.reasons.length);
    expect(one.settings).toEqual({ asked: "skippable" });
  });

  it("is changed, ordered and retired by a lead, and every desk follows", async () => {
    const { reasons } = await api().listContactReasons();
    const views = [watchContactReasons(t, bert)];
    const records = ["contact_reason.changed", "wrap_up_settings.changed"] as const;
    const mine = newId<ContactReasonId>();
    const saved = { parentId: reasons[0]!.id, names: { nl: "Fiets" }, words: ["fiets"], retired: false };
    await verifyEvents(t, home, { views, records }, async () => {
      await api(anna).saveContactReason({ params: { reasonId: mine }, body: saved });
      await api(anna).saveContactReason({ params: { reasonId: mine }, body: { ...saved, retired: true } });
      await api(anna).orderContactReasons({ body: { reasonIds: [mine] } });
      await api(anna).saveWrapUpSettings({ body: { settings: { asked: "skippable" }, version: 0 } });
    });
    expect((await api().listContactReasons()).reasons[0]).toMatchObject({ id: mine, retired: true, position: 0 });
  });

  it("has two levels, and is not an agent's to change", async () => {
    const { reasons } = await api().listContactReasons();
    const under = reasons.find(({ parentId }) => parentId !== null)!;
    const body = { parentId: under.id, names: { nl: "x" }, words: [], retired: false };
    const params = { reasonId: newId<ContactReasonId>() };
    expect(await problem(api(anna).saveContactReason({ params, body }))).toMatchObject({ code: "too_deep" });
    expect(await problem(api(bert).saveContactReason({ params, body }))).toMatchObject({ code: "forbidden" });
  });
});

describe("wrapping up", () => {
  it("proposes from the subject, solves, and keeps what became of each proposal", async () => {
    const params = { conversationId: id };
    const { proposal } = await api().proposeWrapUp({ params });
    const where = await reasonOf("Where is it");
    expect(proposal).toMatchObject({
      reasonId: { value: where, source: "subject_words" },
      outcome: { value: "no_answer_needed" },
      atOnce: null,
    });
    const views = [watchWrapUps(t, anna, id), watchConversation(t, anna, id), watchCounts(t, anna)];
    const records = ["wrap_up.added", "conversation.changed"] as const;
    await verifyEvents(t, home, { views, records }, () => wrapUp({ reasonId: where, proposal, tookMs: 4_000 }));
    const [made] = (await api().listWrapUps({ params })).wrapUps;
    expect(made).toMatchObject({ by: bert.id, reasonId: where, outcome: "helped" });
    expect(made!.proposals.map(({ field, verdict }) => [field, verdict])).toEqual([
      ["reasonId", "accepted"],
      ["outcome", "edited"],
    ]);
    expect((await talk().getConversation({ params })).conversation.state).toMatchObject({
      kind: "solved",
      by: bert.id,
    });
  });

  it("closed again is one more; the same id twice is one", async () => {
    const params = { conversationId: id };
    const first = newId<WrapUpId>();
    await wrapUp({ id: first });
    await talk().setConversationState({ params, body: { kind: "open" } });
    const again = await wrapUp({ id: first });
    expect(again.conversation.state.kind).toBe("open");
    t.clock.advance(1_000);
    await wrapUp({ atOnce: false, whyNot: "system" });
    const { wrapUps } = await api().listWrapUps({ params });
    expect(wrapUps.map(({ whyNot }) => whyNot)).toEqual(["system", null]);
  });

  it("with a moment that follows puts aside until then", async () => {
    const until = new Date(t.clock.now().getTime() + 86_400_000).toISOString();
    const { conversation } = await wrapUp({ followUp: { kind: "snoozed", until } });
    expect(conversation.state).toMatchObject({ kind: "snoozed", until });
  });

  it("with a promise makes it, and comes back when it is due; a promise that may not be leaves everything as it was", async () => {
    const dueAt = new Date(t.clock.now().getTime() + 86_400_000).toISOString();
    const followUp = { kind: "promised" as const, promiseId: newId<PromiseId>(), words: "Bellen", dueAt };
    expect(await problem(wrapUp({ followUp: { ...followUp, words: "te veel" } }))).toMatchObject({
      code: "too_many_promises",
    });
    expect((await api().listWrapUps({ params: { conversationId: id } })).wrapUps).toEqual([]);
    const { conversation } = await wrapUp({ followUp });
    expect(conversation.state).toMatchObject({ kind: "snoozed", until: dueAt });
    expect(promised).toEqual([`${id} Bellen`]);
    const many = { ...CHOICE, conversationIds: [id], followUp };
    expect(await problem(api().wrapUpMany({ body: many }))).toMatchObject({ code: "invalid_request" });
  });

  it("that cannot be true, or names what is not ours, is refused and solves nothing", async () => {
    expect(await problem(wrapUp({ whyNot: "system" }))).toMatchObject({
      code: "invalid_request",
      errors: [{ pointer: "/body/whyNot" }],
    });
    expect(await problem(wrapUp({ reasonId: newId<ContactReasonId>() }))).toMatchObject({ code: "not_found" });
    expect((await talk().getConversation({ params: { conversationId: id } })).conversation.state.kind).toBe("open");
  });

  it("many at once, each answering for itself", async () => {
    const other = (await t.receive(home)).conversation.id;
    const missing = newId<ConversationId>();
    const body = { ...CHOICE, conversationIds: [id, other, missing], tookMs: 9_000 };
    const got = await api().wrapUpMany({ body });
    expect(new Set(got.changed)).toEqual(new Set([id, other]));
    expect(got.refused).toEqual([{ conversationId: missing, code: "not_found" }]);
    const { rows } = await t.inside.pool.query("select took_ms from wrap_ups where conversation_id = any($1)", [
      [id, other],
    ]);
    expect(rows).toEqual([{ took_ms: 3_000 }, { took_ms: 3_000 }]);
  });

  it("is needed where a lead says so: of people, not of programs", async () => {
    const { version } = await api().listContactReasons();
    await api(anna).saveWrapUpSettings({ body: { settings: { asked: "needed" }, version } });
    const params = { conversationId: id };
    const solve = { params, body: { kind: "solved" as const } };
    expect(await problem(talk().setConversationState(solve))).toMatchObject({ code: "wrap_up_needed" });
    const many = await talk().changeManyConversations({ body: { conversationIds: [id], state: { kind: "solved" } } });
    expect(many.refused).toEqual([{ conversationId: id, code: "wrap_up_needed" }]);
    const key = await t.key(["conversations.write"]);
    const { conversation } = await t.api(key, conversationOperations).setConversationState(solve);
    expect(conversation.state.kind).toBe("solved");
    await api(anna).saveWrapUpSettings({ body: { settings: { asked: "skippable" }, version: version + 1 } });
  });
});

describe("what wrap-ups say", () => {
  const insight = (person = anna) =>
    api(person).getContactInsight({
      query: { from: "2026-02-01T00:00:00Z", until: new Date(t.clock.now().getTime() + 1).toISOString() },
    });

  it("is counted by reason, with what was solved without one", async () => {
    const before = await insight();
    const where = await reasonOf("Where is it");
    const other = (await t.receive(home)).conversation.id;
    await talk().setConversationState({ params: { conversationId: other }, body: { kind: "solved" } });
    t.clock.advance(1_000);
    await wrapUp({ reasonId: where, atOnce: false, whyNot: "authority" });
    const after = await insight();
    expect(after.total).toBe(before.total + 1);
    expect(after.withoutWrapUp).toBe(before.withoutWrapUp + 1);
    expect(after.whyNots).toContainEqual({ whyNot: "authority", count: 1 });
    expect(after.reasons.find(({ reasonId }) => reasonId === where)!.atOnce.of).toBeGreaterThan(0);
  });

  it("is a lead's to see, and never says how fast one person is", async () => {
    expect(await problem(insight(bert))).toMatchObject({ code: "forbidden" });
    for (let index = 0; index < 5; index++) {
      id = (await t.receive(home)).conversation.id;
      await wrapUp({ tookMs: 2_000 });
    }
    expect((await insight()).medianMs).toBeNull();
    const exported = await t.inside.pool.query("select count(distinct by)::int as people from wrap_ups");
    expect(exported.rows[0].people).toBeLessThan(3);
  });
});

describe("the story of a customer", () => {
  it("has question and wrap-up, and comes along in a merge and back", async () => {
    await answer();
    await wrapUp({ reasonId: await reasonOf("Where is it") });
    const { conversation } = await talk().getConversation({ params: { conversationId: id } });
    const other = await t.receive(home, {
      from: { kind: "email", value: "j@thuis.example", name: "Jan", verified: true },
    });
    const stories = async (customerId: typeof conversation.customer.id) =>
      (await t.api(bert, storyOperations).listStories({ params: { customerId } })).stories.find(
        (story) => story.conversation.id === id,
      );
    const told = (await stories(conversation.customer.id))!.lines;
    expect(told.map(({ kind, text, code }) => [kind, text, code])).toEqual([
      ["question", "Goedemorgen, waar blijft mijn pakket?", null],
      ["wrap_up", "Waar blijft het", "helped"],
    ]);
    const mergeId = newId<never>();
    const merging = t.api(anna, customerOperations);
    await merging.mergeCustomers({
      params: { customerId: other.conversation.customer.id },
      body: { id: mergeId, mergedId: conversation.customer.id },
    });
    expect((await stories(other.conversation.customer.id))!.lines).toEqual(told);
    await merging.undoMerge({ params: { mergeId } });
    expect((await stories(conversation.customer.id))!.lines).toEqual(told);
  });
});

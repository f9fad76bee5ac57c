/** Promises with a server and a database: made, kept, moved, told, handed over, and gone with their conversation. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import {
  type CustomerMergeId,
  type MessageId,
  newId,
  type OrganisationId,
  type PromiseId,
  type TeamId,
} from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as operations from "@luwte/contract/operations/promises.ts";
import * as routingOperations from "@luwte/contract/operations/routing.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createModules } from "../../modules.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchConversation, watchList, watchPromises } from "../../testing/views.ts";

const HOUR = 3_600_000;
let t: TestPlatform;
let home: OrganisationId;
let teamId: TeamId;
let [anna, bert, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];
let inbox: ReturnType<typeof conversationsOf>;

beforeAll(async () => {
  t = await testPlatform({ modules: createModules() });
  home = await t.organisation({ settings: { undoSeconds: 20 } });
  inbox = conversationsOf(t);
  await inbox.inbox(home, { address: "klantenservice@luwte.test" });
  teamId = await inbox.team(home);
  [anna, bert, lead] = [
    await t.person("agent", { name: "Anna" }),
    await t.person("agent", { name: "Bert" }),
    await t.person("lead", { name: "Lotte" }),
  ];
});
afterAll(() => t.close());

const api = (person = anna) => t.api(person, operations);
const desk = (person = anna) => t.api(person, conversationOperations);
const inHours = (hours: number): string => new Date(t.clock.now().getTime() + hours * HOUR).toISOString();
const given = (change: { id?: PromiseId; words?: string; dueAt?: string } = {}) => ({
  id: newId<PromiseId>(),
  words: "bellen over de levering",
  dueAt: inHours(4),
  ...change,
});
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );

/** A conversation of a team that is Anna's, in which she promised something. */
async function promised(change: Parameters<typeof given>[0] = {}) {
  const { conversation, message } = await inbox.receive(home, { from: someone(), teamId });
  await inbox.as(home, (work) => inbox.conversations.assign(work, conversation.id, { assigneeId: anna.id }));
  const made = await api().makePromise({ params: { conversationId: conversation.id }, body: given(change) });
  return { ...made, conversationId: conversation.id, params: { promiseId: made.promise.id }, seen: message.id };
}
let strangers = 0;
const someone = () => ({
  kind: "email" as const,
  value: `klant${++strangers}@example.nl`,
  name: "Jan",
  verified: true,
});
const codes = async (conversationId: Conversation["id"]) =>
  (await desk().getConversation({ params: { conversationId } })).activities.map(({ code }) => code);

describe("a promise", () => {
  it("is the owner's who has the conversation, and shows on its row", async () => {
    const { promise, conversation } = await promised();
    expect(promise).toMatchObject({ ownerId: anna.id, state: { kind: "open" }, madeBy: { personId: anna.id } });
    expect(promise.firstDueAt).toBe(promise.dueAt);
    expect(conversation.promiseDueAt).toBe(promise.dueAt);
  });

  it("made twice with one id is one promise", async () => {
    const { promise, conversationId } = await promised();
    const { id, words, dueAt } = promise;
    const again = await api().makePromise({ params: { conversationId }, body: { id, words, dueAt } });
    expect(again.promise).toEqual(promise);
    expect((await codes(conversationId)).filter((code) => code === "promise_made")).toHaveLength(1);
  });

  it("is not made for a time that is over, nor for one beyond two years", async () => {
    const { conversationId } = await promised();
    for (const hours of [-1, 24 * 800]) {
      const call = api().makePromise({ params: { conversationId }, body: given({ dueAt: inHours(hours) }) });
      expect(await problem(call)).toMatchObject({ status: 422, code: "due_in_past" });
    }
  });

  it("is kept once, let go only while it is open, and can be opened again", async () => {
    const { params, conversationId } = await promised();
    const kept = await api().keepPromise({ params });
    expect(kept.promise.state).toMatchObject({ kind: "kept", by: { personId: anna.id } });
    expect(kept.conversation.promiseDueAt).toBeNull();
    expect((await api(bert).keepPromise({ params })).promise).toEqual(kept.promise);
    const released = api().releasePromise({ params, body: { reason: "niet meer nodig" } });
    expect(await problem(released)).toMatchObject({ status: 409, code: "promise_settled" });
    expect((await api().reopenPromise({ params })).promise.state).toEqual({ kind: "open" });
    const gone = await api().releasePromise({ params, body: { reason: "klant belde zelf" } });
    expect(gone.promise.state).toMatchObject({ kind: "released", reason: "klant belde zelf" });
    expect(await codes(conversationId)).toEqual(
      expect.arrayContaining(["promise_made", "promise_kept", "promise_reopened", "promise_released"]),
    );
  });

  it("that somebody else changed meanwhile is shown before it is changed again", async () => {
    const { params, promise } = await promised();
    const version = promise.version;
    await api(bert).changePromise({ params, body: { words: "mailen over de levering", version } });
    const late = await problem(api().changePromise({ params, body: { words: "iets anders", version } }));
    expect(late).toMatchObject({
      code: "changed_meanwhile",
      details: { promise: { words: "mailen over de levering" } },
    });
  });

  it("moved without telling the customer still counts against the time first given, save a slip of the pen", async () => {
    const { params, promise } = await promised();
    const soon = { at: inHours(5), reason: "verschreven" };
    const corrected = await api().changePromise({ params, body: { due: soon, version: promise.version } });
    expect(corrected.promise.firstDueAt).toBe(soon.at);
    t.clock.advance(HOUR);
    const later = { at: inHours(9), reason: "magazijn is dicht" };
    const moved = await api().changePromise({ params, body: { due: later, version: corrected.promise.version } });
    expect(moved.promise).toMatchObject({ dueAt: later.at, firstDueAt: soon.at });
    expect(moved.conversation.promiseDueAt).toBe(later.at);
  });
});

describe("a promise in an answer", () => {
  const answer = async () => {
    const { conversation, message } = await inbox.receive(home, { from: someone() });
    const promises = [given()];
    const id = newId<MessageId>();
    const body = { id, kind: "reply" as const, richText: "<p>Wij bellen u.</p>", seenMessageId: message.id, promises };
    const send = () => desk().sendMessage({ params: { conversationId: conversation.id }, body });
    return { conversationId: conversation.id, id, promises, send };
  };

  it("is made when it is sent, once however often it is sent", async () => {
    const { send, promises, id, conversationId } = await answer();
    const sent = await send();
    expect(sent.conversation.promiseDueAt).toBe(promises[0]!.dueAt);
    await send();
    const { items } = await api().listPromises({ query: { conversationId } });
    expect(items.map(({ promise }) => [promise.id, promise.messageId])).toEqual([[promises[0]!.id, id]]);
  });

  it("is taken back with it, and given back to be promised again", async () => {
    const { send, promises, id, conversationId } = await answer();
    await send();
    const undone = await desk().undoMessage({ params: { messageId: id } });
    expect(undone.draft.promises).toEqual([{ ...promises[0], provenance: null }]);
    expect(undone.conversation.promiseDueAt).toBeNull();
    expect((await api().listPromises({ query: { conversationId } })).items).toEqual([]);
    expect(await codes(conversationId)).toContain("promise_taken_back");
  });

  it("that cannot be made keeps the answer from leaving", async () => {
    const { conversationId, id, send, promises } = await answer();
    promises[0]!.dueAt = inHours(-1);
    expect(await problem(send())).toMatchObject({ code: "due_in_past" });
    const page = await desk().getConversation({ params: { conversationId } });
    expect(page.messages.map((message) => message.id)).not.toContain(id);
  });
});

describe("who will not make it", () => {
  const tell = async (made: Awaited<ReturnType<typeof promised>>, newDueAt = inHours(30)) => {
    const { text } = await api().previewTelling({ params: made.params, query: { newDueAt } });
    const body = { id: newId<MessageId>(), newDueAt, reason: "magazijn telt", text, seenMessageId: made.seen };
    return { body, send: () => api().tellNewDue({ params: made.params, body }) };
  };

  it("sends the approved text that was seen, and the due time moves with it", async () => {
    const made = await promised();
    const { send, body } = await tell(made);
    expect(body.text).toContain("bellen over de levering");
    const told = await send();
    expect(told.message).toMatchObject({ direction: "out", delivery: { kind: "queued" }, text: body.text });
    expect(told.promise).toMatchObject({ dueAt: body.newDueAt, firstDueAt: made.promise.dueAt });
    expect(told.promise.toldAt).not.toBeNull();
    expect(told.conversation.state.kind).toBe("open");
    expect(await codes(made.conversationId)).toContain("promise_told");
    const again = await send();
    expect(again.message.id).toBe(told.message.id);
  });

  it("gets the promise back as it was when the message is taken back", async () => {
    const made = await promised();
    const { send, body } = await tell(made);
    await send();
    const undone = await desk().undoMessage({ params: { messageId: body.id } });
    expect(undone.conversation.promiseDueAt).toBe(made.promise.dueAt);
    const { items } = await api().listPromises({ query: { conversationId: made.conversationId } });
    expect(items[0]?.promise).toMatchObject({ dueAt: made.promise.dueAt, toldAt: null });
  });

  it("is shown the text again when it became another one, such as after it broke", async () => {
    const made = await promised();
    const { send } = await tell(made);
    t.clock.advance(5 * HOUR);
    const told = await problem(send());
    expect(told).toMatchObject({
      code: "changed_meanwhile",
      details: { text: expect.stringContaining("niet gelukt") },
    });
  });

  it("sees first what the customer wrote meanwhile", async () => {
    const made = await promised();
    const { send } = await tell(made);
    await inbox.receive(home, { conversationId: made.conversationId, from: someone() });
    expect(await problem(send())).toMatchObject({ code: "unseen_message" });
  });

  it("hears nothing of texts that nobody approved: a lead saves them, with what they need", async () => {
    const { settings, version, approval } = await api().getPromiseSettings();
    expect(approval).toBeNull();
    const texts = { ...settings.texts, nl: { ...settings.texts.nl, early: "Beste {{klant}}, later." } };
    const wrong = t.api(lead, operations).savePromiseSettings({ body: { settings: { ...settings, texts }, version } });
    expect(await problem(wrong)).toMatchObject({
      code: "invalid_request",
      errors: [{ code: "unknown_field" }, { code: "field_missing" }],
    });
    const saved = await t.api(lead, operations).savePromiseSettings({ body: { settings, version } });
    expect(saved).toMatchObject({ version: version + 1, approval: { by: lead.id } });
  });
});

describe("a promise follows", () => {
  it("its conversation to who takes it over, and to the team when it is laid back", async () => {
    const { conversationId } = await promised();
    const owner = async () => (await api().listPromises({ query: { conversationId } })).items[0]!.promise.ownerId;
    const routing = t.api(anna, routingOperations);
    await routing.giveBackConversation({ params: { conversationId }, body: { reason: "vrij" } });
    expect(await owner()).toBeNull();
    await t.api(bert, routingOperations).takeConversation({ params: { conversationId } });
    expect(await owner()).toBe(bert.id);
    expect(await codes(conversationId)).toEqual(expect.arrayContaining(["promise_given", "promise_given_to_team"]));
  });

  it("its customer through a merge and back", async () => {
    const made = await promised();
    const other = await inbox.receive(home, { from: someone() });
    const [keptId, mergedId] = [other.conversation.customer.id, made.conversation.customer.id];
    const customers = t.api(anna, customerOperations);
    const ofKept = async () => (await api().listPromises({ query: { customerId: keptId } })).items.length;
    const id = newId<CustomerMergeId>();
    await customers.mergeCustomers({ params: { customerId: keptId }, body: { id, mergedId } });
    expect(await ofKept()).toBe(1);
    await customers.undoMerge({ params: { mergeId: id } });
    expect(await ofKept()).toBe(0);
  });

  it("its conversation when that is removed", async () => {
    const { conversationId, params } = await promised();
    await inbox.as(home, (work) => inbox.conversations.remove(work, conversationId));
    expect(await problem(api().keepPromise({ params }))).toMatchObject({ code: "not_found" });
  });
});

it("lists come page by page, and none is missed or shown twice", async () => {
  const { conversationId } = await promised();
  for (const hours of [7, 5, 6]) {
    await api().makePromise({ params: { conversationId }, body: given({ dueAt: inHours(hours) }) });
  }
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const query: { conversationId: typeof conversationId; limit: number; after?: string } = {
      conversationId,
      limit: 3,
    };
    const page = await api().listPromises({ query: after ? { ...query, after } : query });
    seen.push(...page.items.map(({ promise }) => promise.dueAt));
    after = page.next;
  } while (after);
  expect(seen).toEqual([...new Set(seen)].toSorted());
  expect(seen).toHaveLength(4);
});

describe("screens follow", () => {
  it("making, keeping, moving, telling and taking back", async () => {
    const { conversation, message } = await inbox.receive(home, { from: someone(), teamId });
    const conversationId = conversation.id;
    const views = [
      watchPromises(t, bert, { filter: { states: ["open"] }, order: "urgent" }),
      watchPromises(t, bert, { filter: { ownerId: anna.id }, order: "newest" }),
      watchPromises(t, bert, { filter: { conversationId }, order: "urgent" }),
      watchPromises(t, bert, { filter: { customerId: conversation.customer.id }, order: "newest" }),
      watchConversation(t, bert, conversationId),
      watchList(t, bert, { filter: {}, order: "newest" }),
    ];
    const records = ["promise.changed", "promise.removed"] as const;
    await verifyEvents(t, home, { views, records }, async () => {
      const params = { conversationId };
      const first = await api().makePromise({ params, body: given() });
      await api().makePromise({ params, body: given({ dueAt: inHours(2) }) });
      const to = { params: { promiseId: first.promise.id } };
      await api().changePromise({ ...to, body: { ownerId: bert.id, version: first.promise.version } });
      await api().keepPromise(to);
      await api().reopenPromise(to);
      const promises = [given({ words: "terugmailen" })];
      const id = newId<MessageId>();
      const body = { id, kind: "reply" as const, richText: "<p>Ja.</p>", seenMessageId: message.id, promises };
      await desk().sendMessage({ params, body });
      await desk().undoMessage({ params: { messageId: id } });
    });
  });

  it("another agent, another team, another customer", async () => {
    const { conversationId, conversation } = await promised();
    const other = await inbox.receive(home, { from: someone() });
    const elsewhere = await inbox.team(home, "Winkel");
    const views = [
      watchPromises(t, bert, { filter: { teamIds: [teamId] }, order: "urgent" }),
      watchPromises(t, bert, { filter: { teamIds: [elsewhere] }, order: "urgent" }),
      watchPromises(t, bert, { filter: { ownerId: bert.id }, order: "urgent" }),
      watchPromises(t, bert, { filter: { customerId: conversation.customer.id }, order: "newest" }),
      watchPromises(t, bert, { filter: { customerId: other.conversation.customer.id }, order: "newest" }),
    ];
    await verifyEvents(t, home, { views, records: ["promise.changed"] }, async () => {
      const routing = t.api(lead, routingOperations);
      await routing.assignConversation({ params: { conversationId }, body: { teamId: elsewhere } });
      await t.api(bert, routingOperations).takeConversation({ params: { conversationId } });
      const body = { customerId: other.conversation.customer.id };
      await desk(lead).setConversationCustomer({ params: { conversationId }, body });
    });
  });
});

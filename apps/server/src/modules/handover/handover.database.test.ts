/** Handing over, over the API and the customer's page: what goes along, who hears of it, and what nobody can guess. */
import type { ApiProblem } from "@luwte/contract/client.ts";
import type { CardWords } from "@luwte/contract/handovers.ts";
import {
  type ConversationId,
  type HandoverCardId,
  newId,
  type OrganisationId,
  type TeamId,
  type UnderstandingId,
} from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/handovers.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchHandover } from "../../testing/storyViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchConversation, watchCounts } from "../../testing/views.ts";
import { createConversations } from "../conversations/public.ts";
import { cardFromRecords, carry, type HandoverNeeds, handoverModule, understoodIn } from "./public.ts";

let t: TestInbox;
let home: OrganisationId;
let teamId: TeamId;
let handing: HandoverNeeds;
let [anna, bert, lead] = [] as unknown as [TestPerson, TestPerson, TestPerson];
const DUE = "2026-03-03T11:00:00.000Z";
const sent: string[] = [];
beforeAll(async () => {
  const deliver = async (_work: unknown, outgoing: { message: { richText: string | null } }) =>
    void sent.push(outgoing.message.richText ?? "");
  const needs: Parameters<typeof createConversations>[0] = {
    channels: { deliver },
    changed: (work, change) => carry(work, handing, change),
  };
  const conversations = createConversations(needs);
  handing = {
    conversations,
    give: (work, id, change) => conversations.assign(work, id, change),
    openPromises: async () => [{ words: "Uitsluitsel", dueAt: DUE }],
  };
  t = await testInbox(needs, {
    modules: [handoverModule(handing)],
    settings: { publicUrl: "http://luwte.example" },
  });
  home = await t.organisation();
  teamId = await t.team(home);
  anna = await t.person("agent", { name: "Anna" });
  bert = await t.person("agent", { name: "Bert" });
  lead = await t.person("lead", { name: "Lea" });
});
afterAll(() => t.close());

let id: ConversationId;
beforeEach(async () => {
  sent.length = 0;
  await t.inbox(home);
  id = (await t.receive(home)).conversation.id;
});

const api = (person = anna) => t.api(person, operations);
const params = () => ({ conversationId: id });
const handover = async () => api().getHandover({ params: params() });
const problem = (call: Promise<unknown>) =>
  call.then(
    () => expect.fail("it was not refused"),
    (error: unknown) => (error as ApiProblem).problem,
  );
const note = async () => {
  t.clock.advance(1_000);
  await t.api(anna, conversationOperations).sendMessage({
    params: params(),
    body: { id: newId<never>(), kind: "note", richText: "<p>Vervoerder gebeld. Die zoekt.</p>", seenMessageId: null },
  });
};
const assign = async (assigneeId: TestPerson["id"] | null) => {
  t.clock.advance(1_000);
  await t.as(home, (work) => t.conversations.assign(work, id, { assigneeId }));
};
const WORDS: CardWords = {
  question: "Waar is het?",
  done: "Gebeld",
  promised: "",
  strong: "Voor zaterdag",
  nextStep: "Terugbellen",
};
const everything = () => [watchHandover(t, bert, id), watchConversation(t, bert, id), watchCounts(t, bert)];

describe("giving with a card", () => {
  it("proposes from records, gives, and keeps versions; every desk follows", async () => {
    await note();
    const proposal = await t.platform.read(home, (tx) => cardFromRecords(tx, handing, id));
    expect(proposal.question?.value).toBe("Goedemorgen, waar blijft mijn pakket?");
    expect(proposal.promised?.value).toContain("Uitsluitsel (3 mrt 2026");
    const cardId = newId<HandoverCardId>();
    const body = { id: cardId, personId: bert.id, words: WORDS, proposal };
    await verifyEvents(
      t,
      home,
      { views: everything(), records: ["handover_card.changed", "conversation.changed"] },
      async () => {
        const given = await api().handOver({ params: params(), body });
        expect(given.conversation.assigneeId).toBe(bert.id);
        await api().handOver({ params: params(), body });
      },
    );
    await api(bert).editHandover({
      params: params(),
      body: { id: newId<HandoverCardId>(), words: { ...WORDS, done: "Twee keer gebeld" } },
    });
    const { cards } = await handover();
    expect(cards.map(({ number, made, because, done }) => [number, made, because, done])).toEqual([
      [2, "person", "edited", "Twee keer gebeld"],
      [1, "person", "agent", "Gebeld"],
    ]);
    expect(cards[1]).toMatchObject({ fromId: anna.id, toId: bert.id, strong: "Voor zaterdag", read: null });
  });

  it("to a team takes it from who has it", async () => {
    await assign(anna.id);
    t.clock.advance(1_000);
    const body = { id: newId<HandoverCardId>(), teamId, words: WORDS };
    const { conversation, card } = await api().handOver({ params: params(), body });
    expect(conversation).toMatchObject({ assigneeId: null, teamId });
    expect(card).toMatchObject({ because: "team", toTeamId: teamId, fromId: anna.id });
    expect((await handover()).cards).toHaveLength(1);
  });

  it("is read by who has it, once, and not by who only looks", async () => {
    const cardId = newId<HandoverCardId>();
    await api().handOver({ params: params(), body: { id: cardId, personId: bert.id, words: WORDS } });
    await api(anna).readHandover({ params: { cardId } });
    expect((await handover()).cards[0]!.read).toBeNull();
    await verifyEvents(t, home, { views: everything(), records: ["handover_card.changed"] }, () =>
      api(bert).readHandover({ params: { cardId } }),
    );
    expect((await handover()).cards[0]!.read).toMatchObject({ personId: bert.id });
  });

  it("to what is not there is refused, and leaves no card", async () => {
    const body = { id: newId<HandoverCardId>(), teamId: newId<TeamId>(), words: WORDS };
    expect(await problem(api().handOver({ params: params(), body }))).toMatchObject({ code: "not_found" });
    expect((await handover()).cards).toEqual([]);
  });
});

describe("when nobody gave a card", () => {
  it("one is made from records and says so, once somebody has worked on it", async () => {
    await assign(anna.id);
    await assign(bert.id);
    expect((await handover()).cards).toEqual([]);
    await note();
    await verifyEvents(t, home, { views: everything(), records: ["handover_card.changed"] }, () => assign(null));
    const [card] = (await handover()).cards;
    expect(card).toMatchObject({ made: "records", because: "agent", fromId: bert.id, toId: null, strong: "" });
    expect(card!.done).toBe("Anna: Vervoerder gebeld.");
  });
});

const KEY = /href="http:\/\/luwte\.example\/u\/([A-Za-z0-9_-]{43})"/;
const ask = async (words = "U wacht op uw pakket.") => {
  const { messages } = await t.api(anna, conversationOperations).getConversation({ params: params() });
  t.clock.advance(1_000);
  const body = { id: newId<UnderstandingId>(), words, seenMessageId: messages.at(-1)!.id };
  await verifyEvents(t, home, { views: everything(), records: ["understanding.changed", "message.added"] }, () =>
    api().askUnderstanding({ params: params(), body }),
  );
  return KEY.exec(sent.at(-1)!)![1]!;
};
const page = (key: string) => fetch(`${t.url}/u/${key}`);
const understood = () => t.platform.read(home, (tx) => understoodIn(tx, params().conversationId));
const press = (key: string, fields: Record<string, string>) =>
  fetch(`${t.url}/u/${key}`, { method: "POST", body: new URLSearchParams(fields) });

describe("what the customer is shown", () => {
  it("is in an answer from the approved text, and on a page that runs nothing and tells nobody", async () => {
    expect(await understood()).toBeNull();
    const key = await ask("U wacht op <uw> pakket.");
    expect(await understood()).toBe("U wacht op <uw> pakket.");
    expect(sent.at(-1)).toContain("U wacht op &lt;uw&gt; pakket.");
    const shown = await page(key);
    expect(shown.status).toBe(200);
    expect(await shown.text()).toContain("U wacht op &lt;uw&gt; pakket.");
    expect(shown.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(shown.headers.get("content-security-policy")).not.toContain("script-src");
    expect(shown.headers.get("referrer-policy")).toBe("no-referrer");
    expect((await handover()).understandings[0]!.state.kind).toBe("asked");
  });

  it("is confirmed once; the key is nowhere in the database", async () => {
    const key = await ask();
    await verifyEvents(
      t,
      home,
      { views: everything(), records: ["understanding.changed", "repeats.changed"] },
      async () => {
        const answers = await Promise.all([
          press(key, { answer: "confirm", repeated: "yes" }),
          press(key, { answer: "confirm", repeated: "yes" }),
        ]);
        expect(answers.map(({ status }) => status)).toContain(200);
      },
    );
    const { understandings, repeats } = await handover();
    expect(understandings[0]!.state.kind).toBe("confirmed");
    expect(repeats).toMatchObject([{ saidBy: "customer" }]);
    expect(await (await press(key, { answer: "correct", correction: "Toch niet" })).text()).toContain(
      "We gaan ermee verder",
    );
    const { rows } = await t.inside.pool.query("select row_to_json(u)::text as text from understandings u");
    expect(rows.some(({ text }) => text.includes(key))).toBe(false);
  });

  it("is corrected: a message of the customer, and the next card", async () => {
    const key = await ask();
    expect((await press(key, { answer: "correct", correction: "  " })).status).toBe(422);
    await verifyEvents(
      t,
      home,
      { views: everything(), records: ["understanding.changed", "message.added", "handover_card.changed"] },
      () => press(key, { answer: "correct", correction: "Het gaat om maat 44." }),
    );
    const { cards, understandings } = await handover();
    expect(understandings[0]!.state).toMatchObject({ kind: "corrected", words: "Het gaat om maat 44." });
    expect(await understood()).toBe("Het gaat om maat 44.");
    expect(cards[0]).toMatchObject({ made: "customer", because: "corrected", question: "Het gaat om maat 44." });
    const { messages, conversation } = await t.api(anna, conversationOperations).getConversation({ params: params() });
    expect(messages.at(-1)).toMatchObject({ direction: "in", text: "Het gaat om maat 44." });
    expect(conversation.state.kind).toBe("open");
  });

  it("is not found by a key that is wrong or too old, and not asked too fast", async () => {
    const key = await ask();
    expect((await page("x")).status).toBe(404);
    expect((await page(`${key.slice(0, -2)}__`)).status).toBe(404);
    t.clock.advance(15 * 86_400_000);
    expect((await page(key)).status).toBe(410);
    expect((await press(key, { answer: "confirm" })).status).toBe(410);
    expect((await handover()).understandings[0]!.state.kind).toBe("asked");
    const many = await Promise.all(Array.from({ length: 30 }, () => page("x")));
    expect(many.map(({ status }) => status)).toContain(429);
    t.clock.advance(600_000);
  });

  it("is not sent past a message that the writer has not seen", async () => {
    const body = { id: newId<UnderstandingId>(), words: "x", seenMessageId: null };
    expect(await problem(api().askUnderstanding({ params: params(), body }))).toMatchObject({ code: "unseen_message" });
    expect(sent).toEqual([]);
  });

  it("comes from a text that a lead approved, with both places in it", async () => {
    const { texts, version } = await api().getHandoverSettings();
    const without = { texts: { ...texts, nl: "Klopt dit? {{link}}" }, version };
    expect(await problem(api(lead).saveHandoverSettings({ body: without }))).toMatchObject({ code: "invalid_request" });
    expect(await problem(api(anna).saveHandoverSettings({ body: { texts, version } }))).toMatchObject({
      code: "forbidden",
    });
    const own = { texts: { ...texts, nl: "Zo zit het: {{understanding}} {{link}}" }, version };
    await api(lead).saveHandoverSettings({ body: own });
    await ask();
    expect(sent.at(-1)).toContain("Zo zit het: U wacht op uw pakket.");
  });
});

describe("that a customer had to repeat themselves", () => {
  it("is one tap, and can be taken back", async () => {
    await verifyEvents(t, home, { views: everything(), records: ["repeats.changed"] }, async () => {
      await api().setRepeated({ params: params(), body: { repeated: true } });
      await api().setRepeated({ params: params(), body: { repeated: true } });
    });
    expect((await handover()).repeats).toMatchObject([{ saidBy: "colleague" }]);
    await api().setRepeated({ params: params(), body: { repeated: false } });
    expect((await handover()).repeats).toEqual([]);
  });

  it("is a share of what changed hands, for leads, with its interval", async () => {
    const query = { from: "2026-02-20T00:00:00Z", until: new Date(t.clock.now().getTime() + 60_000).toISOString() };
    const before = await api(lead).getHandoverInsight({ query });
    await api().handOver({ params: params(), body: { id: newId<HandoverCardId>(), personId: bert.id, words: WORDS } });
    await api().setRepeated({ params: params(), body: { repeated: true } });
    const after = await api(lead).getHandoverInsight({ query });
    expect(after.repeated).toMatchObject({ of: before.repeated.of + 1, count: before.repeated.count + 1 });
    expect(after.repeated.high).toBeGreaterThan(after.repeated.low!);
    expect(after.confirmed.of).toBeGreaterThan(0);
    expect(await problem(api(anna).getHandoverInsight({ query }))).toMatchObject({ code: "forbidden" });
  });
});

/** Thanking and answering on the status page, in the chat and over the API: who hears of it, who never does, and what is counted. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as customerOperations from "@luwte/contract/operations/customers.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as statusOperations from "@luwte/contract/operations/status.ts";
import * as operations from "@luwte/contract/operations/thanks.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestInbox, testInbox } from "../../testing/inbox.ts";
import type { TestPerson } from "../../testing/people.ts";
import { watchCompliments } from "../../testing/storyViews.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { createConversations } from "../conversations/public.ts";
import { statusModule } from "../status/public.ts";
import { statusParts, type ThanksNeeds, thankInChat, thanksModule } from "./public.ts";
import { askByMail } from "./survey/actions.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SYSTEM = { kind: "system", name: "test" } as const;
let t: TestInbox;
let needs: ThanksNeeds;
let [anna, lead] = [] as unknown as [TestPerson, TestPerson];
const mailed: string[] = [];
const leftAlone = new Set<string>();
beforeAll(async () => {
  const deliver = async (_work: unknown, { message }: { message: { text: string } }) => void mailed.push(message.text);
  const conversationNeeds = { channels: { deliver } };
  const conversations = createConversations(conversationNeeds);
  needs = {
    conversations,
    statusUrl: async () => "https://luwte.example/s/link",
    leaveAlone: async (_tx, id) => leftAlone.has(id),
  };
  const status = statusModule({ conversations, owedIn: async () => [], parts: statusParts(needs) });
  t = await testInbox(conversationNeeds, { modules: [status, thanksModule(needs)] });
  await t.organisation();
  anna = await t.person("agent", { name: "Anna Peeters" });
  lead = await t.person("lead");
  await t.inbox(anna.organisationId);
});
afterAll(() => t.close());

let id: ConversationId;
let path: string;
beforeEach(async () => {
  t.clock.advance(3 * HOUR);
  mailed.length = 0;
  ({ id } = await conversation());
  path = (await t.api(anna, statusOperations).getStatusLink({ params: { conversationId: id } })).link.url!;
});

let counted = 0;
/** Asked, answered by Anna, and solved. */
async function conversation(from = `klant${++counted}@x.example`): Promise<Conversation> {
  const { conversation: asked } = await t.receive(anna.organisationId, {
    from: { kind: "email", value: from, name: "Klaas", verified: true },
  });
  await answer(asked.id, "solved");
  return asked;
}
async function answer(conversationId: ConversationId, kind: "solved" | "waiting_customer") {
  t.clock.advance(60_000);
  const desk = t.api(anna, conversationOperations);
  const page = await desk.getConversation({ params: { conversationId } });
  const seenMessageId = page.messages.findLast(({ direction }) => direction === "in")!.id;
  const body = { id: newId<MessageId>(), kind: "reply" as const, richText: "<p>Zo zit het.</p>", seenMessageId };
  await desk.sendMessage({ params: { conversationId }, body: { ...body, nextState: { kind } } });
}

async function post(form: "thanks" | "answer", fields: Record<string, string>, to = path) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const got = await fetch(`${t.url}${to}/${form}`, { method: "POST", body, redirect: "manual" });
  return { status: got.status, text: await got.text(), location: got.headers.get("location") };
}
const page = async (of = path) => (await fetch(`${t.url}${of}`)).text();
const mine = async () => (await t.api(anna, operations).listCompliments()).items;
const held = async () => (await t.api(lead, operations).listHeldCompliments()).held;
const toldTo = async (person: TestPerson) =>
  (await t.api(person, inboxTools).listNotifications()).items.map(({ kind }) => kind);
const stateOf = async (conversationId: ConversationId) =>
  (await t.api(anna, conversationOperations).getConversation({ params: { conversationId } })).conversation.state.kind;

describe("thanking", () => {
  it("reaches the colleague as an event and a notification, and once", async () => {
    await verifyEvents(
      t,
      anna.organisationId,
      { views: [watchCompliments(t, anna)], records: ["compliment.changed"] },
      async () => {
        expect(await post("thanks", { words: "Wat fijn geholpen!" })).toMatchObject({
          status: 303,
          location: `${path}#thanks`,
        });
      },
    );
    expect((await mine())[0]).toMatchObject({ words: "Wat fijn geholpen!", kind: "compliment", customer: "Klaas" });
    expect((await toldTo(anna))[0]).toBe("complimented");
    await post("thanks", { words: "En nog een keer" });
    expect((await mine()).filter(({ conversationId }) => conversationId === id)).toHaveLength(1);
    expect(await page()).toContain("Wij geven uw woorden door");
  });

  it("says what is missing, and names nobody to who only has the link", async () => {
    expect((await post("thanks", { words: " " })).text).toContain("Schrijf iets");
    expect(await page()).not.toContain("Anna");
  });

  it("waits for a lead because of its words, and its colleague never sees what is kept away", async () => {
    const before = (await mine()).length;
    await verifyEvents(t, anna.organisationId, { views: [watchCompliments(t, anna)] }, () =>
      post("thanks", { words: "Bedankt, klootzak" }),
    );
    const [waiting] = (await held()).slice(-1);
    expect(waiting).toMatchObject({ words: "Bedankt, klootzak", because: ["insult"], forName: "Anna Peeters" });
    expect((await toldTo(lead))[0]).toBe("compliment_held");
    // The customer is told the same as anybody: otherwise the page would teach how to get past.
    expect(await page()).toContain("Wij geven uw woorden door");
    const params = { complimentId: waiting!.id };
    await t.api(lead, operations).judgeCompliment({ params, body: { kind: "kept_away", reason: "Schelden" } });
    expect((await mine()).length).toBe(before);
    await expect(t.api(lead, operations).judgeCompliment({ params, body: { kind: "let_through" } })).rejects.toThrow();
    await expect(t.api(anna, operations).listHeldCompliments()).rejects.toThrow();
  });

  it("is let through by a lead, and only then heard", async () => {
    await post("thanks", { words: "Mijn man heeft kanker, en jij dacht mee." });
    const waiting = (await held()).at(-1)!;
    await verifyEvents(t, anna.organisationId, { views: [watchCompliments(t, anna)] }, () =>
      t.api(lead, operations).judgeCompliment({ params: { complimentId: waiting.id }, body: { kind: "let_through" } }),
    );
    expect((await mine())[0]).toMatchObject({ id: waiting.id });
  });

  it("hangs on the wall only when its colleague wants that, without the customer's name", async () => {
    await post("thanks", { words: "Voor op de muur" });
    const [first] = await mine();
    const wall = async () => (await t.api(lead, operations).listWall()).notes;
    expect(await wall()).toEqual([]);
    const params = { complimentId: first!.id };
    await expect(t.api(lead, operations).setOnWall({ params, body: { onWall: true } })).rejects.toThrow();
    await verifyEvents(t, anna.organisationId, { views: [watchCompliments(t, anna)] }, () =>
      t.api(anna, operations).setOnWall({ params, body: { onWall: true } }),
    );
    expect(await wall()).toEqual([{ id: first!.id, words: "Voor op de muur", name: "Anna Peeters", at: first!.at }]);
    await t.api(anna, operations).setOnWall({ params, body: { onWall: false } });
    expect(await wall()).toEqual([]);
  });
});

describe("the short form", () => {
  it("is taken without scripts, may be changed for a week, and is then fixed", async () => {
    expect(await page()).toContain("Hoe tevreden bent u?");
    expect((await post("answer", {})).text).toContain("Beantwoord een van de vragen");
    await post("answer", { csat: "2", ces: "3", solved: "yes", words: "Het duurde lang." });
    await post("answer", { csat: "4", solved: "yes", words: "Het duurde lang, maar toch." });
    expect((await mine())[0]).toMatchObject({ kind: "remark", words: "Het duurde lang, maar toch." });
    expect(await page()).toContain("een week lang");
    t.clock.advance(7 * DAY);
    expect((await post("answer", { csat: "1" })).text).toContain("Dit kan nu niet meer");
  });

  it("opens the conversation again with the customer's words, and makes no new one", async () => {
    const key = newId();
    const fields = { key, solved: "no", reopen: "yes", words: "Het lampje knippert nog." };
    await post("answer", fields);
    expect(await stateOf(id)).toBe("open");
    const { messages } = await t.api(anna, conversationOperations).getConversation({ params: { conversationId: id } });
    expect(messages.at(-1)).toMatchObject({ id: key, direction: "in", text: "Het lampje knippert nog." });
    expect((await post("answer", fields)).status).toBe(422);
  });

  it("is believed only when it comes from the page", async () => {
    const body = new FormData();
    body.set("csat", "1");
    const headers = { "sec-fetch-site": "cross-site" };
    expect((await fetch(`${t.url}${path}/answer`, { method: "POST", body, headers })).status).toBe(404);
  });
});

describe("asking by mail", () => {
  const ask = async () => {
    t.clock.advance(2 * HOUR);
    return t.platform.work(anna.organisationId, SYSTEM, (work) => askByMail(work, t.platform, needs, id));
  };

  it("is done once, with the link, and leaves the conversation solved", async () => {
    expect(await ask()).toBe(true);
    expect(mailed.at(-1)).toContain("https://luwte.example/s/link#answer");
    expect(await stateOf(id)).toBe("solved");
    expect(await ask()).toBe(false);
    expect(mailed.filter((text) => text.includes("#answer"))).toHaveLength(1);
  });

  it("holds for the customer in every conversation, also when two turn out to be one", async () => {
    expect(await ask()).toBe(true);
    const first = id;
    const second = await conversation("zelfde@x.example");
    const customerOf = async (conversationId: ConversationId) =>
      (await t.api(anna, conversationOperations).getConversation({ params: { conversationId } })).conversation.customer
        .id;
    const [kept, merged] = [await customerOf(first), await customerOf(second.id)];
    await t.api(anna, customerOperations).mergeCustomers({ params: { customerId: kept }, body: { mergedId: merged } });
    id = second.id;
    expect(await ask()).toBe(false);
  });

  it("is never done again after an opt-out, nor where something bad happened", async () => {
    leftAlone.add(id);
    expect(await ask()).toBe(false);
    leftAlone.delete(id);
    await post("answer", { never: "yes" });
    ({ id } = await conversation(`klant${counted}@x.example`));
    t.clock.advance(40 * DAY);
    expect(await ask()).toBe(false);
  });
});

it("in the chat asks once at the end, takes the answer, and offers whom to thank", async () => {
  const act = (body: Parameters<typeof thankInChat>[3]["body"]) =>
    t.platform.work(anna.organisationId, SYSTEM, (work) => thankInChat(work, needs, id, { body, language: "nl" }));
  expect(await act({ do: "look" })).toMatchObject({ ask: true, helpers: [{ name: "Anna" }], wrong: null });
  const open = { key: newId<string>(), words: "", reopen: false, never: false, csat: null, ces: null, solved: null };
  expect(await act({ do: "answer", ...open })).toMatchObject({ ask: true, wrong: "empty" });
  expect(await act({ do: "answer", ...open, csat: 5 })).toMatchObject({ ask: false, wrong: null });
  expect(await act({ do: "thank", to: anna.id, words: "Top" })).toMatchObject({ helpers: [], wrong: null });
  expect(await act({ do: "thank", to: newId<string>(), words: "Top" })).toMatchObject({ wrong: "nobody" });
});

it("shows figures of weeks that are fixed, of five at least, and of no person", async () => {
  t.clock.set(new Date("2027-06-07T09:00:00Z"));
  for (const csat of ["5", "5", "4", "2", "5"]) {
    const asked = await conversation();
    const { link } = await t.api(anna, statusOperations).getStatusLink({ params: { conversationId: asked.id } });
    await post("answer", { csat, solved: "yes" }, link.url!);
  }
  expect((await t.api(anna, operations).getSurveyInsight()).all.satisfied).not.toMatchObject({ of: 5, count: 4 });
  t.clock.set(new Date("2027-06-21T09:00:00Z"));
  const insight = await t.api(anna, operations).getSurveyInsight();
  const week = insight.weeks.find(({ key }) => key === "2027-06-07");
  expect(week?.figures.satisfied).toMatchObject({ of: 5, count: 4 });
  expect(JSON.stringify(insight)).not.toContain(anna.id);
});

it("saves when to ask, and refuses a text without a place for the link", async () => {
  const api = t.api(lead, operations);
  const { settings, version } = await api.getThanksSettings();
  const texts = { ...settings.texts, fr: "Rien" };
  await expect(api.saveThanksSettings({ body: { settings: { ...settings, texts }, version } })).rejects.toThrow();
  const saved = await api.saveThanksSettings({ body: { settings: { ...settings, everyDays: 60 }, version } });
  expect(saved.settings.everyDays).toBe(60);
  await expect(api.saveThanksSettings({ body: { settings, version } })).rejects.toThrow();
});

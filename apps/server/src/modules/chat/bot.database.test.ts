/** The bot on a whole server: what visitors see and press, what colleagues find, and that it is silent when it must be. */
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/bot.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import * as oversight from "@luwte/contract/operations/oversight.ts";
import { applyToBot } from "@luwte/contract/views/bot.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openHouse, WOOL } from "../../testing/botShop.ts";
import type { TestPlatform } from "../../testing/platform.ts";
import { verifyEvents, watched } from "../../testing/verifyEvents.ts";
import { type ChatShop, openChatShop, seenBy } from "./testing/botScene.ts";
import type { WidgetClient } from "./testing/widgetClient.ts";

let t: TestPlatform;
let shop: ChatShop;
beforeAll(async () => {
  t = await openHouse();
});
beforeEach(async () => {
  shop = await openChatShop(t);
});
afterAll(() => t.close());

const ASKED = "Kan wol in de wasmachine wassen?";
const api = () => t.api(shop.agent, operations);
const desk = () => t.api(shop.agent, conversations);
const newest = async () => (await desk().listConversations({})).items[0]!;
const dialogue = async (id: ConversationId) =>
  (await api().getBotDialogue({ params: { conversationId: id } })).dialogue;

async function asking(text = ASKED): Promise<{ visitor: WidgetClient; id: ConversationId }> {
  const visitor = shop.visitor();
  await visitor.begin();
  expect((await visitor.say(text)).status).toBe(200);
  return { visitor, id: (await newest()).id };
}
const press = (visitor: WidgetClient, what: string, article: string | null = null, key = newId()) => {
  t.clock.advance(1_000);
  return visitor.call("/bot", { key, do: what, article });
};
const answer = async (id: ConversationId, text: string) => {
  t.clock.advance(1_000);
  const { lastMessage } = await newest();
  await desk().sendMessage({
    params: { conversationId: id },
    body: {
      id: newId(),
      kind: "reply",
      richText: `<p>${text}</p>`,
      attachmentIds: [],
      seenMessageId: lastMessage?.id ?? null,
    },
  });
};

it("is off until somebody switches it on", async () => {
  const { visitor, id } = await asking();
  expect(await seenBy(visitor)).toMatchObject({ box: null, bots: [] });
  expect(await dialogue(id)).toBeNull();
});

it("shows an approved article word for word beside a conversation that a person gets too, and counts what helped", async () => {
  await shop.on();
  const { visitor, id } = await asking();
  const { box, bots } = await seenBy(visitor);
  expect(bots).toEqual([]);
  expect(box).toMatchObject({ name: "Wolbot", intro: "Wolbot is een automatische assistent, geen mens." });
  expect(box!.offers.map(({ text, source }) => [text, source])).toEqual([
    [WOOL, "Bron: ons artikel “Wol wassen in de wasmachine”"],
  ]);
  expect((await newest()).state.kind).toBe("open");
  const article = box!.offers[0]!.id;
  const view = watched({
    name: "bot",
    viewer: shop.agent,
    load: async () => ({ conversationId: id, dialogue: await dialogue(id) }),
    apply: applyToBot,
  });
  await verifyEvents(t, shop.home, { views: [view], records: ["bot_dialogue.changed"] }, async () => {
    await press(visitor, "open", article);
    await press(visitor, "helped", article);
  });
  expect(await dialogue(id)).toMatchObject({
    state: "solved",
    solved: "confirmed",
    offers: [{ opened: true, helped: true }],
  });
  expect((await newest()).state.kind).toBe("solved");
  const { suggestions } = await t.api(shop.agent, oversight).listSuggestions({ params: { conversationId: id } });
  expect(suggestions.find(({ task }) => task === "bot_answer")).toMatchObject({
    level: 1,
    decided: { kind: "accepted" },
  });
  const { figures } = await t.api(shop.lead, operations).getBotFigures({});
  expect(figures).toMatchObject({ dialogues: 1, confirmed: { n: 1 }, assumed: { n: 0 }, opened: { n: 1, of: 1 } });
});

it("never shows what was not approved, nor an internal part, however it is asked for", async () => {
  await shop.on();
  for (const text of ["Hoe kan ik een breipatroon downloaden?", "Korting van 40 procent zelf geven"]) {
    const { visitor } = await asking(text);
    expect(JSON.stringify(await seenBy(visitor))).not.toMatch(/Patronen|mag je zelf/);
  }
});

it("gives a person at once to who asks, with a card and one question, and listens silently from then on", async () => {
  await shop.on({ needs: [{ reasonId: null, facts: ["order_number"] }] });
  const { visitor, id } = await asking();
  const key = newId();
  await press(visitor, "person", null, key);
  await press(visitor, "person", null, key);
  const { box, said } = await seenBy(visitor);
  expect(box).toBeNull();
  expect(said.slice(1)).toEqual([
    "visitor: Een mens, graag",
    "bot: Ik ben een automatische assistent en geef dit aan een collega. Een mens leest uw vraag en antwoordt hier. Weet u uw bestelnummer? Zet het er dan bij. Het hoeft niet.",
  ]);
  const { cards } = await t.api(shop.agent, handovers).getHandover({ params: { conversationId: id } });
  expect(cards[0]).toMatchObject({
    because: "bot",
    question: ASKED,
    done: "De bot toonde “Wol wassen in de wasmachine”.",
  });
  await visitor.say("WW-104822");
  await visitor.say(ASKED);
  expect((await seenBy(visitor)).bots.length).toBe(1);
  expect(await dialogue(id)).toMatchObject({
    state: "handed_over",
    because: "asked",
    facts: [{ fact: "order_number", value: "WW-104822" }],
  });
  expect(await newest()).toMatchObject({ state: { kind: "open" } });
  expect((await newest()).waitingSince).not.toBeNull();
});

it("hands over a complaint, and what it does not know, in any language", async () => {
  await shop.on();
  const complaint = await asking("Ik heb een klacht over wol wassen in de wasmachine");
  expect(await dialogue(complaint.id)).toMatchObject({ state: "handed_over", because: "sensitive", offers: [] });
  const unknown = await asking("Quels sont vos avis sur la politique spatiale européenne ?");
  expect(await dialogue(unknown.id)).toMatchObject({ because: "unsure", language: "fr" });
  expect((await seenBy(unknown.visitor)).bots[0]).toContain("assistant automatique");
});

it("answers by itself at level 3, is silent when a colleague writes, and assumes nothing that was said otherwise", async () => {
  await shop.on();
  await shop.openLevelThree();
  const { visitor, id } = await asking("wol wassen in de wasmachine");
  const { bots, box } = await seenBy(visitor);
  expect(bots).toEqual([`Automatisch antwoord uit ons artikel “Wol wassen in de wasmachine”:\n\n${WOOL}`]);
  expect(box).toMatchObject({ asksHelped: true, line: "Helpt dit antwoord?" });
  expect((await newest()).state.kind).toBe("waiting_customer");
  const message = (await desk().getConversation({ params: { conversationId: id } })).messages.at(-1)!;
  expect(message.author).toEqual({ kind: "bot", name: "Wolbot" });
  await answer(id, "Sanne hier");
  await visitor.say(ASKED);
  expect((await seenBy(visitor)).bots.length).toBe(1);
  expect(await dialogue(id)).toMatchObject({ state: "handed_over", because: "person_wrote" });
});

it("counts silence after an answer as assumed, and gives a person to who comes back", async () => {
  await shop.on();
  await shop.openLevelThree();
  const { visitor, id } = await asking("wol wassen in de wasmachine");
  t.clock.advance(25 * 3_600_000);
  await t.runJobs();
  expect(await dialogue(id)).toMatchObject({ state: "solved", solved: "assumed" });
  await visitor.say("Het werkte toch niet, de trui is gekrompen");
  expect(await dialogue(id)).toMatchObject({ state: "handed_over", because: "came_back", solved: "assumed" });
});

it("asks which of two is meant, holds the conversation meanwhile, and gives a person to who stays silent", async () => {
  await shop.on();
  await shop.openLevelThree();
  const { visitor, id } = await asking("cadeau inpakken of ruilen");
  const { box } = await seenBy(visitor);
  expect(box!.choices.map(({ title }) => title).toSorted()).toEqual(["Een cadeau laten inpakken", "Een cadeau ruilen"]);
  expect((await newest()).state.kind).toBe("snoozed");
  t.clock.advance(3 * 60_000 + 1_000);
  await t.runJobs();
  expect(await dialogue(id)).toMatchObject({ state: "handed_over", because: "silent" });
  expect(await newest()).toMatchObject({ state: { kind: "open" } });
  expect((await newest()).waitingSince).not.toBeNull();
});

it("is gone everywhere from the switch on, and what is pressed then brings a person", async () => {
  await shop.on();
  const { visitor, id } = await asking();
  expect((await seenBy(visitor)).box).not.toBeNull();
  await visitor.listen();
  await shop.flip(true);
  await visitor.until((heard) => heard.some((event) => event.type === "state" && event.conversation.bot === null));
  visitor.hangUp();
  expect((await seenBy(visitor)).box).toBeNull();
  await press(visitor, "open", newId());
  expect(await dialogue(id)).toMatchObject({ state: "handed_over", because: "switched_off" });
  expect((await seenBy(visitor)).bots).toEqual([]);
  const next = await asking();
  expect(await dialogue(next.id)).toBeNull();
});

it("brings a person to who asks for one after it was switched off, also where it had answered", async () => {
  await shop.on();
  await shop.openLevelThree();
  const { visitor, id } = await asking("wol wassen in de wasmachine");
  expect((await newest()).state.kind).toBe("waiting_customer");
  await shop.flip(true);
  await press(visitor, "person");
  expect(await newest()).toMatchObject({ state: { kind: "open" } });
  expect(await dialogue(id)).toMatchObject({ state: "handed_over", because: "switched_off" });
  expect((await seenBy(visitor)).said.at(-1)).toBe("visitor: Een mens, graag");
});

it("refuses what is no press, and what is pressed where it takes no part", async () => {
  const { visitor } = await asking();
  expect((await visitor.call("/bot", { key: "1", do: "sing", article: null })).body).toMatchObject({
    code: "invalid_request",
    errors: [{ pointer: "/body/key" }, { pointer: "/body/do" }],
  });
  expect((await press(visitor, "person")).status).toBe(404);
});

it("tries a question out without writing anything", async () => {
  await shop.on();
  const { preview } = await t.api(shop.lead, operations).previewBot({ body: { question: ASKED, language: "nl" } });
  expect(preview).toMatchObject({ does: "show", level: 1, classes: ["ordinary"], found: [{ words: WOOL }] });
  for (const table of ["bot_dialogues", "suggestions", "article_uses", "messages"])
    expect(
      (await t.inside.pool.query(`select from ${table} where organisation_id = $1`, [shop.home])).rowCount,
      table,
    ).toBe(0);
});

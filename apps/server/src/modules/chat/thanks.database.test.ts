/** The widget's calls about thanks, against a server: whom a visitor can thank, the form that is asked once, and what is sent twice. */
import { newId } from "@luwte/contract/ids.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import * as operations from "@luwte/contract/operations/thanks.ts";
import type { ThanksReply } from "@luwte/contract/widget/protocol.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ThanksNeeds, thankInChat, thanksModule } from "../thanks/public.ts";
import { openShop, type Shop } from "./testing/scene.ts";
import type { WidgetClient } from "./testing/widgetClient.ts";

let shop: Shop;
let visitor: WidgetClient;
const began: string[] = [];
beforeAll(async () => {
  shop = await openShop({
    beside(conversations) {
      const needs: ThanksNeeds = { conversations, statusUrl: async () => null };
      return {
        modules: [thanksModule(needs)],
        needs: {
          began: async (_work, _id, pageUrl) => void began.push(pageUrl),
          thanking: (work, id, said) => thankInChat(work, needs, id, said),
        },
      };
    },
  });
  visitor = shop.visitor();
  await visitor.begin();
});
afterAll(() => shop.t.close());

const thanks = async (body: object) => (await visitor.call("/thanks", body)).body as unknown as ThanksReply;
const look = () => thanks({ do: "look" });
const messages = async () => {
  const { id } = await shop.newest();
  const params = { conversationId: id };
  return (await shop.t.api(shop.agent, conversationOperations).getConversation({ params })).messages;
};

async function solve(): Promise<void> {
  shop.t.clock.advance(1_000);
  const { id, lastMessage } = await shop.newest();
  const body = { id: newId<never>(), kind: "reply" as const, richText: "<p>Zo zit het.</p>" };
  await shop.t.api(shop.agent, conversationOperations).sendMessage({
    params: { conversationId: id },
    body: { ...body, seenMessageId: lastMessage!.id, nextState: { kind: "solved" } },
  });
}

test("who waits may thank whoever answered, hears what is missing, and thanks once", async () => {
  expect((await visitor.call("/thanks", { do: "look" })).status).toBe(404);
  await visitor.say("Waar blijft mijn fiets?");
  expect(await look()).toMatchObject({ helpers: [], ask: false, said: null });
  await shop.answer("Ik zoek het uit.");
  const { helpers, ask, words } = await look();
  expect([helpers.map(({ name }) => name), ask, words.thank]).toEqual([["Sanne"], false, "Iemand bedanken"]);
  const to = helpers[0]!.id;
  expect(await thanks({ do: "thank", to, words: " " })).toMatchObject({
    wrong: "empty",
    said: "Schrijf iets, dan geven we het door.",
  });
  const thank = { do: "thank", to, words: "Wat fijn geholpen!" };
  const taken = { wrong: null, helpers: [], said: "Dank u wel. Wij geven uw woorden door." };
  expect(await thanks(thank)).toMatchObject(taken);
  expect(await thanks(thank)).toMatchObject(taken);
  const { items } = await shop.t.api(shop.agent, operations).listCompliments();
  expect(items.map((each) => each.words)).toEqual(["Wat fijn geholpen!"]);
});

test("at the end it is asked, and what is not solved goes on in the same conversation, once", async () => {
  await solve();
  const before = await shop.newest();
  expect((await look()).ask).toBe(true);
  const key = newId<string>();
  const body = { do: "answer", key, csat: 2, ces: 3, solved: false, words: "Het lampje knippert nog.", reopen: true };
  const went = { wrong: null, ask: false, said: expect.stringContaining("staat weer open") };
  expect(await thanks(body)).toMatchObject(went);
  // The answer to the first was lost on its way.
  expect(await thanks(body)).toMatchObject(went);
  const after = await shop.newest();
  expect([after.id, after.state.kind]).toEqual([before.id, "open"]);
  expect((await messages()).filter(({ id }) => id === key)).toMatchObject([{ text: "Het lampje knippert nog." }]);
  expect((await visitor.begin()).messages.at(-1)).toMatchObject({ id: key, author: { kind: "visitor" } });
  expect(await thanks({ ...body, key: newId<string>() })).toMatchObject({ wrong: "closed" });
});

test("who answered is not asked again at the next end, and a form that is none is refused", async () => {
  await solve();
  expect((await look()).ask).toBe(false);
  expect(await visitor.call("/thanks", { do: "answer", key: "x", csat: 9 })).toMatchObject({ status: 422 });
});

test("a neighbour hears on which page a conversation began, once", () => {
  expect(began).toEqual(["https://shop.example/"]);
});

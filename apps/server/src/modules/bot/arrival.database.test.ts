/** Letters: articles lie ready on the status page, and an acknowledgement leaves once a day, never to a program. */
import type { ConversationId, InboxId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/bot.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Happened } from "../../platform/realtime/listening.ts";
import { type BotShop, openBotShop, openHouse, WOOL } from "../../testing/botShop.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPlatform } from "../../testing/platform.ts";
import { saveMailbox } from "../mail/public.ts";
import { arrivalReaction } from "./jobs.ts";

let t: TestPlatform;
let shop: BotShop;
let inboxId: InboxId;
beforeAll(async () => {
  t = await openHouse();
});
afterAll(() => t.close());
beforeEach(async () => {
  shop = await openBotShop(t);
  inboxId = await conversationsOf(t).inbox(shop.home, { address: `wol${shop.home.slice(-6)}@shop.example` });
  const server = { host: "127.0.0.1", security: "none" as const, port: 25 };
  const account = {
    folder: "INBOX",
    sentFolder: null,
    replyTokens: true,
    caseNumbers: true,
    active: true,
    since: null,
  };
  await t.platform.work(shop.home, { kind: "system", name: "test" }, (work) =>
    saveMailbox(work, t.platform.secrets, inboxId, {
      imap: { ...server, user: "a", password: "b" },
      smtp: { ...server, user: "" },
      ...account,
    }),
  );
});

/** A letter comes in, its event is heard, and what follows is looked at, not sent. */
async function letter(text: string, more: object = {}): Promise<ConversationId> {
  const from = { kind: "email" as const, value: `an${shop.home.slice(-6)}@x.example`, name: "An", verified: true };
  const mail = { from: { name: "An", address: from.value }, to: [], cc: [], subject: "Vraag" };
  const given = { subject: "Vraag", text, language: "nl" as const, inboxId, from, mail, ...more };
  const { conversation } = await conversationsOf(t).receive(shop.home, given);
  const event = { type: "conversation.changed", organisationId: shop.home, payload: { conversation, before: null } };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs().catch(() => {});
  return conversation.id;
}
const dialogue = async (conversationId: ConversationId) =>
  (await t.api(shop.agent, operations).getBotDialogue({ params: { conversationId } })).dialogue;
async function letters(id: ConversationId): Promise<{ text: string; automatic: boolean }[]> {
  const { rows } = await t.inside.pool.query(
    "select coalesce(letter, '{}') letter from mail_notices where about_id = $1 order by made_at",
    [id],
  );
  return rows.map(({ letter: kept }) => kept);
}
const acknowledged = async (id: ConversationId) =>
  (await t.inside.pool.query("select from activities where conversation_id = $1 and code = 'bot_acknowledged'", [id]))
    .rowCount;

it("lays articles ready and acknowledges, once a day, and a person has the letter too", async () => {
  await shop.on();
  const id = await letter("Kan wol in de wasmachine wassen?");
  expect(await dialogue(id)).toMatchObject({
    state: "shown",
    place: "status",
    offers: [{ title: "Wol wassen in de wasmachine", opened: false }],
  });
  expect(await acknowledged(id)).toBe(1);
  const again = await letter("Kan wol in de wasmachine wassen?");
  expect([(await dialogue(again))?.state, await acknowledged(again)]).toEqual(["shown", 0]);
});

it("never says in an acknowledgement what oversight did not let it say by itself", async () => {
  await shop.on();
  const shown = await letter("Kan wol in de wasmachine wassen?");
  expect(JSON.stringify(await letters(shown))).not.toContain(WOOL);
});

it("says nothing to a program, and takes no part in what it does not know, or while it is off", async () => {
  const off = await letter("Kan wol in de wasmachine wassen?");
  expect([await dialogue(off), await acknowledged(off)]).toEqual([null, 0]);
  await shop.on();
  const program = await letter("Kan wol in de wasmachine wassen?", { automatic: true });
  expect([await dialogue(program), await acknowledged(program)]).toEqual([null, 0]);
  const unknown = await letter("Wat vindt u van de ruimtevaart?");
  expect([await dialogue(unknown), await acknowledged(unknown)]).toEqual([null, 1]);
  await shop.flip(true);
  const switched = await letter("Kan wol in de wasmachine wassen?");
  expect(await dialogue(switched)).toBeNull();
});

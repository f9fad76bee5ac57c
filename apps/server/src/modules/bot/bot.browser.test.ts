/** The bot on the status page, as a customer meets it without scripts, and as axe sees it. */
import * as bot from "@luwte/contract/operations/bot.ts";
import * as status from "@luwte/contract/operations/status.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { picture, violationsOn } from "../../journeys/testing/chromium.ts";
import type { Happened } from "../../platform/realtime/listening.ts";
import { type BotShop, openBotShop, openHouse, WOOL } from "../../testing/botShop.ts";
import { type Chromium, openChromium } from "../../testing/chromium.ts";
import { conversationsOf } from "../../testing/inbox.ts";
import type { TestPlatform } from "../../testing/platform.ts";
import { arrivalReaction } from "./jobs.ts";

let t: TestPlatform;
let shop: BotShop;
let browser: Chromium;
beforeAll(async () => {
  [t, browser] = await Promise.all([openHouse(), openChromium()]);
  shop = await openBotShop(t);
  await shop.on();
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

test("who passed the check reads the answer and its source, and gets a person with one press", async () => {
  const { conversation } = await conversationsOf(t).receive(shop.home, {
    subject: "Wol",
    text: "Kan wol in de wasmachine wassen?",
    language: "nl",
  });
  const event = { type: "conversation.changed", organisationId: shop.home, payload: { conversation, before: null } };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs();
  const params = { conversationId: conversation.id };
  const path = (await t.api(shop.agent, status).getStatusLink({ params })).link.url!;
  const context = await browser.newContext({
    locale: "nl-NL",
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(t.url + path);
  await page.getByLabel("E-mailadres").waitFor();
  // Titles tell what somebody asked: who has the link alone does not see them.
  await expect.poll(() => page.getByText("Wolbot").count()).toBe(0);
  await page.getByLabel("E-mailadres").fill("jan@example.nl");
  await page.getByRole("button", { name: "Toon de berichten" }).click();
  await page.getByText("Wolbot is een automatische assistent, geen mens.").waitFor();
  await page.locator("summary").filter({ hasText: "Wol wassen in de wasmachine" }).click();
  await page.getByText(WOOL).waitFor();
  await page.getByText("Bron: ons artikel “Wol wassen in de wasmachine”").waitFor();
  await picture(page, "bot-status");
  await page.getByRole("button", { name: "Een mens, graag" }).click();
  await page.getByText("Ik ben een automatische assistent en geef dit aan een collega.").waitFor();
  await expect.poll(() => page.getByRole("heading", { name: "Wolbot" }).count()).toBe(0);
  const { dialogue } = await t.api(shop.agent, bot).getBotDialogue({ params });
  expect(dialogue).toMatchObject({ state: "handed_over", because: "asked" });
  await context.close();
});

test("axe has nothing to say of it; switched off, and on again, it goes and comes while the page stays open", async () => {
  const { conversation } = await conversationsOf(t).receive(shop.home, {
    text: "wol wassen in de wasmachine",
    language: "nl",
  });
  const event = { type: "conversation.changed", organisationId: shop.home, payload: { conversation, before: null } };
  await arrivalReaction.react([event as unknown as Happened], t.platform);
  await t.runJobs();
  const path = (await t.api(shop.agent, status).getStatusLink({ params: { conversationId: conversation.id } })).link
    .url!;
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(t.url + path);
  await page.getByLabel("E-mailadres").fill("jan@example.nl");
  await page.getByRole("button", { name: "Toon de berichten" }).click();
  await page.getByText("Wolbot is een automatische assistent, geen mens.").waitFor();
  await page.locator("summary").filter({ hasText: "Wol wassen" }).click();
  await page.getByText(WOOL).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  const text = page.getByRole("textbox").first();
  await text.fill("Half geschreven");
  const box = page.getByRole("heading", { name: "Wolbot" });
  await shop.flip(true);
  await box.waitFor({ state: "detached", timeout: 30_000 });
  await shop.flip(false);
  // An empty place is looked at as seldom as any other page; coming back to it looks at once.
  const back = async () => {
    await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
    return box.count();
  };
  await expect.poll(back, { timeout: 30_000, interval: 1_000 }).toBe(1);
  await expect.poll(() => text.inputValue()).toBe("Half geschreven");
  await context.close();
});

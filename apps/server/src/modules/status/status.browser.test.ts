/** The status page as customers meet it: on a phone, without scripts, in three languages, and as axe sees it. */
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { picture, violationsOn } from "../../journeys/testing/chromium.ts";
import { type Chromium, openChromium } from "../../testing/chromium.ts";
import { openScene, type Scene } from "./testing/scene.ts";

const HOUR = 3_600_000;
let scene: Scene;
let browser: Chromium;

beforeAll(async () => {
  [scene, browser] = await Promise.all([openScene(), openChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await scene?.t.close();
});
beforeEach(() => {
  scene.t.clock.advance(3 * HOUR);
  scene.owed = [];
  scene.asked = [];
});

type Look = { width?: number; colorScheme?: "light" | "dark"; javaScriptEnabled?: boolean };

async function open(path: string, { width = 390, ...look }: Look = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width, height: 844 }, ...look });
  const page = await context.newPage();
  await page.goto(`${scene.t.url}${path}`);
  return page;
}

async function pass(page: Page, label: string, button: string): Promise<void> {
  await page.getByLabel(label).fill("anna@x.example");
  await page.getByRole("button", { name: button }).click();
  await page.locator(".messages").waitFor();
}

const inHours = (hours: number): Date => new Date(scene.t.clock.now().getTime() + hours * HOUR);
const sticksOut = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

test("without scripts a customer finds out, proves who they are, writes, and says that it is solved", async () => {
  const id = await scene.question("Waar blijft mijn fiets?");
  const page = await open(await scene.pathOf(id), { javaScriptEnabled: false });
  await page.getByText("wacht op een medewerker").waitFor();
  await page.getByLabel("E-mailadres").fill("iemand@anders.example");
  await page.getByRole("button", { name: "Toon de berichten" }).click();
  await page.getByRole("alert").waitFor();
  await pass(page, "E-mailadres", "Toon de berichten");
  await page.getByLabel("Uw bericht").fill("Hij is blauw.");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Uw bericht is aangekomen.").waitFor();
  await expect.poll(() => page.locator(".messages > li").count()).toBe(2);
  await page.getByRole("button", { name: "Ja, het is opgelost" }).click();
  await page.getByText("Opgelost.", { exact: true }).waitFor();
  await page.context().close();
});

const LANGUAGES = [
  ["nl", "E-mailadres", "Toon de berichten"],
  ["fr", "Adresse e-mail", "Afficher les messages"],
  ["en", "E-mail address", "Show the messages"],
] as const;

test.each(LANGUAGES)(
  "in %s, light and dark, on a phone and a desk, nothing is wrong and nothing sticks out",
  async (language, label, button) => {
    const words = { nl: "Wij bellen u.", fr: "Nous vous appelons.", en: "We call you." };
    scene.owed = [{ words: words[language], dueAt: inHours(26) }];
    const path = await scene.pathOf(await scene.question("Hallo", "anna@x.example", language));
    for (const look of [{ width: 390 }, { width: 1440, colorScheme: "dark" as const }]) {
      const page = await open(path, look);
      expect(await violationsOn(page)).toEqual([]);
      await pass(page, label, button);
      expect(await violationsOn(page)).toEqual([]);
      expect(await sticksOut(page)).toBe(0);
      await picture(page, `status-${language}-${look.width}`);
      await page.context().close();
    }
  },
);

test("tells of news without taking away what one writes", async () => {
  const id = await scene.question("Waar blijft mijn fiets?");
  const page = await open(await scene.pathOf(id));
  await pass(page, "E-mailadres", "Toon de berichten");
  await page.getByLabel("Uw bericht").fill("Half geschreven");
  const desk = scene.t.api(scene.agent, conversationOperations);
  await desk.setConversationState({ params: { conversationId: id }, body: { kind: "waiting_customer" } });
  await expect
    .poll(
      async () => {
        await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
        return page.getByText("Er is iets nieuws.").isVisible();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  await expect.poll(() => page.getByLabel("Uw bericht").inputValue()).toBe("Half geschreven");
  await page.getByRole("link", { name: "Toon het" }).click();
  await page.getByText("Wij wachten op uw antwoord.").waitFor();
  await page.context().close();
});

test("a link that opens nothing says what to do", async () => {
  const page = await open(`/s/${"A".repeat(43)}`);
  await page.getByRole("heading", { name: "Deze link werkt niet (meer)" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.context().close();
});

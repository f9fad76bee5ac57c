/** A customer who waits, on a phone and without scripts: reads their place, chooses a call, chooses otherwise, waits after all. And as axe sees it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { picture, violationsOn } from "../../journeys/testing/chromium.ts";
import { type Chromium, openChromium } from "../../testing/chromium.ts";
import { openHouse, openScene, type Scene } from "./testing/scene.ts";

let t: Awaited<ReturnType<typeof openHouse>>;
let scene: Scene;
let browser: Chromium;

beforeAll(async () => {
  [t, browser] = await Promise.all([openHouse(), openChromium()]);
  scene = await openScene(t);
  await scene.agent("Sanne");
  await scene.learned("chat|", 6);
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

const TEXTS = {
  nl: { email: "E-mailadres", show: "Toon de berichten", call: "Bel mij", phone: "Telefoonnummer" },
  fr: { email: "Adresse e-mail", show: "Afficher les messages", call: "Appelez-moi", phone: "Numéro de téléphone" },
  en: { email: "E-mail address", show: "Show the messages", call: "Call me", phone: "Telephone number" },
} as const;
type Language = keyof typeof TEXTS;

async function open(
  language: Language,
  look: object = {},
): Promise<{ page: Page; id: Awaited<ReturnType<Scene["question"]>> }> {
  const from = `${language}-${crypto.randomUUID()}@x.example`;
  const id = await scene.question({ from, language });
  await scene.pass();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: language, ...look });
  const page = await context.newPage();
  await page.goto(`${t.url}${await scene.pathOf(id)}`);
  await page.getByLabel(TEXTS[language].email).fill(from);
  await page.getByRole("button", { name: TEXTS[language].show }).click();
  await page.locator(".messages").waitFor();
  return { page, id };
}

const waitOn = (page: Page) => page.locator("#wait");

test("without scripts one reads the wait, chooses a call, is corrected, chooses a mail, and waits after all", async () => {
  const { page, id } = await open("nl", { javaScriptEnabled: false });
  await expect.poll(() => waitOn(page).textContent()).toMatch(/naar verwachting/);
  await page.getByText("Bel mij", { exact: true }).click();
  await page.getByLabel("Telefoonnummer").fill("later");
  await page.locator("details[open]").getByRole("button", { name: "Kies dit" }).click();
  await page.getByRole("alert").filter({ hasText: "Geef een telefoonnummer" }).waitFor();
  await page.getByText("Bel mij", { exact: true }).click();
  await page.getByLabel("Telefoonnummer").fill("0470 12 34 56");
  await page.locator("details[open]").getByRole("button", { name: "Kies dit" }).click();
  await page.getByText("Genoteerd. Dank u.").waitFor();
  await expect.poll(() => waitOn(page).textContent()).toMatch(/^Wij bellen u om \d\d:\d\d op 0470 12 34 56\.$/);
  await page.getByRole("button", { name: "Mail mij het antwoord" }).click();
  await page.getByText("U krijgt het antwoord per mail.").waitFor();
  await page.getByRole("button", { name: "Toch wachten" }).click();
  await page.getByText("U wacht weer mee.").waitFor();
  expect((await scene.look(id))?.chosen).toBeNull();
  await page.context().close();
});

test.each(["nl", "fr", "en"] as const)("in %s nothing is wrong and nothing sticks out", async (language) => {
  const dark = language === "fr" ? { colorScheme: "dark" } : {};
  const { page } = await open(language, language === "en" ? { viewport: { width: 1440, height: 900 } } : dark);
  await page.getByText(TEXTS[language].call, { exact: true }).click();
  await page.getByLabel(TEXTS[language].phone).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await expect
    .poll(() => page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
    .toBe(0);
  await picture(page, `waiting-${language}`);
  await page.context().close();
});

test("a page that stays open gets the sentences of the moment in their place", async () => {
  const { page, id } = await open("nl");
  await scene.wish(id, { kind: "mail" });
  await expect
    .poll(
      async () => {
        await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
        return waitOn(page).textContent();
      },
      { timeout: 15_000 },
    )
    .toContain("per mail");
  await page.context().close();
});

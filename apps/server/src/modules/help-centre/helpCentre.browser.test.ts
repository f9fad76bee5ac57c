/** The help centre as readers meet it: on a phone, without scripts, in three languages, light and dark, and as axe sees it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { picture, violationsOn } from "../../journeys/testing/chromium.ts";
import { type Chromium, openChromium } from "../../testing/chromium.ts";
import { openScene, type Scene } from "./testing/scene.ts";

let s: Scene;
let browser: Chromium;
beforeAll(async () => {
  [s, browser] = await Promise.all([openScene(), openChromium()]);
  const topic = await s.topic({ nl: "Retour en garantie", fr: "Retours et garantie", en: "Returns and warranty" });
  const body =
    "## Zo doet u dat\n\n1. Meld het **aan**\n2. Stuur het [op](https://post.example)\n\n| maat | cm |\n|---|---|\n| L | 98 |";
  const short = "Gratis, binnen dertig dagen.";
  await s.article(
    {
      nl: { title: "Iets terugsturen", short, body },
      fr: { title: "Renvoyer un article", short, body },
      en: { title: "Returning something", short, body },
    },
    topic,
  );
  await s.save({ open: true, inboxId: s.inboxId, colours: { accent: "#8a2b13", band: "#ffcc00" } });
  await expectOpen();
});
afterAll(async () => {
  await browser?.close();
  await s?.t.close();
});

/** The event that opens it comes a moment after the answer. */
async function expectOpen(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await (await fetch(`${s.t.url}/help/wol-weer/nl`)).text()).includes("Iets terugsturen")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The help centre does not open.");
}

const sticksOut = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

async function isFine(page: Page, name: string): Promise<void> {
  expect(await violationsOn(page), name).toEqual([]);
  expect(await sticksOut(page), name).toBe(0);
  await picture(page, `help-centre-${name}`);
}

type Look = { locale: string; colorScheme: "light" | "dark" };
async function openPhone({ locale, colorScheme }: Look): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ locale, colorScheme, viewport });
  const page = await context.newPage();
  await page.goto(`${s.t.url}/help/wol-weer`);
  return page;
}

test("in Dutch a reader searches, reads, says that it did not help, and asks with what was read", async () => {
  const page = await openPhone({ locale: "nl-NL", colorScheme: "light" });
  await isFine(page, "start-nl");
  await page.getByRole("searchbox", { name: "Waar zoekt u naar?" }).fill("terug stuuren");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await page.getByRole("link", { name: "Iets terugsturen" }).click();
  await page.getByRole("heading", { level: 1, name: "Iets terugsturen" }).waitFor();
  await isFine(page, "article-nl");
  await page.getByRole("button", { name: "Nee" }).click();
  await page.getByRole("heading", { name: "Dank u wel" }).waitFor();
  await isFine(page, "thanks-nl");
  await page.getByRole("link", { name: "Stel uw vraag" }).click();
  await page.getByText("Gelezen: Iets terugsturen").waitFor();
  await page.getByLabel("Uw e-mailadres").fill("anna@x.example");
  await page.getByLabel("Uw vraag").fill("Mag het ook na een maand?");
  await isFine(page, "contact-nl");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText(/Uw zaaknummer is \d+\./).waitFor();
  await page.context().close();
});

const OTHERS = [
  ["fr-BE", "Retours et garantie", "Renvoyer un article"],
  ["en-GB", "Returns and warranty", "Returning something"],
] as const;

test.each(OTHERS)("in %s the topics are there, in the dark", async (locale, topic, title) => {
  const page = await openPhone({ locale, colorScheme: "dark" });
  await page.getByRole("link", { name: topic }).click();
  await page.getByRole("heading", { level: 1, name: topic }).waitFor();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await isFine(page, `article-${locale}`);
  await page.context().close();
});

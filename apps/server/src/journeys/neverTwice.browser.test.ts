/**
 * A customer waits, chooses to be mailed, gets a promise, follows how it stands on a phone without scripts, is handed to another agent who reads what was
 * understood, and never tells the story a second time.
 */
import * as demo from "@luwte/contract/operations/demo.ts";
import * as handovers from "@luwte/contract/operations/handovers.ts";
import * as promises from "@luwte/contract/operations/promises.ts";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Chromium, openChromium } from "../testing/chromium.ts";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { builtWeb } from "../testing/web.ts";
import { openWindow, picture, type Window } from "./testing/chromium.ts";
import { DEMO_PASSWORD, type Desk, signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { type Program, program } from "./testing/program.ts";

const PATIENCE = { timeout: 30_000 };
const STORY = "Mijn trui is te klein. Ruilen voor maat 46?";
const CONFIRM = /\/u\/[\w-]+/;
const EVA = "eva@echt.example";

let database: TestDatabase;
let luwte: Program;
let browser: Chromium;
let noor: Desk;
let sanne: Window;
let lotte: Window;
let phone: Page;
let status: string;

beforeAll(async () => {
  await builtWeb();
  database = await testDatabase();
  luwte = await program({ databaseUrl: database.url });
  [browser] = await Promise.all([openChromium(), luwte.start()]);
  noor = await signIn(luwte.url, "noor@wolenweer.example");
  await noor.api(demo).setDemoArrivals({ body: { arriving: false } });
});
afterAll(async () => {
  await browser?.close();
  await luwte?.[Symbol.asyncDispose]();
  await database?.drop();
});

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  for (const [name, page] of Object.entries({ sanne: sanne?.page, lotte: lotte?.page, phone }))
    if (page) await picture(page, `failed-${name}`);
});

/** Chosen in the list, and there to be read. */
async function openStory(desk: Window): Promise<void> {
  await rowIn(desk).getByRole("link").click();
  await desk.page.locator('[contenteditable="true"]').first().waitFor();
}

async function openDesk(who: string): Promise<Window> {
  const desk = await openWindow(browser, luwte.url);
  desk.page.setDefaultTimeout(PATIENCE.timeout);
  await desk.page.getByLabel("E-mailadres").fill(`${who}@wolenweer.example`);
  await desk.page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  await desk.page.keyboard.press("Enter");
  await desk.page.getByRole("link", { name: /Mijn gesprekken/ }).waitFor();
  return desk;
}

/** Without scripts a page is asked for again by who reads it. */
const seen = (what: () => Locator): Promise<boolean> =>
  eventually("what was to come on the page", async () => {
    const isThere = await what().first().isVisible();
    if (!isThere) await phone.reload();
    return isThere;
  });

const rowIn = ({ page }: Window) => page.locator("[data-row]").filter({ hasText: STORY });

test("the customer asks once, waits, and chooses to be mailed, on a phone without scripts", async () => {
  const site = await openWindow(browser, `${luwte.url}/demo/shop`, 1000);
  await site.page.locator("luwte-chat .launcher").click();
  const panel = site.page.getByRole("dialog");
  await panel.locator("textarea").fill(STORY);
  await panel.locator("textarea").press("Enter");
  await panel.getByRole("button", { name: "Antwoord ook per e-mail" }).click(PATIENCE);
  await panel.getByLabel("E-mailadres").fill(EVA);
  await site.page.keyboard.press("Enter");
  await panel.getByText(`antwoorden we op ${EVA}`).waitFor(PATIENCE);
  const link = await panel.getByRole("link", { name: /Zaaknummer/ }).getAttribute("href");
  await site.page.context().close();

  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  phone = await context.newPage();
  phone.setDefaultTimeout(PATIENCE.timeout);
  status = new URL(link!, luwte.url).href;
  await phone.goto(status);
  await phone.getByText("wacht op een medewerker").waitFor();
  await phone.getByLabel("E-mailadres").fill(EVA);
  await phone.getByRole("button", { name: "Toon de berichten" }).click();
  await phone.getByRole("listitem").getByText(STORY).waitFor();
  await seen(() => phone.getByRole("button", { name: "Mail mij het antwoord" }));
  await phone.getByRole("button", { name: "Mail mij het antwoord" }).click();
  await phone.getByText("U krijgt het antwoord per mail.").waitFor();
});

test("an agent answers by keyboard and promises something in two keys; the customer sees by when", async () => {
  sanne = await openDesk("sanne");
  await openStory(sanne);
  const { keyboard } = sanne.page;
  await keyboard.press("r");
  await sanne.page.locator('[contenteditable="true"]:focus').waitFor();
  await keyboard.type("Dag Eva, wij sturen over 2 werkdagen een retourlabel.");
  await keyboard.press("Alt+p");
  await sanne.page.getByRole("textbox", { name: "Wat zeg je toe?" }).waitFor();
  await keyboard.press("Enter");
  await sanne.page.getByRole("list", { name: "Toegezegd zodra je verstuurt" }).waitFor();
  await keyboard.press("Control+Enter");
  await eventually("the promise", async () => (await promisesMade()).length === 1);

  await seen(() => phone.getByRole("listitem").getByText("wij sturen over 2 werkdagen een retourlabel"));
  await expect.poll(() => phone.locator("main").textContent()).toMatch(/voor \d\d:\d\d/);
});

const promisesMade = async () =>
  (await noor.api(promises).listPromises({ query: { conversationId: (await noor.find(STORY)).id } })).items;

test("it is handed over with its card, and the other agent sees that first", async () => {
  lotte = await openDesk("lotte");
  await sanne.page.goto(`${luwte.url}/inbox/waiting`);
  await openStory(sanne);
  await rowIn(sanne).getByRole("link").focus();
  await sanne.page.keyboard.press("h");
  const whom = sanne.page.getByRole("combobox", { name: "Aan wie?" });
  await whom.pressSequentially("lotte");
  await sanne.page.getByRole("option", { name: /Lotte/ }).waitFor();
  await sanne.page.keyboard.press("Enter");
  await sanne.page.getByRole("textbox", { name: "Volgende stap" }).fill("Retourlabel maken");
  await sanne.page.keyboard.press("Control+Enter");
  await sanne.page.getByText("Overgedragen, met de kaart erbij.").waitFor();

  await lotte.page.goto(`${luwte.url}/inbox/all`);
  await openStory(lotte);
  const card = lotte.page.getByRole("region", { name: "Overdrachtskaart" });
  await card.getByText("Retourlabel maken").waitFor();
  await card.getByText(/Ruilen voor maat 46\?/).waitFor();
  await card.getByRole("button", { name: "Laat de klant bevestigen" }).click();
  await lotte.page.getByRole("button", { name: "Naar de klant sturen" }).click();
  await card.getByText("De klant is gevraagd dit te bevestigen.").waitFor();
});

test("the customer confirms instead of telling it again, and the promise is kept", async () => {
  await seen(() => phone.getByText(CONFIRM));
  const [path] = CONFIRM.exec((await phone.locator("main").textContent())!)!;
  await phone.goto(new URL(path, luwte.url).href);
  await phone.getByText("Retourlabel maken").waitFor();
  await phone.getByRole("button", { name: "Ja, dit klopt" }).click();
  await eventually("the answer", async () => (await insight()).confirmed.count === 1);

  const { keyboard } = lotte.page;
  await lotte.page.locator('[contenteditable="true"]').focus();
  await keyboard.type("Dag Eva, het retourlabel zit hierbij.");
  await keyboard.press("Control+Enter");
  await eventually("the last answer", async () => (await said()).at(-1)?.direction === "out");
  const promiseId = (await promisesMade())[0]!.promise.id;
  await noor.api(promises).keepPromise({ params: { promiseId } });

  await phone.goto(status);
  await seen(() => phone.getByText("het retourlabel zit hierbij"));
  await phone.getByRole("button", { name: "Ja, het is opgelost" }).click();
  await phone.getByText("Opgelost.", { exact: true }).waitFor();
  expect((await said()).filter(({ direction }) => direction === "in")).toHaveLength(1);
  expect(await insight()).toMatchObject({ repeated: { count: 0 }, confirmed: { count: 1, of: 1 } });
  expect([...sanne.errors, ...lotte.errors]).toEqual([]);
});

const said = async () => noor.messages((await noor.find(STORY)).id);
const insight = () =>
  noor.api(handovers).getHandoverInsight({
    query: {
      from: new Date(Date.now() - 86_400_000).toISOString(),
      until: new Date(Date.now() + 86_400_000).toISOString(),
    },
  });

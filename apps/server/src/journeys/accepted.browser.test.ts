/**
 * What a new user does: signs in as an agent, sends a real mail, opens the chat in another window, answers both by keyboard, sees them arrive, kills the
 * server in the middle, and finds everything in place.
 */
import * as demo from "@luwte/contract/operations/demo.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Chromium, openChromium } from "../testing/chromium.ts";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { builtWeb } from "../testing/web.ts";
import { openWindow, picture, violationsOn, type Window } from "./testing/chromium.ts";
import { type Desk, signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { send } from "./testing/post.ts";
import { type Program, program } from "./testing/program.ts";

const PATIENCE = { timeout: 30_000 };
const SUBJECT = "Trui in het groen";
const QUESTION = "Zijn de sokken Wad ook los te koop?";

let database: TestDatabase;
let luwte: Program;
let browser: Chromium;
let noor: Desk;
let desk: Window;
let site: Window;

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
  await Promise.all([picture(desk.page, "failed-desk"), picture(site?.page ?? desk.page, "failed-site")]);
});

const row = (text: string) => desk.page.locator("[data-row]").filter({ hasText: text });
const panel = () => site.page.getByRole("dialog");
const said = (text: string) => panel().locator(".bubble").filter({ hasText: text });
const lettersAbout = async (subject: string) =>
  (await noor.api(demo).listDemoPost()).mails.filter((mail) => mail.subject.includes(subject));

/** Up with K, down with J, and in with Enter, as an agent does: where a question stands in the list depends on the hour. */
async function goTo(text: string): Promise<void> {
  const { keyboard } = desk.page;
  await keyboard.press("g");
  await keyboard.press("m");
  const focused = row(text).locator("a:focus");
  await keyboard.press("Escape");
  for (let steps = 0; steps < 40 && !(await focused.isVisible()); steps++) {
    await keyboard.press(steps < 15 ? "k" : "j");
    await desk.page.waitForTimeout(100);
  }
  await keyboard.press("Enter");
  await desk.page.locator('[data-row][data-open="true"]').filter({ hasText: text }).waitFor(PATIENCE);
}

async function write(words: string): Promise<void> {
  await desk.page.keyboard.press("r");
  await desk.page.locator('[contenteditable="true"]:focus').waitFor(PATIENCE);
  await desk.page.keyboard.type(words);
}

test("one signs in as an agent, by keyboard", async () => {
  desk = await openWindow(browser, luwte.url);
  await desk.page.getByLabel("E-mailadres").waitFor(PATIENCE);
  await picture(desk.page, "1-door");
  expect(await violationsOn(desk.page)).toEqual([]);
  await desk.page.keyboard.type("sanne@wolenweer.example");
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.type("luwte-demo");
  await desk.page.keyboard.press("Enter");
  await desk.page.locator("[data-row]").first().waitFor(PATIENCE);
  await picture(desk.page, "2-inbox");
  expect(await violationsOn(desk.page)).toEqual([]);
});

test("a real mail appears without reloading, and is answered by keyboard", async () => {
  const letter = { from: "Eva Tester <eva@echt.example>", to: "service@wolenweer.example", subject: SUBJECT };
  await send(luwte.smtpPort, { ...letter, text: "Dag,\n\nHebben jullie de trui ook in het groen?\n\nGroet,\nEva" });
  await row(SUBJECT).waitFor(PATIENCE);
  await goTo(SUBJECT);
  await desk.page.getByText("Hebben jullie de trui ook in het groen?").last().waitFor(PATIENCE);
  await picture(desk.page, "3-mail");
  expect(await violationsOn(desk.page)).toEqual([]);
  await write("Dag Eva, vanaf maandag.");
  await desk.page.keyboard.press("Control+Enter");
  await desk.page
    .getByText(/Gaat weg over \d+ s/)
    .first()
    .waitFor(PATIENCE);
  await picture(desk.page, "4-answered");
});

test("a visitor asks in another window, and it rings on the desk", async () => {
  site = await openWindow(browser, `${luwte.url}/demo/shop`, 1000);
  await site.page.locator("luwte-chat .launcher").click();
  await panel().locator("textarea").fill(QUESTION);
  await panel().locator("textarea").press("Enter");
  await said(QUESTION).waitFor(PATIENCE);
  expect(await violationsOn(site.page)).toEqual([]);
  await row(QUESTION).waitFor(PATIENCE);
  await goTo(QUESTION);
  await write("Ja, per paar");
  await picture(desk.page, "5-half-an-answer");
  expect(await violationsOn(desk.page)).toEqual([]);
});

test("the server dies, the visitor writes on, and both screens come back by themselves with everything in place", async () => {
  await desk.page.waitForTimeout(1_500);
  await luwte.kill();
  await desk.page
    .getByText(/Geen verbinding/i)
    .first()
    .waitFor(PATIENCE);
  await picture(desk.page, "6-server-gone");
  expect(await violationsOn(desk.page)).toEqual([]);
  await panel().locator("textarea").fill("En in maat 46?");
  await panel().locator("textarea").press("Enter");
  await picture(site.page, "7-visitor-writes-on");
  await luwte.start();
  await desk.page.getByText("En in maat 46?").last().waitFor({ timeout: 60_000 });
  await desk.page
    .getByText(/Geen verbinding/i)
    .first()
    .waitFor({ state: "hidden", timeout: 30_000 });
  await picture(desk.page, "8-back");
  await expect.poll(() => desk.page.locator('[contenteditable="true"]').textContent()).toContain("Ja, per paar");
}, 150_000);

test("what was half written is finished and sent by keyboard, and both answers arrive, once", async () => {
  // Read before it is answered: what came during the gap has to stand on the screen for a moment.
  await desk.page.waitForTimeout(1_500);
  await desk.page.locator('[contenteditable="true"]').focus();
  await desk.page.keyboard.press("Control+End");
  await desk.page.keyboard.type(", ook in 46.");
  await desk.page.keyboard.press("Control+Enter");
  await said("Ja, per paar, ook in 46.").waitFor(PATIENCE);
  await picture(site.page, "9-visitor-answered");
  await expect.poll(() => said(QUESTION).count()).toBe(1);
  await expect.poll(() => said("En in maat 46?").count()).toBe(1);
  await expect.poll(() => said("Ja, per paar").count()).toBe(1);
  await eventually("the mail in the customer's post", async () => (await lettersAbout(SUBJECT)).length > 0, 100_000);
  expect(await lettersAbout(SUBJECT)).toMatchObject([{ to: ["eva@echt.example"] }]);
}, 150_000);

test("loaded afresh, the desk shows the same", async () => {
  await desk.page.reload();
  await desk.page.getByText("Ja, per paar, ook in 46.").last().waitFor(PATIENCE);
  await picture(desk.page, "10-afresh");
  expect(desk.errors).toEqual([]);
  expect(site.errors).toEqual([]);
});

/** A whole morning without a mouse: sign in, read, answer, take it back, note, put aside, solve, find. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, editorOf, openDesk, rowOf } from "./testing/desk.ts";
import { plantedWorld } from "./testing/plant.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ as: null });
});
afterAll(() => desk[Symbol.asyncDispose]());

const focused = () =>
  desk.page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest("[data-row]")?.textContent ?? element?.getAttribute("aria-label") ?? element?.tagName ?? "";
  });

it("signs in with address and password", async () => {
  const { page } = desk;
  await page.getByRole("heading", { name: "Fijn dat je er bent" }).waitFor();
  await page.keyboard.type("sanne@wolenweer.example");
  await page.keyboard.press("Tab");
  await page.keyboard.type("luwte-demo");
  await page.keyboard.press("Enter");
  await rowOf(page, "Fatima Benali").waitFor();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).first().textContent()).toBe("Mijn gesprekken");
});

it("goes down the list with J and opens with Enter", async () => {
  const { page } = desk;
  await page.keyboard.press("j");
  await expect.poll(focused, SOON).toContain("Fatima Benali");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect.poll(focused, SOON).toContain("Marieke van den Berg");
  await page.keyboard.press("k");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Jas maat 42 valt te klein uit" }).waitFor();
});

it("answers with R and sends with Ctrl+Enter", async () => {
  const { page } = desk;
  await editorOf(page).waitFor();
  await page.keyboard.press("r");
  await expect.poll(focused, SOON).toBe("Je antwoord");
  await page.keyboard.type("Dat lukt: hij gaat vandaag nog mee.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Je antwoord gaat zo weg.").waitFor();
  await page.locator("article").filter({ hasText: "Dat lukt: hij gaat vandaag nog mee." }).waitFor();
  await expect.poll(() => rowOf(page, "Marieke van den Berg").count(), SOON).toBe(0);
});

it("takes it back while it has not left, and has the text again", async () => {
  const { page, world } = desk;
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ongedaan maken" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => editorOf(page).textContent(), SOON).toContain("Dat lukt");
  await rowOf(page, "Marieke van den Berg").waitFor();
  const { id } = world.conversationAbout("Jas maat 42");
  await expect.poll(() => world.messagesOf(id).some((message) => message.text.includes("Dat lukt"))).toBe(false);
});

it("writes a note with N, naming a colleague with @", async () => {
  const { page, world } = desk;
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await rowOf(page, "Willem de Groot").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Offerte 24 paar/ }).waitFor();
  await editorOf(page).waitFor();
  await page.keyboard.press("n");
  await expect.poll(focused, SOON).toBe("Je notitie, alleen voor collega’s");
  await page.keyboard.type("Graag even meekijken @you");
  await page.getByRole("option", { name: /Youssef/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await page.locator("article[data-direction=note]").waitFor();
  const last = () => world.messagesOf(world.conversationAbout("Offerte").id).at(-1)!;
  await expect.poll(() => last().mentions).toEqual([world.personNamed("Youssef").id]);
});

it("puts aside with S", async () => {
  const { page, world } = desk;
  await page.keyboard.press("Escape");
  await page.keyboard.press("s");
  await page.getByRole("menuitem", { name: /Over een uur/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page
    .getByText(/Weggelegd tot/)
    .first()
    .waitFor();
  await expect.poll(() => world.conversationAbout("Offerte").state.kind, SOON).toBe("snoozed");
});

it("solves with E, and the focus is never lost in the list", async () => {
  const { page, world } = desk;
  await page.keyboard.press("u");
  await page.waitForURL(/inbox\/mine$/);
  await rowOf(page, "Fatima Benali").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Pakket staat op bezorgd/ }).waitFor();
  await rowOf(page, "Fatima Benali").getByRole("link").focus();
  await page.keyboard.press("e");
  const accept = page.getByRole("button", { name: "Afronden", exact: true });
  await expect.poll(() => accept.evaluate((button) => button === document.activeElement), SOON).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => rowOf(page, "Fatima Benali").count(), SOON).toBe(0);
  await expect.poll(focused, SOON).not.toBe("BODY");
  await expect.poll(() => world.conversationAbout("Pakket staat").state.kind).toBe("solved");
});

it("finds everything with Ctrl+K, and shows every key with ?", async () => {
  const { page } = desk;
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /Zoek een klant/ }).waitFor();
  await page.keyboard.type("verbeke");
  await page
    .getByRole("option", { name: /Nadia Verbeke/ })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/customers\//);
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Sneltoetsen" }).waitFor();
  await page.keyboard.press("Escape");
});

it("searches with /", async () => {
  const { page } = desk;
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Zoeken" }).waitFor();
  await page.keyboard.type("slaapzak");
  await page.getByRole("link", { name: /Rits van de slaapzak/ }).waitFor();
});

it("heard no complaint all morning", () => expect(desk.complaints).toEqual([]));

it("ticks many with X and changes them at once", async () => {
  await using other = await openDesk({ world: plantedWorld(0) });
  const { page, world } = other;
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByText("2 gesprekken aangevinkt").waitFor();
  await page.keyboard.press("e");
  await page.getByRole("heading", { name: "2 gesprekken afronden" }).waitFor();
  const reason = page.getByRole("combobox", { name: "Waarom nam de klant contact op?" });
  const option = page.getByRole("option", { name: "Retour en ruilen › Ruilen" });
  // Reasons that come, or a list that opens, after the typing would leave none of them active.
  await reason.click();
  await option.waitFor();
  await reason.fill("ruil");
  await option.and(page.locator("[data-combobox-selected]")).waitFor();
  await page.keyboard.press("Enter");
  await option.waitFor({ state: "hidden" });
  await expect.poll(() => reason.inputValue(), SOON).toBe("Retour en ruilen › Ruilen");
  await page.keyboard.press("Enter");
  await page.getByText("Afgerond.").waitFor();
  const solved = [...world.conversations.values()].filter((each) => each.state.kind === "solved");
  expect(solved.map((each) => each.customer.name)).toContain("Fatima Benali");
});

/** The library in a browser: found by keys and by typing, written without losing a letter, published by a lead, read back in its versions. */
import { newId } from "@luwte/contract/ids.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { libraryOf, write } from "../testing/answers/library.ts";
import { type Desk, editorOf, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";
import { plantedWorld } from "../testing/plant.ts";

let desk: Desk;
let page: Page;
beforeAll(async () => {
  const world = plantedWorld();
  world.personNamed("Sanne").role = "lead";
  desk = await openDesk({ world });
  page = desk.page;
});
afterAll(() => desk[Symbol.asyncDispose]());

/** A machine that does other things as well needs a while. */
const soon = <Value>(get: () => Value | Promise<Value>) => expect.poll(get, { timeout: 10_000 });
const articleNamed = (title: string) =>
  [...libraryOf(desk.world).articles.values()].find(({ texts }) => texts.some((text) => text.title === title))!;
const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const body = () => page.getByRole("textbox", { name: "Tekst voor klanten" });
const internal = () => page.locator("section[data-side='internal']");

it("keys lead there, typing finds, and Enter opens what was found", async () => {
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await heading("Kennisbank").waitFor();
  await page.getByText("Nalezen sinds 1 januari 2020").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const filters = page.getByRole("group", { name: "Filters" });
  await filters.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await filters.getByRole("combobox", { name: "Taal" }).selectOption("nl");
  await page.getByRole("button", { name: "Filters: 1" }).click();
  await filters.waitFor({ state: "hidden" });
  expect(await sticksOut(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await filters.getByRole("combobox", { name: "Taal" }).selectOption("");
  // Loaded by its address the page is there before what stands around it, which can search as well.
  await page.reload();
  await page.getByText("Nalezen sinds 1 januari 2020").waitFor();
  await page.keyboard.press("/");
  await page.getByRole("searchbox", { name: "Zoek in de kennisbank" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.type("graden");
  await page.getByText("Gezocht in het Nederlands.").waitFor();
  await soon(() => filters.getByRole("checkbox", { name: "Nog eens nalezen" }).isDisabled()).toBe(true);
  await soon(() => filters.getByRole("combobox", { name: "Eigenaar" }).isDisabled()).toBe(true);
  await soon(() => page.getByRole("link", { name: /Een jas ruilen/ }).count()).toBe(0);
  await page.keyboard.press("ArrowDown");
  await page.locator("a:focus", { hasText: "Wol wassen" }).press("Enter");
  await heading("Wol wassen").waitFor();
});

it("what is for colleagues only lies on other paper, and each language is a tab", async () => {
  await internal().getByText("Bij schade: eerst een foto vragen").waitFor();
  await expect.poll(() => page.locator("section[data-side='public']").textContent()).not.toContain("foto");
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: "Frans" }).click();
  await page.getByText("Lavez la laine à 30 degrés.").waitFor();
  await page.getByRole("button", { name: "Engels" }).click();
  await page.getByText("In het Engels is dit artikel nog niet geschreven.").waitFor();
  await page.keyboard.press("Shift+H");
  await page.waitForURL(/view=history/);
  await page.getByRole("button", { name: "Schrijven in het Engels" }).waitFor();
  await page.getByRole("button", { name: "Nederlands" }).click();
});

it("what one types survives a reload, a preview, and a colleague who was first", async () => {
  await page.keyboard.press("Shift+E");
  await body().waitFor();
  await body().fill("Was wol op **25 graden**.");
  await page.getByText("Nog niet bewaard.").waitFor();
  await page.reload();
  await soon(() => body().inputValue()).toBe("Was wol op **25 graden**.");
  await page.keyboard.press("Alt+V");
  await page.locator("strong", { hasText: "25 graden" }).waitFor();
  await page.keyboard.press("Alt+V");
  const { id } = articleNamed("Wol wassen");
  const words = { title: "Wol wassen", short: "Koud.", body: "Anders.", internal: "" };
  write(desk.world, id, "nl", { ...words, id: newId(), authorId: desk.world.personNamed("Lotte").id }, false);
  await page.getByText("Intussen schreef Lotte Vermeulen versie 3.", { exact: false }).waitFor();
  await expect.poll(() => page.getByRole("button", { name: /Bewaren als concept/ }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Ga verder met de mijne" }).click();
  await body().focus();
  await page.keyboard.press("Control+s");
  await page.getByText("Versie 4 is bewaard.").waitFor();
  await expect
    .poll(() => libraryOf(desk.world).versions.at(-1))
    .toMatchObject({ number: 4, body: "Was wol op **25 graden**." });
});

it("a lead publishes and approves by keys", async () => {
  await page.getByText("Versie 4 staat klaar, nog niet gepubliceerd.", { exact: false }).waitFor();
  await page.keyboard.press("Control+Shift+Enter");
  await soon(() => articleNamed("Wol wassen").texts.find(({ language }) => language === "nl")?.published?.number).toBe(
    4,
  );
  await page.getByRole("button", { name: "Goedkeuren" }).waitFor();
  await page.keyboard.press("Shift+A");
  await page.getByText("Goedgekeurd door Sanne Bakker", { exact: false }).waitFor();
});

it("a link to another article is found by its words and stands where the cursor is", async () => {
  await page.keyboard.press("Shift+E");
  await body().fill("Zie ook ");
  await page.getByRole("toolbar").first().getByRole("button", { name: "Link naar een artikel" }).click();
  const field = page.getByRole("combobox", { name: "Link naar een artikel" });
  await field.fill("ruilen");
  await page.getByRole("option", { name: "Een jas ruilen" }).waitFor();
  await field.press("Enter");
  await soon(() => body().inputValue()).toBe(`Zie ook [Een jas ruilen](article:${articleNamed("Een jas ruilen").id})`);
  await page.getByRole("button", { name: "Wijzigingen weggooien" }).click();
});

it("versions show what changed in words and signs, and an older one can be gone on with", async () => {
  await page.keyboard.press("Shift+H");
  await page.locator("del", { hasText: "Anders" }).waitFor();
  await page.locator("ins", { hasText: "25 graden" }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.locator("ins", { hasText: "Koud" }).waitFor();
  await page.getByRole("button", { name: "Verder met deze versie" }).click();
  await soon(() => body().inputValue()).toBe("Anders.");
  await page.getByRole("button", { name: "Wijzigingen weggooien" }).click();
});

it("while answering, an article comes where the cursor is and nothing typed goes, and its use is kept", async () => {
  await page.goto(`${desk.server.url}/inbox/mine`);
  await openConversation(page, "Marieke van den Berg");
  await editorOf(page).click();
  await page.keyboard.type("Dag Marieke, ");
  await page.keyboard.press("Alt+B");
  const field = page.getByRole("combobox", { name: "Waar gaat het over?" });
  await field.fill("ruilen");
  await page.getByText("Nog niet gepubliceerd: lezen mag, invoegen niet.").waitFor();
  await field.fill("wol");
  await page.getByRole("dialog").getByText("Bij schade").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await field.press("Enter");
  await page.getByText("Ingevoegd uit “Wol wassen”.").waitFor();
  await soon(() => editorOf(page).textContent()).toMatch(
    /^Dag Marieke, .*liggend drogen|^Dag Marieke, Anders|^Dag Marieke, Koud/,
  );
  const { id } = desk.world.conversationAbout("Jas maat 42");
  await soon(() => libraryOf(desk.world).uses).toMatchObject([
    { conversationId: id, place: "composer", question: "wol" },
  ]);
  await expect.poll(() => editorOf(page).textContent()).not.toContain("schade");
});

it("the pictures of a whole text go along as files that one sees, and one can be left out", async () => {
  const [wool, dry] = [newId(), newId()];
  const body = `Zo wast u:\n\n![de trommel](image:${wool})\n\n![liggend drogen](image:${dry})`;
  const words = { title: "Wol wassen", short: "Koud.", body, internal: "" };
  write(desk.world, articleNamed("Wol wassen").id, "nl", { ...words, id: newId(), authorId: null }, true);
  await page.keyboard.press("Alt+B");
  const field = page.getByRole("combobox", { name: "Waar gaat het over?" });
  await field.fill("trommel");
  await page.getByText("Met de hele tekst gaan de plaatjes mee", { exact: false }).waitFor();
  await field.press("Shift+Enter");
  await soon(() => editorOf(page).textContent()).toContain("(zie bijlage: de trommel)");
  const look = page.getByRole("link", { name: "de trommel.png bekijken" });
  await soon(() => look.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);
  await page.getByRole("button", { name: "liggend drogen.png weghalen" }).click();
  const { id } = desk.world.conversationAbout("Jas maat 42");
  const kept = () => [...desk.world.drafts.values()].find(({ conversationId }) => conversationId === id)?.attachments;
  await soon(() => kept()?.map(({ name }) => name)).toEqual(["de trommel.png"]);
});

it("who looks for what is not there need not say so, and a key makes an article of a conversation", async () => {
  await page.keyboard.press("Alt+B");
  await page.getByRole("combobox", { name: "Waar gaat het over?" }).fill("zonnebril");
  await page.getByText("Geen artikel past.", { exact: false }).waitFor();
  await page.keyboard.press("Escape");
  await soon(() => libraryOf(desk.world).misses).toEqual(["zonnebril"]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Meer met dit gesprek", exact: true }).click();
  await page.getByRole("menuitem", { name: /Er een artikel van maken/ }).click();
  await page.getByText("Gemaakt van een gesprek.", { exact: false }).waitFor();
  await soon(() => page.getByLabel("Titel").inputValue()).toContain("Jas maat 42");
});

it("what is missing is a picture, a table, and a way to write it", async () => {
  await page.goto(`${desk.server.url}/insights/library`);
  await page.getByRole("rowheader", { name: /Kan een rits worden gemaakt/ }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByRole("button", { name: /Artikel schrijven: Kan een rits/ }).click();
  await soon(() => page.getByLabel("Titel").inputValue()).toBe("Kan een rits worden gemaakt?");
});

it("a lead looks first at what a folder would do, then brings it in and reads what was mended", async () => {
  await page.goto(`${desk.server.url}/library`);
  await page.getByRole("button", { name: "Importeren of exporteren" }).click();
  const file = { name: "map.zip", mimeType: "application/zip", buffer: Buffer.from("PK") };
  await page.locator("input[type='file']").setInputFiles(file);
  await page.getByRole("button", { name: "Eerst kijken" }).click();
  await page.getByText("Er is nog niets veranderd.").waitFor();
  await page.getByText("Verandert (1)").waitFor();
  await page.getByText(/link leidt nergens heen.* · taal aangenomen/).waitFor();
  expect(libraryOf(desk.world).imports).toBe(0);
  await page.getByLabel("Meteen publiceren").check();
  await page.getByText("Er is nog niets veranderd.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Importeer map.zip" }).click();
  await page.getByText("Artikelen gemaakt: 2. Teksten aangepast: 0, waren al zo: 1. Plaatjes: 1.").waitFor();
  expect(libraryOf(desk.world).imports).toBe(1);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

it("a new article is there only when its first words are kept", async () => {
  const before = libraryOf(desk.world).articles.size;
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await heading("Kennisbank").waitFor();
  await page.keyboard.press("Shift+N");
  await page.getByLabel("Titel").and(page.locator(":focus")).waitFor();
  await page.keyboard.type("Rits vervangen");
  expect(libraryOf(desk.world).articles.size).toBe(before);
  await page.keyboard.press("Control+s");
  await page.getByText("Versie 1 is bewaard.").waitFor();
  await heading("Rits vervangen").waitFor();
  expect(articleNamed("Rits vervangen")).toMatchObject({
    state: "draft",
    ownerId: desk.world.personNamed("Sanne").id,
  });
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /Zoek een klant/ }).fill("rits");
  await page.getByRole("option", { name: /Rits vervangen/ }).waitFor();
  expect(desk.complaints).toEqual([]);
});

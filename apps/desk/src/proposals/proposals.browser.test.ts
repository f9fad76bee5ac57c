/** What is proposed while one answers, as an agent meets it: it never takes the cursor, moves nothing, and each key does what it shows. */
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { setLevel, switchAll } from "../testing/answers/assistance.ts";
import { suggestionsOf } from "../testing/answers/proposals.ts";
import { type Desk, editorOf, mistakesOn, openConversation, openDesk, sticksOut } from "../testing/desk.ts";

const SOON = { timeout: 10_000 };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  desk.page.setDefaultTimeout(10_000);
  await openConversation(desk.page, "Marieke van den Berg");
});
afterAll(() => desk[Symbol.asyncDispose]());
/** An empty page to write on, and nothing decided before. */
beforeEach(async () => {
  const { page, world } = desk;
  suggestionsOf(world).length = 0;
  world.drafts.clear();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await editorOf(page).click();
  await expect.poll(text, SOON).toBe("");
});

const strip = () => desk.page.getByRole("region", { name: "Voorstel" });
const choices = () => strip().getByRole("button").count();
const decided = () => suggestionsOf(desk.world).map(({ decided: one }) => one?.kind);
const pending = () => desk.page.getByRole("list", { name: "Toegezegd zodra je verstuurt" });
const text = () => editorOf(desk.page).textContent();
const offered = (words: string) => strip().getByText(words).waitFor();
const typed = (words: string) => desk.page.keyboard.type(words);

it("a promise is offered under what one types, and one types on through it", async () => {
  const { page } = desk;
  await typed("Ik bel u over 2 werkdagen over de jas.");
  const before = await editorOf(page).boundingBox();
  await offered("Ik bel u over de jas");
  expect(await editorOf(page).boundingBox()).toEqual(before);
  await typed(" Tot dan");
  expect(await text()).toBe("Ik bel u over 2 werkdagen over de jas. Tot dan");
  await offered("Ik bel u over de jas");
  expect(await mistakesOn(page)).toEqual([]);
});

it("one key makes it, with the answer, and one writes on", async () => {
  const { page } = desk;
  await typed("Ik bel u over 2 werkdagen.");
  await offered("Ik bel u");
  await page.keyboard.press("Alt+j");
  await pending().getByText("Ik bel u").waitFor();
  await expect.poll(choices, SOON).toBe(0);
  await typed(" Tot dan");
  expect(await text()).toBe("Ik bel u over 2 werkdagen. Tot dan");
  await expect.poll(decided, SOON).toEqual(["accepted"]);
});

it("one key rejects it, and it is not offered again", async () => {
  const { page } = desk;
  await typed("Morgen om 15:00 mail ik u de bon.");
  await offered("mail ik u de bon");
  await page.keyboard.press("Alt+l");
  await expect.poll(decided, SOON).toEqual(["rejected"]);
  await typed(" En over 2 werkdagen stuur ik u de jas.");
  await offered("En stuur ik u de jas");
  expect(await pending().count()).toBe(0);
});

it("what may mean two moments is asked, and counts as changed", async () => {
  const { page } = desk;
  await typed("We sturen u de rits voor vrijdag.");
  await strip().getByRole("button", { name: "Kies wanneer" }).click();
  await page.getByRole("textbox", { name: "Wat zeg je toe?" }).press("ArrowDown");
  await page.keyboard.press("Enter");
  await pending().getByText("We sturen u de rits").waitFor();
  await expect.poll(decided, SOON).toEqual(["edited"]);
});

it("at level 1 a person fills it in; switched off it is gone at once", async () => {
  const { page, world } = desk;
  setLevel(world, "promise", 1);
  await typed("Overmorgen om 10:00 bellen we u.");
  await strip().getByRole("button", { name: "Kies wanneer" }).waitFor();
  switchAll(world, true);
  await expect.poll(choices, SOON).toBe(0);
  switchAll(world, false);
  await offered("bellen we u");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => sticksOut(page), SOON).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  setLevel(world, "promise", 2);
  expect(desk.complaints).toEqual([]);
});

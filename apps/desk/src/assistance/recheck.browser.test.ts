/** Judging blind in a browser: by keys alone, one after the other, until there is nothing left. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { assistanceOf, chosenByChance } from "../testing/answers/assistance.ts";
import { type Desk, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  const { world } = desk;
  chosenByChance(world, { task: "language", value: { language: "fr" } }, "Bonjour, mon colis?");
  chosenByChance(world, { task: "summary", value: { parts: [{ words: "Het pakket is weg.", source: 0 }] } }, "Weg!");
  chosenByChance(world, { task: "missing_facts", value: { facts: ["order_number"] } }, "Nu graag");
});
afterAll(() => desk[Symbol.asyncDispose]());

it("keys lead there, and each judgement shows the next one", async () => {
  const { page, world } = desk;
  await page.keyboard.press("g");
  await page.keyboard.press("k");
  await page.getByText("Bonjour, mon colis?").waitFor();
  await page.getByText("0 nagekeken, nog 3").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.keyboard.press("2");
  await page.getByText("Het pakket is weg.").waitFor();
  await page.getByText("1 nagekeken, nog 2").waitFor();
  await expect.poll(() => assistanceOf(world).judged).toEqual(["wrong"]);
});

it("one that is skipped comes back when the others are done", async () => {
  const { page, world } = desk;
  await page.keyboard.press("4");
  await page.getByText("Nu graag").waitFor();
  await page.getByText("Bestelnummer", { exact: true }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("3");
  await page.getByText("Het pakket is weg.").waitFor();
  await expect.poll(() => assistanceOf(world).judged).toEqual(["wrong", "unsure"]);
});

it("a judgement that failed says why and loses nothing", async () => {
  const { page, world } = desk;
  assistanceOf(world).isFailing = true;
  await page.getByRole("button", { name: "Klopt", exact: true }).click();
  await page.getByText("Hier heeft u zelf over besloten.").waitFor();
  await page.getByText("Het pakket is weg.").waitFor();
  assistanceOf(world).isFailing = false;
  await page.getByRole("button", { name: "Klopt", exact: true }).click();
  await page.getByText("Alles is nagekeken.", { exact: false }).waitFor();
  await expect.poll(() => assistanceOf(world).judged).toEqual(["wrong", "unsure", "right"]);
});

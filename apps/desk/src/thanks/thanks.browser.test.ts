/** Thank-yous in a browser: read as they come, shared or not, judged by a lead; and the figures of what customers answered. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { holdBack, thank, thanksOf } from "../testing/answers/thanks.ts";
import { type Desk, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const idOf = () => desk.world.conversationAbout("Pakket staat").id;

it("G then B leads to one's thank-yous, and a new one appears by itself", async () => {
  const { page, world } = desk;
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await page.getByText("Nog niets.", { exact: false }).waitFor();
  thank(world, idOf(), "Zo snel geholpen, dank je wel!");
  await page.getByText("Zo snel geholpen, dank je wel!").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
});

it("hangs on the wall when its colleague wants that", async () => {
  const { page, world } = desk;
  await page.getByRole("button", { name: "Aan de muur hangen" }).click();
  await page.getByRole("button", { name: "Van de muur halen" }).waitFor();
  await expect.poll(() => thanksOf(world).items[0]!.onWallSince).not.toBeNull();
  await page.getByText("Aan de muur", { exact: true }).click();
  await page.getByText("Niemand wordt geteld", { exact: false }).waitFor();
  await page.getByText("Zo snel geholpen, dank je wel!").waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it("figures say how sure they are, and where there is too little to say", async () => {
  const { page } = desk;
  await page.goto(`${desk.server.url}/insights/answers`);
  await page
    .getByRole("cell", { name: /van 31/ })
    .first()
    .waitFor();
  await expect.poll(() => page.getByText("te weinig").count()).toBeGreaterThan(0);
  expect(await mistakesOn(page)).toEqual([]);
});

it("a lead lets words through, or keeps them away and says why", async () => {
  const { world } = desk;
  holdBack(world, idOf(), "Bedankt, sukkel");
  const { page, context } = await seatFor(desk, "Youssef");
  await page.goto(`${desk.server.url}/thanks`);
  await page.getByText("Eerst bekijken").click();
  await page.getByText("Bedankt, sukkel").waitFor();
  await page.getByRole("button", { name: "Weghouden" }).click();
  await page.getByRole("textbox", { name: "Waarom je dit weghoudt" }).fill("Schelden");
  await page.keyboard.press("Enter");
  await page.getByText("Er wacht niets.").waitFor();
  expect(thanksOf(world).held).toEqual([]);
  await context.close();
});

/** A lead sees whether what customers were told of their wait held, with how sure that is. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { type Desk, mistakesOn, openDesk, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

it("by week and by queue, on a desk and a phone", async () => {
  const { page } = await seatFor(desk, "Youssef");
  await page.goto(`${desk.server.url}/insights/waiting`);
  await page.getByRole("cell", { name: "80 % van 412 (74 % tot 85 %)" }).waitFor();
  await page
    .getByRole("row", { name: /Mail, Frans/ })
    .getByText("3 uur")
    .waitFor();
  await page.getByRole("img", { name: /Aandeel genoemde wachttijden/ }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
});

it("chooses what customers get instead of waiting, by keyboard, and finds it kept", async () => {
  const { page } = await seatFor(desk, "Pieter");
  await page.goto(`${desk.server.url}/settings/waiting`);
  await page.getByRole("checkbox", { name: "Een chat op een gekozen tijd" }).press("Space");
  await page.getByRole("radio", { name: "60 minuten" }).press("Space");
  await page.getByRole("button", { name: "Bewaren" }).press("Enter");
  await page.getByText("Bewaard", { exact: true }).waitFor();
  await page.reload();
  await page.getByRole("radio", { name: "60 minuten", checked: true }).waitFor();
  await expect.poll(() => page.getByRole("checkbox", { name: "Een chat op een gekozen tijd" }).isChecked()).toBe(false);
  await page.getByRole("checkbox", { name: "Een telefoontje op een gekozen tijd" }).press("Space");
  await page.getByRole("heading", { name: "Tijden om uit te kiezen" }).waitFor({ state: "detached" });
});

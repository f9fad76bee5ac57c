/** Where the day goes, in a browser: nothing is said before the decision; then one's own week, meetings, the team and the dossier. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDeskFor } from "../settings/testing/seats.ts";
import { timeOf } from "../testing/answers/timeLedger.ts";
import { type Desk, mistakesOn, sticksOut } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDeskFor("Pieter");
});
afterAll(() => desk[Symbol.asyncDispose]());
const goTo = async (path: string) => {
  await desk.page.goto(`${desk.server.url}${path}`);
  await desk.page.getByRole("heading", { level: 1 }).waitFor();
};

it("is off, keeps nothing and says so, until an administrator records the decision", async () => {
  const { page, world } = desk;
  await goTo("/settings/my-time");
  await page.getByText("er wordt niets bijgehouden", { exact: false }).waitFor();
  expect(timeOf(world).said).toEqual([]);
  await goTo("/settings/time-ledger");
  const on = page.getByRole("switch", { name: "Tijdverdeling staat aan" });
  await expect.poll(() => on.isDisabled()).toBe(true);
  await page.getByRole("textbox", { name: "Nummer of kenmerk" }).fill("OR 2026-04");
  await page.getByLabel("Datum").fill("2026-02-01");
  await on.check({ force: true });
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByRole("button", { name: /HTML/ }).waitFor();
  await expect.poll(() => timeOf(world).ledger.on).toBe(true);
  await expect.poll(() => timeOf(world).said.length).toBeGreaterThan(0);
  expect(await mistakesOn(page)).toEqual([]);
});

it("shows one's own week as bars and as a table, the team beside what was published, and takes a correction", async () => {
  const { page, world } = desk;
  await goTo("/settings/my-time");
  const own = page.getByRole("table").first();
  await own.getByRole("columnheader", { name: "Klanten helpen" }).waitFor();
  await page.getByText("De cijfers als tabel").click();
  await page.getByRole("cell", { name: "Gepubliceerd" }).waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.getByLabel("Van", { exact: true }).fill("2026-11-23T09:00");
  await page.getByLabel("Tot", { exact: true }).fill("2026-11-23T09:30");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect.poll(() => timeOf(world).entries.length).toBe(1);
  await page.getByRole("button", { name: "Weghalen: Overleg" }).click();
  await expect.poll(() => timeOf(world).entries.length).toBe(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
});

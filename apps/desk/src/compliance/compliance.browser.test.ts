/** The monthly report in a browser: both ways of counting, kept, and counted again. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { seatFor } from "../settings/testing/seats.ts";
import { keptOf } from "../testing/answers/compliance.ts";
import { type Desk, mistakesOn, openDesk, type Seat, sticksOut } from "../testing/desk.ts";

let desk: Desk;
let lead: Seat;
beforeAll(async () => {
  desk = await openDesk({ as: null });
  lead = await seatFor(desk, "Youssef");
});
afterAll(() => desk[Symbol.asyncDispose]());

it("a lead reads a month both ways, and what has to be checked in the law", async () => {
  const { page } = lead;
  await page.goto(`${desk.server.url}/insights/compliance`);
  await page
    .getByRole("combobox", { name: "Regels" })
    .selectOption({ label: "België, charter voor klantvriendelijkheid" });
  await page.getByText("88,9 % (88 van 99)").waitFor();
  await page.getByText("93,6 % (88 van 94)").waitFor();
  await page.getByText("Voorlopig.").waitFor();
  await page.getByText("Kijk dit na in de wet:").waitFor();
  expect(await mistakesOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await sticksOut(page)).toBe(0);
});

it("keeps it, is told when it is no longer the same, and walks the chain", async () => {
  const { page } = lead;
  await page.getByRole("button", { name: "Bewaar dit rapport" }).click();
  await page.getByText("opnieuw geteld: hetzelfde").waitFor();
  await page.getByRole("button", { name: "Loop de keten na" }).click();
  await page.getByText("412 gebeurtenissen hangen aan elkaar").waitFor();
  keptOf(desk.world)[0] = { ...keptOf(desk.world)[0]!, same: false };
  await page.reload();
  await page.getByRole("combobox", { name: "Regels" }).waitFor();
  await page.getByRole("alert").filter({ hasText: "ANDERS" }).waitFor();
});

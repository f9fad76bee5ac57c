/** The customer's status page from the desk: its address, and taking it back. */
import { expect, it } from "vitest";
import { mistakesOn, openConversation, openDesk } from "../testing/desk.ts";

it("is passed on, taken back and made anew", async () => {
  await using desk = await openDesk();
  const { page } = desk;
  await openConversation(page, "Marieke van den Berg");
  await page.getByRole("button", { name: "Meer met dit gesprek" }).click();
  await page.getByRole("menuitem", { name: "Statuspagina voor de klant" }).click();
  const dialog = page.getByRole("dialog", { name: "Statuspagina voor de klant" });
  const link = dialog.getByLabel("Link naar de statuspagina");
  const first = await link.inputValue();
  expect(first).toMatch(/^http:\/\/[^/]+\/s\/[\w-]{43}$/);
  expect(await mistakesOn(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Link intrekken" }).click();
  await dialog.getByText("Deze link is ingetrokken").waitFor();
  await dialog.getByRole("button", { name: "Nieuwe link maken" }).click();
  await expect.poll(() => link.inputValue()).not.toBe(first);
  expect(desk.complaints).toEqual([]);
});

/** The way around in the three languages: nothing in it is cut off, beside the work or over it. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "../testing/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const cutIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("nav li a > span:nth-child(2)")].flatMap((name) =>
      name.scrollWidth > name.clientWidth ? [name.textContent] : [],
    ),
  );

/** Where one is stands in heavier letters: so the longest name is where one is. */
it.each([
  ["nl", "Kennisbank"],
  ["fr", "Base de connaissances"],
  ["en", "Library"],
] as const)("in %s every name of the menu is whole", async (language, name) => {
  const { page, world } = desk;
  for (const account of world.accounts.values()) account.person = { ...account.person, language };
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${desk.server.url}/library`);
  const here = page.locator("nav a[aria-current='page']").filter({ hasText: name });
  await here.waitFor();
  await expect.poll(() => cutIn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await here.waitFor();
  await expect.poll(() => cutIn(page)).toEqual([]);
});

/** Every settings screen as axe sees it, in both themes; and on a phone, where nothing sticks out. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atRest, type Desk, goWithin, mistakesInBothThemes, mistakesOfPart, sticksOut } from "../testing/desk.ts";
import { SECTIONS } from "./sections.ts";
import { openDeskFor } from "./testing/seats.ts";

const ITEMS: [section: string, name: string][] = [
  ["inboxes", "Klantenservice"],
  ["widgets", "Wol & Weer"],
  ["people", "Lotte Vermeulen"],
  ["teams", "Bestellingen"],
  ["canned-replies", "Wol wassen"],
  ["webhooks", "https://erp.wolenweer.example/luwte"],
];
const NEW = ["inboxes", "widgets", "people", "teams", "canned-replies", "api-keys", "webhooks"];

async function openItem(page: Page, section: string, name: string): Promise<void> {
  await goWithin(page, `/settings/${section}`);
  await page.locator("#settings-stage").getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

describe("at a desk in both themes, and on a phone", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDeskFor("Pieter");
  });
  afterAll(() => desk[Symbol.asyncDispose]());
  const isFine = async (judge: (page: Page) => Promise<string[]> = judgeStage) => {
    const { page } = desk;
    await fits(page);
    expect(await judge(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await atRest(page);
    await fits(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  it("the index has no mistakes", async () => {
    await goWithin(desk.page, "/settings");
    await isFine(mistakesInBothThemes);
  });
  it("the frame around every screen has no mistakes", async () => {
    await goWithin(desk.page, "/settings/account");
    await isFine(mistakesInBothThemes);
  });
  it.each(SECTIONS.map(({ id }) => id))("%s has no mistakes", async (id) => {
    await goWithin(desk.page, `/settings/${id}`);
    await isFine();
  });
  it.each(ITEMS)("one of %s, %s, has no mistakes", async (section, name) => {
    await openItem(desk.page, section, name);
    await isFine();
  });
  it.each(NEW)("a new one of %s has no mistakes", async (section) => {
    await goWithin(desk.page, `/settings/${section}/new`);
    await isFine();
  });
  it("nothing broke the content policy", () => expect(desk.complaints).toEqual([]));
});

const judgeStage = (page: Page) => mistakesOfPart(page, "#settings-stage");

async function fits(page: Page): Promise<void> {
  expect(await sticksOut(page)).toBe(0);
  await expect.poll(() => stageSticksOut(page)).toBe(0);
}

const stageSticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stage = document.querySelector("#settings-stage");
    return stage ? stage.scrollWidth - stage.clientWidth : 0;
  });

/** Every settings screen as axe sees it, in both themes; and on a phone, where nothing sticks out. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, mistakesOn, sticksOut } from "../testing/desk.ts";
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

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function openItem(page: Page, section: string, name: string): Promise<void> {
  await goTo(page, `/settings/${section}`);
  await page.locator("#settings-stage").getByRole("link", { name }).first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

describe.each([
  ["light", 1440],
  ["dark", 1440],
  ["dark", 390],
] as const)("in %s, %i wide", (scheme, width) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDeskFor("Pieter", { scheme, width, height: width === 390 ? 844 : 900 });
  });
  afterAll(() => desk[Symbol.asyncDispose]());
  const isFine = async () => {
    expect(await sticksOut(desk.page)).toBe(0);
    expect(await stageSticksOut(desk.page)).toBe(0);
    expect(await mistakesOn(desk.page)).toEqual([]);
  };

  it("the index has no mistakes", async () => {
    await goTo(desk.page, "/settings");
    await isFine();
  });
  it.each(SECTIONS.map(({ id }) => id))("%s has no mistakes", async (id) => {
    await goTo(desk.page, `/settings/${id}`);
    await isFine();
  });
  it.each(ITEMS)("one of %s, %s, has no mistakes", async (section, name) => {
    await openItem(desk.page, section, name);
    await isFine();
  });
  it.each(NEW)("a new one of %s has no mistakes", async (section) => {
    await goTo(desk.page, `/settings/${section}/new`);
    await isFine();
  });
  it("nothing broke the content policy", () => expect(desk.complaints).toEqual([]));
});

const stageSticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stage = document.querySelector("#settings-stage");
    return stage ? stage.scrollWidth - stage.clientWidth : 0;
  });

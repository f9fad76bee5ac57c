/** On the real server: one customer out of two and back, messages that belong elsewhere, a desktop that is never stormed, and what is arranged stays. */
import { newId } from "@luwte/contract/ids.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type House, realHouse } from "./testing/real.ts";

let house: House;
beforeAll(async () => {
  house = await realHouse();
});
afterAll(() => house?.[Symbol.asyncDispose]());

const open = async (page: Page, conversationId: string) => {
  await page.goto(`${house.url}/inbox/all/${conversationId}`);
  await page.locator(".ProseMirror").waitFor();
};

describe("customers and their conversations", () => {
  const HOME = { name: "Marieke de Wit", email: "marieke@thuis.example" };
  const WORK = { name: "Marieke de Wit", email: "m.dewit@werk.example" };
  let page: Page;
  const person = () => page.getByRole("complementary");
  const letter = (text: string) => page.getByRole("article").filter({ hasText: text });

  it("two who are one are merged, and taken apart whole", async () => {
    page = await house.window(house.administrator);
    const home = await house.said(HOME, "Taart voor zaterdag", "Kan er een naam op de taart?");
    await house.said(WORK, "Lunch op kantoor", "Twintig broodjes graag.");
    await open(page, home);
    await person().getByRole("button", { name: "Samenvoegen" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Samenvoegen" }).click();
    await page.getByText("Samengevoegd.").waitFor();
    await person().getByText(WORK.email).waitFor();
    await person().getByText("Lunch op kantoor").waitFor();

    await person().getByRole("link", { name: "Klantpagina openen" }).click();
    await page.reload();
    await page.getByText("Samengevoegd met Marieke de Wit").waitFor();
    await page.getByText("Lunch op kantoor").first().waitFor();
    await page.getByRole("button", { name: "Uit elkaar halen" }).click();
    await page.getByText("Weer twee klanten.").waitFor();
    await page.reload();
    await page.getByText(HOME.email).waitFor();
    await expect.poll(() => page.getByText(WORK.email).count()).toBe(0);
    await expect.poll(() => page.getByText("Lunch op kantoor").count()).toBe(0);
  });

  it("conversations that belong together are linked, and let go again", async () => {
    const cake = await house.said(HOME, "Taart voor zondag", "Nog een taart, nu met aardbeien.");
    await open(page, cake);
    await page.getByRole("button", { name: "Meer met dit gesprek" }).click();
    await page.getByRole("menuitem", { name: "Met een ander gesprek verbinden" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Taart voor zaterdag/ })
      .click();
    await person().getByRole("heading", { name: "Hoort bij dit gesprek" }).waitFor();
    await page.reload();
    await person().getByRole("button", { name: "Losmaken: Taart voor zaterdag" }).click();
    await person().getByRole("heading", { name: "Hoort bij dit gesprek" }).waitFor({ state: "detached" });
  });

  it("a message goes to the conversation where it belongs, or to one of its own", async () => {
    await letter("aardbeien").hover();
    await letter("aardbeien").getByRole("button", { name: "Meer met dit bericht" }).click();
    await page.getByRole("menuitem", { name: "Naar een ander gesprek" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /Taart voor zaterdag/ })
      .click();
    await page.getByRole("button", { name: "Daarheen" }).click();
    await page.getByRole("heading", { name: "Taart voor zaterdag" }).waitFor();
    await letter("aardbeien").waitFor();
    await page.reload();
    await letter("aardbeien").waitFor();
    await letter("aardbeien").hover();
    await letter("aardbeien").getByRole("button", { name: "Meer met dit bericht" }).click();
    await page.getByRole("menuitem", { name: "Naar een ander gesprek" }).click();
    await page.getByRole("button", { name: "In een eigen gesprek" }).click();
    await letter("aardbeien").waitFor({ state: "detached" });
    await letter("Kan er een naam op").waitFor();
  });
});

type Spoken = { title: string; body: string };

/** In place of the browser's own: what is said is written down. The page is one that nobody looks at. */
async function writeDown(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    const spoken: Spoken[] = [];
    class Noted {
      static permission = "granted";
      onclick: (() => void) | null = null;
      constructor(title: string, { body }: { body: string }) {
        spoken.push({ title, body });
      }
      close(): void {}
    }
    Object.assign(window, { Notification: Noted, spoken });
    document.hasFocus = () => false;
  });
}
const spokenOn = (page: Page) => page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);

describe("the desktop", () => {
  it("is told one thing for many, after the first minute and with pauses", async () => {
    const api = house.administrator.api(conversations);
    await house.lead.api(self).changeSelf({ body: { preferences: { desktopNotifications: true } } });
    const page = await house.window(house.lead, writeDown);
    const mention = async (about: string) => {
      const conversationId = await house.said({ name: "Piet Smit", email: "piet@smit.example" }, about, "Dag.");
      const params = { conversationId: conversationId as never };
      const mentions = [house.lead.person.id];
      const body = {
        id: newId<never>(),
        kind: "note" as const,
        richText: "<p>Kijk je mee?</p>",
        mentions,
        seenMessageId: null,
      };
      await api.sendMessage({ params, body });
    };
    const heard = (count: number) => page.waitForFunction((many) => document.title.startsWith(`(${many})`), count);

    for (let each = 0; each < 8; each++) await mention(`Bij het begin ${each}`);
    await heard(8);
    await page.clock.fastForward(30_000);
    expect(await spokenOn(page)).toEqual([]);
    await page.clock.fastForward(31_000);
    await expect.poll(() => spokenOn(page)).toEqual([{ title: "Collega’s noemen je in 8 gesprekken", body: "" }]);

    for (let each = 0; each < 2; each++) await mention(`Daarna ${each}`);
    await heard(10);
    expect(await spokenOn(page)).toHaveLength(1);
    await page.clock.fastForward(20_000);
    await expect.poll(() => spokenOn(page)).toHaveLength(2);
    const said = await spokenOn(page);
    expect(`${said[1]?.title}\n${said[1]?.body}`.split("\n")).toHaveLength(2);

    await page.evaluate(() => {
      document.hasFocus = () => true;
    });
    await mention("Wie kijkt, leest het zelf");
    await heard(11);
    await page.clock.fastForward(60_000);
    expect(await spokenOn(page)).toHaveLength(2);
  });
});

/** What a lead and an administrator arrange is there after the page is loaded again. */
describe("settings", () => {
  let administrator: Page;
  let lead: Page;
  beforeAll(async () => {
    [administrator, lead] = await Promise.all([house.window(house.administrator), house.window(house.lead)]);
  });

  async function goTo(page: Page, section: string): Promise<Page> {
    await page.goto(`${house.url}/settings/${section}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    return page;
  }
  const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
  /** A time is read when one leaves its field. */
  async function setTime(page: Page, name: string, time: string): Promise<void> {
    await field(page, name).fill(time);
    await page.keyboard.press("Tab");
  }
  const save = (page: Page) => page.getByRole("button", { name: "Bewaren" }).first().click();
  const listed = (page: Page, text: string) => page.locator("#settings-stage").getByRole("link", { name: text });

  async function kept(page: Page): Promise<void> {
    await save(page);
    await page.getByText("Bewaard", { exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
  }

  it("an inbox gets another name", async () => {
    const page = await goTo(administrator, "inboxes/new");
    await field(page, "Naam").fill("Bestellingen");
    await field(page, "E-mailadres").fill("bestel@blom.example");
    await save(page);
    await page.getByRole("heading", { level: 1, name: "Bestellingen" }).waitFor();
    await field(page, "Naam").fill("Taarten");
    await kept(page);
    await expect.poll(() => field(page, "Naam").inputValue()).toBe("Taarten");
    await goTo(page, "inboxes");
    await listed(page, "bestel@blom.example").filter({ hasText: "Taarten" }).waitFor();
  });

  it("a team gets its people, and a skill can be declared", async () => {
    const page = await goTo(administrator, "teams/new");
    await field(page, "Naam").fill("Winkel");
    await field(page, "Tom Kok").check();
    await save(page);
    await listed(page, "Winkel").waitFor();
    await page.reload();
    await listed(page, "Winkel").click();
    await expect.poll(() => field(page, "Tom Kok").isChecked()).toBe(true);

    await goTo(page, "skills");
    await field(page, "Nieuwe vaardigheid").fill("Bruidstaarten");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Naam van Bruidstaarten" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Naam van Bruidstaarten" }).waitFor();
  });

  it("a chat for the site is made, and renamed", async () => {
    const page = await goTo(administrator, "widgets/new");
    await field(page, "Naam boven de chat").fill("Winkelchat");
    await save(page);
    await page.getByRole("button", { name: "Ik heb het bewaard" }).click();
    await field(page, "Naam boven de chat").fill("Bakkerij Blom");
    await kept(page);
    await expect.poll(() => field(page, "Naam boven de chat").inputValue()).toBe("Bakkerij Blom");
  });

  it("a lead sets the hours and what is promised in them", async () => {
    const page = await goTo(lead, "hours");
    await setTime(page, "maandag vanaf", "8.30");
    await kept(page);
    await expect.poll(() => field(page, "maandag vanaf").inputValue()).toBe("08:30");

    await goTo(page, "targets");
    await field(page, "Eerste antwoord").last().fill("3");
    await kept(page);
    await expect.poll(() => field(page, "Eerste antwoord").last().inputValue()).toBe("3");
  });

  it("what two people change at once is not lost: the second is told", async () => {
    const first = await goTo(lead, "hours");
    const second = await goTo(administrator, "hours");
    await setTime(second, "dinsdag vanaf", "10:00");
    await kept(second);
    await setTime(first, "woensdag vanaf", "11:00");
    await save(first);
    await first.getByText(/Iemand anders heeft dit net veranderd/).waitFor();
    await first.reload();
    await expect.poll(() => field(first, "dinsdag vanaf").inputValue()).toBe("10:00");
  });

  it("a lead makes a label and a canned reply that the desk can offer", async () => {
    const page = await goTo(lead, "labels");
    await field(page, "Nieuw label").fill("Allergie");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Naam van Allergie" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Naam van Allergie" }).waitFor();

    await goTo(page, "canned-replies/new");
    await field(page, "Titel").fill("Noten");
    await field(page, "Sneltekst").fill("noten");
    await page.getByRole("textbox", { name: /Nederlands/ }).fill("In al ons brood kunnen sporen van noten zitten.");
    await save(page);
    await listed(page, "Noten").click();
    await page.reload();
    await page.getByText("In al ons brood kunnen sporen van noten zitten.").waitFor();
  });
});

it("nothing broke the content policy on the way", () => expect(house.complaints).toEqual([]));

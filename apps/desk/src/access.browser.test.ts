/** Every page as axe sees it, in both themes; and on a phone, where nothing sticks out. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Desk,
  editorOf,
  mistakesInBothThemes,
  mistakesInPlaces,
  openConversation,
  openDesk,
  rowOf,
  sticksOut,
} from "./testing/desk.ts";
import { emptyWorld } from "./testing/plant.ts";

type Screen = [name: string, go: (page: Page) => Promise<unknown>];
const to = (path: string, ready: string): ((page: Page) => Promise<unknown>) => {
  return async (page) => {
    await page.goto(new URL(path, page.url()).href);
    await page.getByText(ready).first().waitFor();
  };
};
const home = to("/inbox/mine", "Fatima Benali");

const SCREENS: Screen[] = [
  ["a list", home],
  [
    "a list that is empty",
    async (page) => {
      await page.goto(new URL("/inbox/mine", page.url()).href);
      await to("/inbox/unassigned", "Tom Whitfield")(page);
    },
  ],
  [
    "a mail with a note and files",
    async (page) => {
      await home(page);
      await openConversation(page, "Marieke van den Berg");
      await page.getByRole("button", { name: /Bericht van Marieke/ }).click();
    },
  ],
  [
    "a chat",
    async (page) => {
      await home(page);
      await openConversation(page, "Bezoeker van de site");
    },
  ],
  [
    "an answer that did not arrive",
    async (page) => {
      await to("/inbox/waiting", "Tent lekt bij de naad")(page);
      await openConversation(page, "Joost Hendriks");
    },
  ],
  [
    "a note being written",
    async (page) => {
      await home(page);
      await openConversation(page, "Marieke van den Berg");
      await page.keyboard.press("n");
      await page.locator(".ProseMirror:focus").waitFor();
      await page.keyboard.type("Even overleggen");
    },
  ],
  [
    "canned replies",
    async (page) => {
      await home(page);
      await openConversation(page, "Willem de Groot");
      await editorOf(page).click();
      await page.keyboard.type("/re");
      await page.getByRole("option", { name: /retour/ }).waitFor();
    },
  ],
  [
    "who it is given to",
    async (page) => {
      await home(page);
      await openConversation(page, "Claire Lambert");
      await page.keyboard.press("a");
      await page.getByRole("option", { name: /Lotte/ }).waitFor();
    },
  ],
  [
    "ticked rows",
    async (page) => {
      await home(page);
      await page.keyboard.press("j");
      await page.keyboard.press("x");
      await page.getByText("1 gesprek aangevinkt").waitFor();
    },
  ],
  [
    "the palette",
    async (page) => {
      await home(page);
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox", { name: /Zoek een klant/ }).waitFor();
      await page.keyboard.type("mar");
      await page
        .getByRole("option", { name: /Marieke/ })
        .first()
        .waitFor();
    },
  ],
  [
    "the keys",
    async (page) => {
      await home(page);
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Sneltoetsen" }).waitFor();
    },
  ],
  [
    "a new conversation",
    async (page) => {
      await home(page);
      await page.keyboard.press("c");
      await page.getByRole("dialog", { name: "Nieuw gesprek" }).waitFor();
    },
  ],
  ["the customers", to("/customers", "Els Janssens")],
  [
    "a customer",
    async (page) => {
      await to("/customers", "Els Janssens")(page);
      await page.getByRole("link", { name: /Marieke/ }).click();
      await page.getByText("Alle gesprekken").waitFor();
    },
  ],
  [
    "a merge",
    async (page) => {
      await to("/customers", "Els Janssens")(page);
      await page.getByRole("link", { name: /Marieke/ }).click();
      await page.getByRole("button", { name: "Samenvoegen" }).click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  ["what was found", to("/search?q=slaapzak&state=open", "Rits van de slaapzak")],
  ["the notifications", to("/notifications", "Voor jou")],
];

describe("at a desk, in both themes", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it.each(SCREENS)("%s has no mistakes", async (_name, go) => {
    await go(desk.page);
    expect(await mistakesInBothThemes(desk.page)).toEqual([]);
  });
  it("nothing broke the content policy", () => expect(desk.complaints).toEqual([]));
});

describe("at the door, in both themes", () => {
  it("signing in, an invitation and the first run have no mistakes", async () => {
    await using desk = await openDesk({ as: null, world: emptyWorld() });
    await desk.page.getByRole("heading", { name: "Luwte inrichten" }).waitFor();
    expect(await mistakesInBothThemes(desk.page)).toEqual([]);
    await desk.page.goto(`${desk.server.url}/sign-in`);
    await desk.page.getByRole("button", { name: "Aanmelden" }).waitFor();
    expect(await mistakesInBothThemes(desk.page)).toEqual([]);
    await desk.page.goto(`${desk.server.url}/invitation#token=x`);
    await desk.page.getByRole("heading", { name: "Kies je wachtwoord" }).waitFor();
    expect(await mistakesInBothThemes(desk.page)).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});

describe("on a phone", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ width: 390, height: 844 });
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const NARROW = SCREENS.filter(([name]) => name !== "canned replies");
  it.each(NARROW)("%s fits, and has no mistakes", async (_name, go) => {
    await go(desk.page);
    expect(await sticksOut(desk.page)).toBe(0);
    expect(await mistakesInPlaces(desk.page)).toEqual([]);
  });

  it("shows one thing at a time, with a way back", async () => {
    const { page } = desk;
    await home(page);
    await openConversation(page, "Marieke van den Berg");
    await expect.poll(() => rowOf(page, "Marieke van den Berg").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Terug naar de lijst" }).click();
    await rowOf(page, "Marieke van den Berg").waitFor();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: /Van niemand/ }).click();
    await rowOf(page, "Nadia Verbeke").waitFor();
  });

  it("shows the customer over the conversation", async () => {
    const { page } = desk;
    await home(page);
    await openConversation(page, "Marieke van den Berg");
    await page.getByRole("button", { name: "Klant tonen" }).click();
    await page.getByRole("dialog").getByText("K-10482").waitFor();
    expect(await sticksOut(page)).toBe(0);
  });
});

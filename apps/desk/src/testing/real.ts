/** A whole Luwte of one's own for screens: the real server on a real database, set up by an administrator, with a lead; and windows on it. */
import * as conversations from "@luwte/contract/operations/conversations.ts";
import { invitePerson } from "@luwte/contract/operations/people.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { Page } from "playwright-core";
import { openWindow } from "../../../server/src/journeys/testing/chromium.ts";
import { type Desk, deskOf } from "../../../server/src/journeys/testing/desk.ts";
import { program } from "../../../server/src/journeys/testing/program.ts";
import { browser as visitor } from "../../../server/src/testing/browser.ts";
import { type Chromium, openChromium } from "../../../server/src/testing/chromium.ts";
import { testDatabase } from "../../../server/src/testing/database.ts";
import { builtWeb } from "../../../server/src/testing/web.ts";

const PASSWORD = "vier gele fietsen";
const ADMINISTRATOR = { name: "Ida Blom", email: "ida@blom.example" };
const LEAD = { name: "Tom Kok", email: "tom@blom.example" };

export type House = {
  url: string;
  administrator: Desk;
  lead: Desk;
  /** A window in which this person is signed in. `prepare` runs before anything is loaded. */
  window(who: Desk, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** What a customer said. */
  said(from: { name: string; email: string }, subject: string, text: string): Promise<string>;
  /** What broke the content policy, or was thrown, in any window. */
  complaints: string[];
  [Symbol.asyncDispose](): Promise<void>;
};

export async function realHouse(): Promise<House> {
  await builtWeb();
  const database = await testDatabase();
  const luwte = await program({ databaseUrl: database.url, args: ["--empty"] });
  const [browser] = await Promise.all([openChromium(), luwte.start()]);
  const administrator = await setUp(luwte.url, luwte.said());
  const lead = await invite(luwte.url, administrator);
  const complaints: string[] = [];
  return {
    url: luwte.url,
    administrator,
    lead,
    complaints,
    window: (who, prepare) => signedIn(browser, luwte.url, who, complaints, prepare),
    async said(from, subject, text) {
      const body = { customer: from, subject, text };
      return (await administrator.api(conversations).createConversation({ body })).conversation.id;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await luwte[Symbol.asyncDispose]();
      await database.drop();
    },
  };
}

async function setUp(url: string, said: string): Promise<Desk> {
  const setupCode = /Set-up code for the first time: (\S+)/.exec(said)?.[1] ?? "";
  const window = visitor(url);
  const body = { organisation: { name: "Bakkerij Blom" }, person: { ...ADMINISTRATOR, password: PASSWORD }, setupCode };
  const { person } = await window.api(self).setUp({ body });
  return deskOf(url, person, window);
}

async function invite(url: string, administrator: Desk): Promise<Desk> {
  const { invitationUrl } = await administrator.api({ invitePerson }).invitePerson({ body: { ...LEAD, role: "lead" } });
  const window = visitor(url);
  const token = invitationUrl.split("#")[1]!;
  const { person } = await window.api(self).acceptInvitation({ body: { token, password: PASSWORD } });
  return deskOf(url, person, window);
}

async function signedIn(
  browser: Chromium,
  url: string,
  who: Desk,
  complaints: string[],
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const { page, errors } = await openWindow(browser, "about:blank");
  // The same list: what is complained of later is seen.
  errors.push = (...told) => complaints.push(...told);
  const [name = "", value = ""] = who.headers()["cookie"]!.split("=");
  await page.context().addCookies([{ name, value, url }]);
  await prepare(page);
  await page.goto(url);
  await page.getByRole("navigation").first().waitFor();
  return page;
}

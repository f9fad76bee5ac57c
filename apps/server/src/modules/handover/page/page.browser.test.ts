/** The customer's page as axe sees it, without a script, on a phone and in the dark. */
import axe from "axe-core";
import type { BrowserContext } from "playwright-core";
import { expect, it } from "vitest";
import { openChromium } from "../../../testing/chromium.ts";
import { askPage, gonePage, PAGE_POLICY, PAGE_STYLE, thanksPage } from "./rules.ts";

const WORDS = "U wacht al een week op uw jas.\nU hoort morgen voor 12 uur van ons.";
const ASKED = { language: "nl" as const, organisation: "Wol & Weer", words: WORDS };
const PAGES = {
  asked: askPage(ASKED),
  missing: askPage({ ...ASKED, missing: true }),
  thanks: thanksPage("fr", "Wol & Weer", true),
  gone: gonePage("en"),
};

/** As the server sends it: under its own policy. */
async function serve(context: BrowserContext): Promise<void> {
  await context.route("http://luwte.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice(3);
    if (name === "page.css") return route.fulfill({ body: PAGE_STYLE, contentType: "text/css" });
    const headers = { "content-security-policy": PAGE_POLICY, "content-type": "text/html; charset=utf-8" };
    return route.fulfill({ body: PAGES[name as keyof typeof PAGES], headers });
  });
}

it.each(["light", "dark"] as const)("has no mistakes and nothing sticks out, in %s", async (colorScheme) => {
  const browser = await openChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme, bypassCSP: true });
    await serve(context);
    const page = await context.newPage();
    for (const name of Object.keys(PAGES)) {
      await page.goto(`http://luwte.test/u/${name}`);
      await page.evaluate(axe.source);
      const found = await page.evaluate<axe.AxeResults>("axe.run(document)");
      expect(found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    }
  } finally {
    await browser.close();
  }
});

it("works without a script", async () => {
  const browser = await openChromium();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await serve(context);
    const page = await context.newPage();
    await page.goto("http://luwte.test/u/asked");
    await page.getByLabel("Wat moeten we weten?").fill("Maat 44");
    await page.getByLabel("Ik heb dit al eerder verteld").last().check();
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Versturen" }).click(),
    ]);
    expect(sent.postData()).toBe("correction=Maat+44&repeated=yes&answer=correct");
  } finally {
    await browser.close();
  }
});

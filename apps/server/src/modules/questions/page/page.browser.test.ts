/** The colleague's page as axe sees it, on a phone and in the dark, and answered without a script. */
import type { AttachmentId, MessageId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { picture, violationsOn } from "../../../journeys/testing/chromium.ts";
import { PAGE_STYLE, STILL_POLICY } from "../../../platform/http/keyedPages.ts";
import { type Chromium, openChromium } from "../../../testing/chromium.ts";
import { questionPage } from "./rules.ts";

const NASTY = `<script>alert(1)</script>" onload="x`;
const file = {
  id: "0198" as AttachmentId,
  name: "doos.jpg",
  type: "image/jpeg",
  size: 9,
  inline: false,
  contentId: null,
};
const pageIn = (language: Language, words = "Ligt dit pakket nog in het magazijn?") =>
  questionPage(
    {
      path: "/q/abc",
      organisation: "Wol & Weer",
      timeZone: "Europe/Amsterdam",
      asker: "Sanne de Vries",
      number: 1042,
      question: {
        name: "Logistiek",
        language,
        words,
        dueAt: "2026-03-05T11:00:00.000Z",
        state: { kind: "open" },
        context: {
          customerName: "Marieke van den Berg",
          subject: "Waar blijft mijn pakket?",
          said: [
            { messageId: "0198" as MessageId, by: "", at: "2026-03-02T09:00:00.000Z", text: "Het is nooit opgehaald." },
          ],
          files: [file],
        },
      },
      now: new Date("2026-03-02T09:00:00.000Z"),
    },
    { key: "k", text: "", name: "" },
    null,
  );

let browser: Chromium;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

/** As the server sends it: under its own policy. */
async function serve(context: BrowserContext, words?: string): Promise<void> {
  await context.route("http://luwte.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice(3);
    if (name === "page.css") return route.fulfill({ body: PAGE_STYLE, contentType: "text/css" });
    const headers = { "content-security-policy": STILL_POLICY, "content-type": "text/html; charset=utf-8" };
    return route.fulfill({ body: pageIn(LANGUAGES.find((each) => each === name) ?? "nl", words), headers });
  });
}

it("has no mistakes and nothing sticks out, in three languages", async () => {
  const dark = { viewport: { width: 390, height: 844 }, colorScheme: "dark", bypassCSP: true } as const;
  const context = await browser.newContext(dark);
  await serve(context);
  const page = await context.newPage();
  for (const language of LANGUAGES) {
    await page.goto(`http://luwte.test/q/${language}`);
    if (language === "nl") await picture(page, "question");
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await violationsOn(page)).toEqual([]);
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  }
  await context.close();
});

it("is answered without a script, and what was written never becomes part of the page", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await serve(context, NASTY);
  const page = await context.newPage();
  await page.goto("http://luwte.test/q/nl");
  await page.getByText(NASTY).waitFor();
  await page.getByRole("textbox", { name: "Je antwoord" }).fill("Rij vier.");
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    page.getByRole("button", { name: "Verstuur je antwoord" }).click(),
  ]);
  expect([new URL(sent.url()).pathname, sent.postData()]).toEqual([
    "/q/abc/answer",
    expect.stringContaining("Rij vier."),
  ]);
  await context.close();
});

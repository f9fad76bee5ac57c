/** Everybody can use it: by keyboard, with a screen reader, zoomed in, on a phone, in the dark, read from right to left. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { HostSite, pageWith } from "./testing/host.ts";
import { type Visit, visit } from "./testing/visit.ts";

let browser: Chromium;
let widget: string;
let server: FakeServer;
let host: HostSite;
let axe: string;

beforeAll(async () => {
  widget = (await builtWeb()).widget;
  browser = await openChromium();
  axe = await readFile(createRequire(import.meta.url).resolve("axe-core"), "utf8");
});
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await new FakeServer(widget).start();
  host = await new HostSite(() => ({
    "/": { html: pageWith(server.origin) },
    "/rtl": { html: pageWith(server.origin, { html: 'lang="ar" dir="rtl"', attributes: 'data-language="fr"' }) },
  })).start();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await host.stop();
  await server.stop();
});

/** The first message is stored and the stream is open. */
const inTouch = () =>
  expect
    .poll(() => [server.visitor?.messages.length, server.visitor?.streams.size], { timeout: 10_000 })
    .toEqual([1, 1]);

/** Rules of WCAG 2.2 AA and good practice; the host page itself is not ours. */
async function violations({ page }: Visit): Promise<string[]> {
  await page.evaluate(axe);
  const result = await page.evaluate(() =>
    (window as unknown as { axe: { run(where: object): Promise<{ violations: AxeFinding[] }> } }).axe.run({
      include: ["luwte-chat"],
    }),
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
type AxeFinding = { readonly id: string; readonly nodes: { readonly html: string }[] };

const SCREENS: [string, BrowserContextOptions][] = [
  ["desktop, light", { viewport: { width: 1440, height: 900 }, colorScheme: "light" }],
  ["desktop, dark", { viewport: { width: 1440, height: 900 }, colorScheme: "dark" }],
  ["phone, light", { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true, isMobile: true }],
  ["phone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true, isMobile: true }],
];

test.each(SCREENS)("axe finds nothing: %s", async (_, options) => {
  const visited = await visit(browser, host.origin, { ...options, reducedMotion: "reduce" });
  await visited.launcher.waitFor();
  expect(await violations(visited)).toEqual([]);
  await visited.open();
  expect(await violations(visited)).toEqual([]);
  await visited.field.fill("Goedemiddag");
  await visited.panel.getByRole("button", { name: "Versturen" }).click();
  await inTouch();
  server.agentSays("Kijk op www.voorbeeld.nl", {
    files: [{ id: "f", name: "bon.pdf", type: "application/pdf", size: 2000 }],
  });
  server.agentTypes();
  await visited.panel.getByText("bon.pdf").waitFor();
  await visited.panel.getByRole("button", { name: "Antwoord ook per e-mail" }).click();
  await visited.panel.getByRole("button", { name: "Bewaren" }).click();
  await visited.panel.getByText("Vul een e-mailadres in").waitFor();
  expect(await violations(visited)).toEqual([]);
  server.faults.away = true;
  server.cutStreams();
  await visited.panel.getByText("Geen verbinding").waitFor();
  expect(await violations(visited)).toEqual([]);
});

test.each(SCREENS)("axe finds nothing when closed: %s", async (_, options) => {
  server.config = {
    ...server.config,
    accent: "#ffd54f",
    availability: { open: false, changesAt: "2026-11-30T08:00:00.000Z" },
  };
  const visited = await visit(browser, host.origin, { ...options, reducedMotion: "reduce" });
  await visited.open();
  await visited.panel.getByRole("button", { name: "Versturen" }).click();
  await visited.panel.getByText("Vul een e-mailadres in").waitFor();
  expect(await violations(visited)).toEqual([]);
});

test("everything goes by keyboard: open, write, send, give an address, leave, and the focus comes back", async () => {
  const { page, panel } = await visit(browser, host.origin);
  const focused = () =>
    page.evaluate(() => document.querySelector("luwte-chat")!.shadowRoot!.activeElement?.getAttribute("aria-label"));
  await page.getByRole("button", { name: "Chat openen, De Blauwe Kruik" }).focus();
  await page.keyboard.press("Enter");
  await panel.waitFor();
  await expect.poll(focused).toBe("Uw bericht");
  await page.keyboard.type("Eerste regel");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("tweede regel");
  await page.keyboard.press("Enter");
  await expect.poll(() => server.visitor?.messages[0]?.text).toBe("Eerste regel\ntweede regel");
  await expect.poll(focused).toBe("Uw bericht");
  await panel.getByRole("button", { name: "Antwoord ook per e-mail" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("anna@voorbeeld.nl");
  await page.keyboard.press("Enter");
  await panel.getByText("Gaat u weg, dan antwoorden we op anna@voorbeeld.nl.").waitFor();
  await expect.poll(focused).toBe("Uw bericht");
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  await expect.poll(focused).toBe("Chat openen, De Blauwe Kruik");
});

test("on a phone the panel is the whole screen, and nothing behind it can be reached", async () => {
  const visited = await visit(browser, host.origin, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
  });
  await visited.open();
  await expect.poll(() => visited.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  for (let step = 0; step < 12; step++) await visited.page.keyboard.press("Tab");
  const reached = await visited.page.evaluate(() => {
    document.querySelector("a")!.focus();
    return document.activeElement?.tagName;
  });
  expect(["LUWTE-CHAT", "BODY"]).toContain(reached);
});

test("zoomed in to 200 percent on a small laptop, everything is still in reach and nothing scrolls sideways", async () => {
  const visited = await visit(browser, host.origin, { viewport: { width: 640, height: 360 } });
  await visited.open();
  await visited.write("past het?");
  await visited.panel.getByText("Verstuurd").waitFor();
  const box = (await visited.panel.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(640);
  const sideways = await visited.panel.evaluate((panel) => panel.scrollWidth > panel.clientWidth);
  expect(sideways).toBe(false);
  await expect.poll(async () => (await visited.field.boundingBox())!.y + 40).toBeLessThanOrEqual(360);
});

test("on a page that is read from right to left the button stands at the left", async () => {
  const visited = await visit(browser, `${host.origin}/rtl`);
  await expect.poll(async () => (await visited.launcher.boundingBox())!.x).toBeLessThan(100);
  await visited.open();
  await expect.poll(async () => (await visited.panel.boundingBox())!.x).toBeLessThan(100);
});

test("who asks for less motion gets none", async () => {
  const visited = await visit(browser, host.origin, { reducedMotion: "reduce" });
  await visited.open();
  await expect.poll(() => visited.panel.evaluate((panel) => panel.getAnimations({ subtree: true }).length)).toBe(0);
});

test("the log is read aloud when something comes in, not when the history appears", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Hallo");
  await inTouch();
  server.agentSays("Dag!");
  const log = visited.panel.getByRole("log");
  await log.getByText("Dag!").waitFor();
  expect(await log.evaluate((element) => [element.tagName, element.getAttribute("aria-live")])).toEqual([
    "DIV",
    "polite",
  ]);
  await expect.poll(() => log.getByText("Sanne").count()).toBeGreaterThan(0);
});

/** Any page can carry it: frameworks that own the document, pages that replace it, styles and shortcuts that reach for everything. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { HostSite, pageWith } from "./testing/host.ts";
import { inContext, visit } from "./testing/visit.ts";

let browser: Chromium;
let widget: string;
let server: FakeServer;
let host: HostSite;
let react: string;

/** A React page that owns the whole document and draws it anew, as Next and its kin do. */
async function buildReactPage(): Promise<string> {
  const { output } = (await build({
    root: fileURLToPath(new URL(".", import.meta.url)),
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(new URL("./testing/reactPage.ts", import.meta.url)) },
    },
  })) as { output: { code: string }[] };
  return output[0]!.code;
}

beforeAll(async () => {
  widget = (await builtWeb()).widget;
  browser = await openChromium();
  react = await buildReactPage();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await new FakeServer(widget).start();
  const inline = (body: string, html?: string) => ({ html: pageWith(server.origin, { body, ...(html && { html }) }) });
  host = await new HostSite(() => ({
    "/": inline(""),
    "/react.js": { html: react },
    "/react": inline('<script type="module" src="/react.js"></script>'),
    "/styled": inline(
      "<style>*{all:unset!important;display:none}body,h1{display:block!important}luwte-chat,div,button,dialog{position:static;transform:scale(3);font:40px serif;color:red}</style>",
    ),
    "/shortcuts": inline(
      "<script>pressed=[];for(const k of ['keydown','keyup','keypress'])addEventListener(k,e=>{pressed.push(e.key)});document.addEventListener('focusin',e=>{if(e.target.closest('luwte-chat'))document.body.focus()})</script>",
    ),
    "/polluted": inline("<script>Array.prototype.extra=1;Object.prototype.more=function(){};</script>"),
    "/twice": inline(`<script src="${server.origin}/widget/widget.js" data-widget="shop" async></script>`),
    "/early": {
      html: `<!doctype html><html lang="fr"><script src="${server.origin}/widget/widget.js" data-widget="shop" data-language="nl"></script><title>t</title><p>laat`,
    },
  })).start();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await host.stop();
  await server.stop();
});

async function talks(path: string): Promise<void> {
  const visited = await visit(browser, host.origin + path);
  await visited.open();
  await visited.write("Hallo");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  await visited.panel.getByText("Verstuurd").waitFor();
  expect(visited.errors).toEqual([]);
}

test.each(["/", "/react", "/polluted", "/twice", "/early"])("a conversation on %s", talks);

test("a framework that draws the document anew does not lose the conversation", async () => {
  const visited = await visit(browser, `${host.origin}/react`);
  await visited.open();
  await visited.field.fill("halve zin");
  await visited.page.evaluate(() => (window as unknown as { redraw(): void }).redraw());
  await visited.page.getByText("Opnieuw getekend").waitFor();
  await visited.launcher.waitFor();
  await expect.poll(() => visited.field.inputValue()).toBe("halve zin");
  await expect.poll(() => visited.page.locator("luwte-chat").count()).toBe(1);
});

test("a page that swaps its whole body keeps its button", async () => {
  const visited = await visit(browser, host.origin);
  await visited.launcher.waitFor();
  await visited.page.evaluate(() => {
    document.body = document.createElement("body");
    document.body.append("een nieuwe pagina");
  });
  await visited.open();
  await visited.write("Hallo");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
});

test("a page's styles do not reach the button", async () => {
  const visited = await visit(browser, `${host.origin}/styled`);
  await visited.open();
  await expect.poll(() => visited.launcher.boundingBox()).toMatchObject({ width: 56, height: 56 });
  await expect.poll(async () => (await visited.panel.boundingBox())!.width).toBeLessThanOrEqual(384);
});

test("what is typed here is not heard by the page's shortcuts, and its focus trap does not pull the focus away", async () => {
  const visited = await visit(browser, `${host.origin}/shortcuts`);
  await visited.open();
  await visited.field.focus();
  await visited.page.keyboard.type("s/?");
  await expect.poll(() => visited.field.inputValue()).toBe("s/?");
  await expect
    .poll(() => visited.page.evaluate(() => (window as unknown as { pressed: string[] }).pressed))
    .toEqual([]);
});

test("the page gets one element and one name, and nothing else", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => Object.assign(window, { before: new Set(Object.getOwnPropertyNames(window)) }));
  const visited = await inContext(context, host.origin);
  await visited.open();
  const added = await visited.page.evaluate(() => {
    const { before } = window as unknown as { before: Set<string> };
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== "before");
  });
  expect(added).toEqual(["Luwte"]);
  await expect
    .poll(() => visited.page.evaluate(() => document.body.querySelectorAll(":scope > :not(h1, p)").length))
    .toBe(1);
});

const jwt = (sub: string): string => `e30.${Buffer.from(JSON.stringify({ sub })).toString("base64url")}.x`;

test("the host says who is signed in; the next person on the same computer does not see the conversation", async () => {
  const visited = await visit(browser, host.origin);
  await visited.launcher.waitFor();
  const identify = (token: string | null) => visited.page.evaluate((value) => window.Luwte!.identify(value), token);
  await identify(jwt("anna"));
  await visited.page.evaluate(() => window.Luwte!.open());
  await visited.write("geheim van Anna");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  expect(server.requests.find(({ path }) => path === "/session")!.body).toMatchObject({ identity: jwt("anna") });
  await identify(null);
  await expect.poll(() => visited.shown()).toEqual([]);
  await identify(jwt("bram"));
  await visited.write("van Bram");
  await expect.poll(() => server.visitors.size).toBe(2);
  await expect.poll(() => visited.shown()).toEqual(["van Bram"]);
  await visited.page.evaluate(() => window.Luwte!.close());
  await visited.panel.waitFor({ state: "hidden" });
});

test("an answer that was on its way to the one before never reaches the next", async () => {
  const visited = await visit(browser, host.origin);
  await visited.launcher.waitFor();
  const identify = (token: string | null) => visited.page.evaluate((value) => window.Luwte!.identify(value), token);
  await identify(jwt("anna"));
  await visited.page.evaluate(() => window.Luwte!.open());
  for (const path of ["/session", "/messages"]) {
    server.faults.slow = { path, milliseconds: 400 };
    await visited.write(`geheim bij ${path}`);
    await expect.poll(() => server.requests.some((request) => request.path === path)).toBe(true);
    await visited.field.fill("en nog iets");
    await identify(null);
    await new Promise((later) => setTimeout(later, 800));
    await expect.poll(() => visited.shown()).toEqual([]);
    await expect.poll(() => visited.field.inputValue()).toBe("");
    await expect.poll(() => visited.page.evaluate(() => localStorage.length)).toBe(0);
    server.requests.length = 0;
    server.faults.slow = null;
    await identify(jwt("anna"));
  }
});

test("outside opening hours a message goes with an address, in one request", async () => {
  server.config = { ...server.config, availability: { open: false, changesAt: null } };
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.panel.getByLabel("E-mailadres").fill("anna@voorbeeld.nl");
  await visited.panel.getByLabel("Naam (mag leeg)").fill("Anna");
  await visited.write("Kan ik ruilen?");
  await visited.panel.getByText("Gaat u weg, dan antwoorden we op anna@voorbeeld.nl.").waitFor();
  const sent = server.requests.find(({ path, body }) => path === "/messages" && body)!.body;
  expect(sent).toMatchObject({ text: "Kan ik ruilen?", address: { email: "anna@voorbeeld.nl", name: "Anna" } });
});

test("a widget that may not stand here leaves the page as it was", async () => {
  server.faults.refuse = { path: "/config", status: 403, code: "forbidden" };
  const visited = await visit(browser, host.origin);
  await expect.poll(() => server.requests.length).toBe(1);
  await expect.poll(() => visited.page.locator("luwte-chat").count()).toBe(0);
  await expect.poll(() => visited.page.evaluate(() => "Luwte" in window)).toBe(false);
});

test("the React of the test is the one of the house", () => {
  expect(createRequire(import.meta.url).resolve("react")).toContain("node_modules");
});

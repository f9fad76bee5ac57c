/** The promise of the widget: under any bad line, what the visitor writes arrives once, and what the agent writes is seen once. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { HostSite, pageWith, strictPolicy } from "./testing/host.ts";
import { inContext, type Visit, visit } from "./testing/visit.ts";

let browser: Chromium;
let widget: string;
let server: FakeServer;
let host: HostSite;

beforeAll(async () => {
  widget = (await builtWeb()).widget;
  browser = await openChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  server = await new FakeServer(widget).start();
  const page = { html: pageWith(server.origin), policy: strictPolicy(server.origin) };
  host = await new HostSite(() => ({ "/": page, "/two": page })).start();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await host.stop();
  await server.stop();
});

const shows = (visited: Visit, texts: string[]) =>
  expect.poll(() => visited.shown(), { timeout: 15_000 }).toEqual(texts);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `bericht ${index + 1}`);

/** The first message is stored and the stream is open. */
const inTouch = () =>
  expect
    .poll(() => [server.visitor?.messages.length, server.visitor?.streams.size], { timeout: 10_000 })
    .toEqual([1, 1]);

test("a question and its answer, under a policy that allows nothing but our server", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Waar blijft mijn kruik?");
  await shows(visited, ["Waar blijft mijn kruik?"]);
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  server.agentSays("Die is onderweg: https://voorbeeld.nl/volg/12.");
  await shows(visited, ["Waar blijft mijn kruik?", "Die is onderweg: https://voorbeeld.nl/volg/12."]);
  await expect
    .poll(() => visited.bubbles.last().locator("a").getAttribute("href"))
    .toBe("https://voorbeeld.nl/volg/12");
  expect(visited.errors).toEqual([]);
  await expect.poll(() => visited.page.context().cookies()).toEqual([]);
});

test("with half of the answers lost, every message arrives once and in order", async () => {
  server.faults.cutAnswer = (path, count) => path === "/messages" && count % 2 === 0;
  const visited = await visit(browser, host.origin);
  await visited.open();
  for (const text of numbered(8)) await visited.write(text);
  await expect.poll(() => server.visitor?.messages.length, { timeout: 60_000 }).toBe(8);
  await expect.poll(() => server.texts()).toEqual(numbered(8));
  await shows(visited, numbered(8));
  await expect.poll(() => visited.panel.getByText("Verstuurd").count(), { timeout: 15_000 }).toBe(1);
});

test("a line that breaks in the middle of a message shows that message once, whole", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Bent u er nog?");
  await inTouch();
  server.agentSaysOverABreakingLine("Jazeker, ik zoek het voor u op.");
  server.agentSays("Gevonden.");
  await shows(visited, ["Bent u er nog?", "Jazeker, ik zoek het voor u op.", "Gevonden."]);
});

test("after a gap that the server cannot replay, the conversation is fetched afresh", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Hallo");
  await inTouch();
  server.faults.away = true;
  server.cutStreams();
  server.agentSays("een");
  server.agentSays("twee");
  server.forgetEvents();
  server.faults.away = false;
  await shows(visited, ["Hallo", "een", "twee"]);
});

test("a reload while a message is on its way loses nothing and doubles nothing", async () => {
  server.faults.cutAnswer = (path, count) => path === "/messages" && count === 0;
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("voor de herlaad");
  server.faults.away = true;
  await visited.write("zonder server geschreven");
  await visited.page.reload();
  server.faults.away = false;
  await visited.page.reload();
  await visited.launcher.waitFor();
  await shows(visited, ["voor de herlaad", "zonder server geschreven"]);
  await expect.poll(() => server.visitor?.messages.length, { timeout: 15_000 }).toBe(2);
  await expect.poll(() => server.texts()).toEqual(["voor de herlaad", "zonder server geschreven"]);
});

test("what is written while the server is away says so, is kept, and goes by itself", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("eerst");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  server.faults.away = true;
  server.cutStreams();
  await visited.write("daarna");
  await visited.panel.getByText("Geen verbinding").waitFor();
  await visited.panel.getByText("Wacht op verbinding").waitFor();
  server.faults.away = false;
  await visited.panel.getByRole("button", { name: "Nu proberen" }).click();
  await expect.poll(() => server.texts(), { timeout: 15_000 }).toEqual(["eerst", "daarna"]);
  await visited.panel.getByText("Geen verbinding").waitFor({ state: "detached" });
});

test("a message that the server refuses says so and can be sent again or deleted", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  server.faults.refuse = { path: "/messages", status: 422, code: "invalid_request" };
  await visited.write("mag niet");
  await visited.panel.getByText("Niet verstuurd").waitFor();
  server.faults.refuse = null;
  await visited.panel.getByRole("button", { name: "Opnieuw versturen" }).click();
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  await visited.panel.getByText("Verstuurd").waitFor();
});

test("two tabs show the same conversation, use one stream and send nothing twice", async () => {
  const first = await visit(browser, host.origin);
  await first.open();
  await first.write("uit de eerste tab");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  const second = await inContext(first.page.context(), `${host.origin}/two`);
  await second.open();
  await shows(second, ["uit de eerste tab"]);
  await second.write("uit de tweede tab");
  await shows(first, ["uit de eerste tab", "uit de tweede tab"]);
  server.agentSays("Ik zie u dubbel.");
  await shows(first, ["uit de eerste tab", "uit de tweede tab", "Ik zie u dubbel."]);
  await shows(second, ["uit de eerste tab", "uit de tweede tab", "Ik zie u dubbel."]);
  await expect.poll(() => server.visitor.streams.size).toBe(1);
  await expect.poll(() => server.visitors.size).toBe(1);
  expect(server.requests.filter(({ path, body }) => path === "/messages" && body)).toHaveLength(2);
});

test("when the leading tab closes, the other one goes on", async () => {
  const first = await visit(browser, host.origin);
  await first.open();
  await first.write("een");
  await inTouch();
  const second = await inContext(first.page.context(), `${host.origin}/two`);
  await second.open();
  await shows(second, ["een"]);
  await second.page.close();
  await expect.poll(() => server.visitor.streams.size).toBe(1);
  server.agentSays("twee");
  await shows(first, ["een", "twee"]);
});

test("where the browser keeps nothing, the conversation still works for as long as the page lives", async () => {
  const context = await browser.newContext({ locale: "nl-NL" });
  await context.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked");
      },
    });
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("blocked");
      },
    });
  });
  const visited = await inContext(context, host.origin);
  await visited.open();
  await visited.write("zonder opslag");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  server.agentSays("Geen probleem.");
  await shows(visited, ["zonder opslag", "Geen probleem."]);
});

test("the agent's typing and reading are shown, and what came in while closed is counted in the button's name", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Hallo");
  await inTouch();
  server.agentTypes();
  await visited.panel.getByText("Sanne is aan het typen").waitFor();
  server.agentReads();
  await visited.panel.getByText("Gelezen").waitFor();
  await visited.page.keyboard.press("Escape");
  server.agentSays("Daar ben ik.");
  server.agentSays("Wat kan ik doen?");
  await visited.page.getByRole("button", { name: "Chat openen, De Blauwe Kruik, 2 ongelezen" }).waitFor();
  await visited.open();
  await expect.poll(() => server.visitor.conversation?.visitorReadUpTo).toBe(server.visitor.messages.at(-1)!.at);
});

test("half a sentence and an open panel survive a change of page", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.field.fill("Ik wilde nog vragen");
  await visited.page.getByRole("link", { name: "Volgende pagina" }).click();
  await visited.page.waitForURL("**/two");
  await visited.panel.waitFor();
  await expect.poll(() => visited.field.inputValue()).toBe("Ik wilde nog vragen");
});

test("whoever reads along stays at the end, whoever reads back stays there, and whoever writes sees what they wrote", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Hallo");
  await inTouch();
  for (const text of numbered(20)) server.agentSays(text);
  const last = visited.bubbles.last();
  const inView = (text: string) =>
    visited.panel.locator(".scroll").evaluate((box, wanted) => {
      const bubble = [...box.querySelectorAll(".bubble")].find((one) => one.textContent === wanted)!;
      const [inside, outside] = [bubble.getBoundingClientRect(), box.getBoundingClientRect()];
      return inside.bottom > outside.top && inside.top < outside.bottom;
    }, text);
  await expect.poll(() => last.textContent()).toBe("bericht 20");
  await expect.poll(() => inView("bericht 20")).toBe(true);
  await visited.panel.locator(".scroll").hover();
  await visited.page.mouse.wheel(0, -600);
  await visited.panel.getByRole("button", { name: "Naar het einde" }).waitFor();
  server.agentSays("nog een");
  await visited.panel.getByRole("button", { name: "Nieuwe berichten" }).waitFor();
  expect(await inView("nog een")).toBe(false);
  await visited.write("eigen bericht");
  await expect.poll(() => inView("eigen bericht")).toBe(true);
});

test("earlier messages come in above without moving what is read", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Hallo");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  for (const text of numbered(70)) server.agentSays(text);
  await visited.page.reload();
  await expect.poll(() => visited.bubbles.count()).toBe(50);
  await visited.panel.getByRole("button", { name: "Eerdere berichten tonen" }).click();
  await expect.poll(() => visited.bubbles.count()).toBe(71);
  await shows(visited, ["Hallo", ...numbered(70)]);
});

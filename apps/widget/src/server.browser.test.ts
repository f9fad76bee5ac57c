/**
 * The widget in a browser against the real server, which is killed at bad moments, while an agent works at another process of the same Luwte.
 * Afterwards each side has everything once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { newId } from "@luwte/contract/ids.ts";
import * as chatOperations from "@luwte/contract/operations/chat.ts";
import * as conversationOperations from "@luwte/contract/operations/conversations.ts";
import { WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createModules } from "../../server/src/modules.ts";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { type TestPlatform, testPlatform } from "../../server/src/testing/platform.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { HostSite, strictPolicy } from "./testing/host.ts";
import { type Visit, visit } from "./testing/visit.ts";

const MAIN = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));

let t: TestPlatform;
let browser: Chromium;
let host: HostSite;
let server: KilledServer;

/** A process that serves the widget, on a port that stays its own. */
class KilledServer {
  readonly #port: number;
  #child: ChildProcess | null = null;

  constructor(port: number) {
    this.#port = port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    if (this.#child) return;
    const env = {
      ...process.env,
      DATABASE_URL: t.inside.pool.options.connectionString,
      LUWTE_DATA: t.platform.settings.dataDir,
      LUWTE_PARTS: "web",
      PORT: String(this.#port),
      // As the launcher does: it is started four times.
      NODE_COMPILE_CACHE: fileURLToPath(new URL("../../../.cache/compiled", import.meta.url)),
      LUWTE_SECRET: Buffer.alloc(32, 7).toString("base64"),
    };
    this.#child = spawn(process.execPath, [MAIN, "--empty"], { env, stdio: ["ignore", "ignore", "inherit"] });
    for (let tries = 0; !(await this.#isReady()); tries++) {
      if (tries > 600) throw new Error("The server did not become ready.");
      await new Promise((later) => setTimeout(later, 50));
    }
  }

  async kill(): Promise<void> {
    if (!this.#child) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await ended;
    this.#child = null;
  }

  #isReady(): Promise<boolean> {
    return fetch(`${this.origin}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

beforeAll(async () => {
  await builtWeb();
  t = await testPlatform({ modules: createModules(), now: new Date() });
  const administrator = await t.person("administrator");
  const { widget } = await t
    .api(administrator, chatOperations)
    .createWidget({ body: WidgetSettings.parse({ name: "De Blauwe Kruik", hours: ALWAYS }) });
  server = new KilledServer(await freePort());
  await server.start();
  const tag = `<script src="${server.origin}/widget/widget.js" data-widget="${widget.key}" async></script>`;
  const html = `<!doctype html><html lang="nl"><head><title>Winkel</title>${tag}</head><body><h1>Winkel</h1></body></html>`;
  host = await new HostSite(() => ({ "/": { html, policy: strictPolicy(server.origin) } })).start();
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
  await server?.kill();
  await t?.close();
});

const DAY = [{ from: "00:00", to: "24:00" }];
const ALWAYS = { week: [DAY, DAY, DAY, DAY, DAY, DAY, DAY], exceptions: [] };

const desk = async () => {
  const agent = await t.person("agent", { name: "Sanne de Vries" });
  const api = t.api(agent, conversationOperations);
  const only = async () => (await api.listConversations({})).items[0]!;
  return {
    async texts(): Promise<string[]> {
      const conversation = await only();
      if (!conversation) return [];
      const { messages } = await api.getConversation({ params: { conversationId: conversation.id } });
      return messages.map(({ text }) => text);
    },
    async answer(text: string): Promise<void> {
      t.clock.set(new Date());
      const { id, lastMessage } = await only();
      const body = { id: newId<never>(), kind: "reply" as const, richText: `<p>${text}</p>` };
      await api.sendMessage({ params: { conversationId: id }, body: { ...body, seenMessageId: lastMessage!.id } });
    },
    async count(): Promise<number> {
      return (await api.listConversations({})).items.length;
    },
  };
};

const shows = (visited: Visit, texts: string[]) =>
  expect.poll(async () => (await visited.shown()).toSorted(), { timeout: 45_000 }).toEqual(texts.toSorted());

test("a server that is killed in the middle of a conversation loses nothing and doubles nothing", async () => {
  await server.start();
  const agent = await desk();
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("Waar is mijn kruik?");
  await expect.poll(() => agent.texts(), { timeout: 15_000 }).toEqual(["Waar is mijn kruik?"]);
  await agent.answer("Ik zoek het op.");
  await shows(visited, ["Waar is mijn kruik?", "Ik zoek het op."]);

  const said = ["Waar is mijn kruik?", "Ik zoek het op."];
  for (const round of [1, 2, 3]) {
    const words = { during: `tijdens ${round}`, dead: `zonder server ${round}`, answer: `antwoord ${round}` };
    await visited.write(words.during);
    // Sometimes before it was stored, sometimes after it was stored and before the widget heard so.
    await new Promise((later) => setTimeout(later, round * 4));
    await server.kill();
    await visited.write(words.dead);
    await agent.answer(words.answer);
    if (round === 2) await visited.page.reload();
    await server.start();
    said.push(...Object.values(words));
    if (round === 2) {
      await visited.page.reload();
      await visited.panel.waitFor();
    }
    await shows(visited, said);
    await expect.poll(async () => (await agent.texts()).toSorted(), { timeout: 30_000 }).toEqual(said.toSorted());
  }
  await expect.poll(() => agent.count()).toBe(1);
  await visited.page.reload();
  await visited.panel.waitFor();
  await expect.poll(() => visited.shown(), { timeout: 15_000 }).toEqual(await agent.texts());
  expect(visited.errors).toEqual([]);
}, 240_000);

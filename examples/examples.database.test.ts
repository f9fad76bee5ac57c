/** Every example is run as its README says, a process of its own against a real server, and says what it should. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as chat from "@luwte/contract/operations/chat.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { Right } from "@luwte/contract/rights.ts";
import { type Widget, WidgetSettings } from "@luwte/contract/widget/widget.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, deskOf } from "../apps/server/src/journeys/testing/desk.ts";
import { eventually } from "../apps/server/src/journeys/testing/eventually.ts";
import { type Program, program } from "../apps/server/src/journeys/testing/program.ts";
import { visitor, widgetOn } from "../apps/server/src/journeys/testing/visitor.ts";
import { browser } from "../apps/server/src/testing/browser.ts";
import { type TestDatabase, testDatabase } from "../apps/server/src/testing/database.ts";

let database: TestDatabase;
let luwte: Program;
let ida: Desk;
let shop: { widget: Widget; secret: string };
const started: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  luwte = await program({ databaseUrl: database.url, args: ["--empty"], env: { LUWTE_PRIVATE_WEBHOOKS: "yes" } });
  await luwte.start();
  const setupCode = /for the first time: (\S+)/.exec(luwte.said())?.[1] ?? "";
  const person = { name: "Ida Blom", email: "ida@blom.example", password: "vier gele fietsen" };
  const window = browser(luwte.url);
  const made = await window.api(self).setUp({ body: { organisation: { name: "Bakkerij Blom" }, person, setupCode } });
  ida = deskOf(luwte.url, made.person, window);
  shop = await ida.api(chat).createWidget({ body: WidgetSettings.parse({ name: "Bakkerij Blom" }) });
});
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await luwte?.[Symbol.asyncDispose]();
  await database?.drop();
});

type Env = Readonly<Record<string, string>>;
type Running = { readonly child: ChildProcess; said(): string };

function run(name: string, args: readonly string[] = [], env: Env = {}): Running {
  const main = join(import.meta.dirname, name, "main.ts");
  const child = spawn(process.execPath, [main, ...args], {
    env: { PATH: process.env.PATH ?? "", LUWTE_URL: luwte.url, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  return { child, said: () => said };
}

/** Of an example that ends by itself. */
async function saidBy(name: string, args: readonly string[], env: Env = {}): Promise<string> {
  const running = run(name, args, env);
  const [code] = (await once(running.child, "close")) as [number];
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${running.said()}`);
  return running.said().trim();
}

/** Of an example that serves a page. */
function addressOf(running: Running): Promise<string> {
  return eventually("an address", async () => /http:\/\/\S+/.exec(running.said())?.[0]);
}

async function keyFor(...rights: Right[]): Promise<string> {
  return (await ida.api(administration).createApiKey({ body: { name: "Voorbeeld", rights } })).key;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

test("report-a-question says the case number", async () => {
  const LUWTE_KEY = await keyFor("conversations.write");
  const said = await saidBy("report-a-question", ["anna@post.example", "Waar blijft mijn pakket?"], { LUWTE_KEY });
  const found = await ida.find("Waar blijft mijn pakket?");
  expect(said).toBe(`Case number ${found.number}`);
  expect(found.customer.address).toBe("anna@post.example");
});

test("report-a-question says why, when the key does not have the right", async () => {
  const LUWTE_KEY = await keyFor("people.read");
  await expect(saidBy("report-a-question", ["anna@post.example", "Nog iets"], { LUWTE_KEY })).rejects.toThrow(
    "ended with 1",
  );
  expect(await ida.all("Nog iets")).toEqual([]);
});

test("import-customers says how many came in, and why a line did not", async () => {
  const LUWTE_KEY = await keyFor("data.import");
  const file = join(import.meta.dirname, "import-customers/customers.csv");
  expect((await saidBy("import-customers", [file], { LUWTE_KEY })).split("\n")).toEqual([
    "3 new, 0 changed, 1 left out",
    "line 5: This line has no e-mail address or telephone number.",
  ]);
});

test("webhook-receiver hears what happens, and takes nothing that is not signed", async () => {
  const PORT = String(await freePort());
  const url = `http://127.0.0.1:${PORT}/`;
  const { secret } = await ida.api(administration).createWebhook({ body: { url, eventTypes: ["message.added"] } });
  const receiver = run("webhook-receiver", [], { PORT, WEBHOOK_SECRET: secret });
  await eventually("a receiver that listens", async () => receiver.said().includes("Listening"));
  expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(400);
  await saidBy("report-a-question", ["bram@post.example", "Hoort u mij?"], {
    LUWTE_KEY: await keyFor("conversations.write"),
  });
  await eventually("an event", async () => /\dZ message\.added$/m.test(receiver.said()));
});

test("widget-strict-policy serves a page on which the chat may load and talk, and nothing else may", async () => {
  const page = await addressOf(run("widget-strict-policy", [], { LUWTE_WIDGET: shop.widget.key, PORT: "0" }));
  const policy = (await fetch(page)).headers.get("content-security-policy");
  expect(policy).toBe(`default-src 'none'; script-src ${luwte.url}; connect-src ${luwte.url}; base-uri 'none'`);
  const guest = visitor(luwte.url, await widgetOn(page));
  await guest.say("Van de strenge pagina");
  expect(await ida.find("Van de strenge pagina")).toMatchObject({ channel: "chat" });
});

test("widget-signed-identity signs who is signed in, and the server believes only that signature", async () => {
  const env = { LUWTE_WIDGET: shop.widget.key, PORT: "0" };
  const identityOn = async (running: Running) => {
    const html = await (await fetch(`${await addressOf(running)}?who=anna`)).text();
    return /data-identity="([^"]+)"/.exec(html)![1]!;
  };
  const signed = await identityOn(run("widget-signed-identity", [], { ...env, LUWTE_WIDGET_SECRET: shop.secret }));
  const { visitor: known } = await visitor(luwte.url, shop.widget.key, signed).session();
  expect(known).toEqual({ name: "Anna de Boer", email: "anna@klant.example", verified: true });
  const forged = await identityOn(run("widget-signed-identity", [], { ...env, LUWTE_WIDGET_SECRET: "geraden" }));
  await expect(visitor(luwte.url, shop.widget.key, forged).session()).rejects.toThrow("sign_in_failed");
});

test("answer-by-when counts open hours only, past Christmas", async () => {
  expect(await saidBy("answer-by-when", ["2026-12-24T16:30:00+01:00", "60"])).toBe(
    "Antwoord voor maandag 28 december 2026 om 09:30",
  );
});

/** The examples of host pages do what they say, each as the program that a reader starts. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { visit } from "./testing/visit.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));

let browser: Chromium;
let widget: string;
let server: FakeServer;
const started: ChildProcess[] = [];

beforeAll(async () => {
  widget = (await builtWeb()).widget;
  server = await new FakeServer(widget).start();
  browser = await openChromium();
});
afterAll(async () => {
  for (const child of started) child.kill();
  await browser.close();
  await server.stop();
});

/** The address that it prints. */
function start(name: string, env: Record<string, string>): Promise<string> {
  const given = { LUWTE_URL: server.origin, LUWTE_WIDGET: "shop", PORT: "0", ...env };
  const child = spawn(process.execPath, [`${EXAMPLES}${name}/main.ts`], { env: { ...process.env, ...given } });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.stdout!.once("data", (line: Buffer) => resolve(line.toString().trim()));
    child.stderr!.on("data", (line: Buffer) => reject(new Error(line.toString())));
  });
}

test("a page with a strict policy", async () => {
  const visited = await visit(browser, await start("widget-strict-policy", {}));
  await visited.open();
  await visited.write("Hallo");
  await expect.poll(() => server.visitors.size).toBe(1);
  await visited.panel.getByText("Verstuurd").waitFor();
  expect(visited.errors).toEqual([]);
});

test("a page that says who is signed in, and who signed out", async () => {
  const url = await start("widget-signed-identity", { LUWTE_WIDGET_SECRET: "geheim" });
  const visited = await visit(browser, `${url}?who=anna`);
  await visited.open();
  await visited.write("Van Anna");
  await visited.panel.getByText("Verstuurd").waitFor();
  const session = server.requests.filter(({ path }) => path === "/session").at(-1)!.body as { identity: string };
  const claims = JSON.parse(Buffer.from(session.identity.split(".")[1]!, "base64url").toString());
  expect(claims).toMatchObject({ sub: "anna", email: "anna@klant.example", name: "Anna de Boer" });
  await visited.page.goto(url);
  await visited.panel.waitFor();
  await expect.poll(() => visited.shown()).toEqual([]);
  expect(visited.errors).toEqual([]);
});

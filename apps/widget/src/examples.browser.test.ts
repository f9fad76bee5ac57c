/** The examples of host pages do what they say, each as the program that a reader starts. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWidget } from "./build.ts";
import { launchChromium, temporaryFolder } from "./testing/browser.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { visit } from "./testing/visit.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));

let browser: Browser;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: FakeServer;
const started: ChildProcess[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  await buildWidget(folder.path);
  server = await new FakeServer(folder.path).start();
  browser = await launchChromium();
});
afterAll(async () => {
  for (const child of started) child.kill();
  await browser.close();
  await server.stop();
  await folder.remove();
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

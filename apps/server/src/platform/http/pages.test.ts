/** The desk and the widget as files: cached by what is in them, compressed, and nothing but themselves. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadAssets } from "./assets.ts";
import { addPages } from "./pages.ts";

let folder = "";
let app: FastifyInstance;
const INDEX = "<!doctype html><title>Luwte</title>";
const SCRIPT = "console.log('luwte');".repeat(200);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luwte-pages-"));
  await mkdir(join(folder, "desk/assets"), { recursive: true });
  await mkdir(join(folder, "widget"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "desk/index.html"), INDEX);
  await writeFile(join(folder, "desk/.made-from"), "hash");
  await writeFile(join(folder, "desk/assets/main-Ab3_x9Zq.js"), SCRIPT);
  await writeFile(join(folder, "widget/widget.js"), SCRIPT);
  app = Fastify();
  const [desk, widget] = await Promise.all([loadAssets(join(folder, "desk")), loadAssets(join(folder, "widget"))]);
  addPages(app, { desk, widget, publicUrl: "https://luwte.example" });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: "GET", url, headers });

describe("the desk", () => {
  it.each(["/", "/conversations/0198c0de", "/settings?tab=mail"])("is shown at %s", async (url) => {
    const answer = await get(url, { accept: "text/html,*/*" });
    expect([answer.statusCode, answer.body]).toEqual([200, INDEX]);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });

  it("runs nothing but its own files, is framed by nobody, and asks for https", async () => {
    const { headers } = await get("/", { accept: "text/html" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers["strict-transport-security"]).toContain("max-age=31536000");
  });

  it("keeps a file whose name says what is in it, and compresses it", async () => {
    const answer = await get("/assets/main-Ab3_x9Zq.js", { "accept-encoding": "gzip, br" });
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(SCRIPT);
    expect((await get("/assets/main-Ab3_x9Zq.js")).body).toBe(SCRIPT);
  });

  it("is not sent again when the browser has it", async () => {
    const { headers } = await get("/", { accept: "text/html" });
    expect((await get("/", { accept: "text/html", "if-none-match": String(headers.etag) })).statusCode).toBe(304);
  });

  it.each([
    "/assets/gone-Ab3_x9Zq.js",
    "/api/nothing",
    "/.made-from",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
  ])("does not answer %s with a page or a file", async (url) => {
    const answer = await get(url, { accept: "text/html" });
    expect(answer.body).not.toContain("secret");
    if (!url.includes("secret")) expect(answer.statusCode).toBe(404);
  });
});

describe("the widget", () => {
  it("may be loaded by any site, and is asked for again each time", async () => {
    const { headers, statusCode } = await get("/widget/widget.js");
    expect([
      statusCode,
      headers["access-control-allow-origin"],
      headers["cross-origin-resource-policy"],
      headers["cache-control"],
    ]).toEqual([200, "*", "cross-origin", "no-cache"]);
  });

  it("has no other files", async () => {
    expect((await get("/widget/../secret.txt")).body).not.toContain("secret");
    expect((await get("/widget/none.js")).statusCode).toBe(404);
  });
});

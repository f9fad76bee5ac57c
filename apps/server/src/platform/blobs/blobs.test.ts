/** Blobs on disk and in S3: the same promises for both; the stand-in for S3 checks every signature itself. */
import { createHash, createHmac } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Blobs, Store } from "./blobs.ts";
import { diskStore } from "./disk.ts";
import { createBlobs, removeAbandoned } from "./intake.ts";
import { s3Store } from "./s3.ts";

const SECRET = "wJalrXUtnFEMI/K7MDENG";
let folder = "";
let server: Server;
const held = new Map<string, Buffer>();
let broken = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "luwte-blobs-"));
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status, body } = answer(request, Buffer.concat(chunks));
    response
      .writeHead(status, body ? { "content-length": body.length } : {})
      .end(request.method === "HEAD" ? undefined : body);
  };
  server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

function answer(request: IncomingMessage, body: Buffer): { status: number; body?: Buffer } {
  if (broken-- > 0) return { status: 503 };
  if (!isSigned(request, body)) return { status: 403 };
  const found = held.get(request.url!);
  if (request.method === "PUT") held.set(request.url!, body);
  if (request.method === "DELETE") held.delete(request.url!);
  if (request.method === "PUT" || request.method === "DELETE") return { status: 200 };
  return found ? { status: 200, body: found } : { status: 404 };
}

/** AWS Signature Version 4, worked out from its description and not with the library under test. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, access, day, region, names, signature] = form.exec(request.headers.authorization ?? "") ?? [];
  if (
    !names ||
    access !== "AKIA" ||
    request.headers["x-amz-content-sha256"] !== createHash("sha256").update(body).digest("hex")
  )
    return false;
  const headers = names
    .split(";")
    .map((name) => `${name}:${request.headers[name]}\n`)
    .join("");
  const canonical = [request.method, request.url, "", headers, names, request.headers["x-amz-content-sha256"]].join(
    "\n",
  );
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = [
    "AWS4-HMAC-SHA256",
    request.headers["x-amz-date"],
    scope,
    createHash("sha256").update(canonical).digest("hex"),
  ].join("\n");
  const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const key = [day!, region!, "s3", "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${SECRET}`);
  return createHmac("sha256", key).update(toSign).digest("hex") === signature;
}

const s3 = (secretKey = SECRET): Store =>
  s3Store({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket: "mail",
    region: "eu-west-1",
    accessKey: "AKIA",
    secretKey,
  });
const stores: Record<string, () => Blobs> = {
  disk: () => createBlobs(diskStore(join(folder, "disk")), join(folder, "in")),
  S3: () => createBlobs(s3(), join(folder, "in")),
};
const text = async (blobs: Blobs, hash: string) => (await blobs.bytes(hash, 1_000_000))?.toString();

describe.each(["disk", "S3"])("a blob on %s", (name) => {
  it("comes back as it was, whether it came whole or in pieces", async () => {
    const blobs = stores[name]!();
    const whole = await blobs.put(Buffer.from("hello world"));
    const pieces = await blobs.put(Readable.from([Buffer.from("hello "), Buffer.from("world")]));
    expect(pieces).toEqual(whole);
    expect(whole).toEqual({ hash: createHash("sha256").update("hello world").digest("hex"), size: 11 });
    expect(await text(blobs, whole.hash)).toBe("hello world");
    expect((await blobs.put(Buffer.alloc(0))).size).toBe(0);
  });

  it("is there until it is removed", async () => {
    const blobs = stores[name]!();
    const { hash } = await blobs.put(Buffer.from(`gone ${name}`));
    expect(await blobs.has(hash)).toBe(true);
    await blobs.remove(hash);
    await blobs.remove(hash);
    expect([await blobs.has(hash), await blobs.open(hash)]).toEqual([false, null]);
  });

  it("is refused when it is too large, and leaves nothing behind", async () => {
    const blobs = stores[name]!();
    const endless = Readable.from(
      (function* () {
        while (true) yield Buffer.alloc(1_000);
      })(),
    );
    await expect(blobs.put(endless, 10_000)).rejects.toMatchObject({ refusal: { refused: "too_large" } });
    expect(await readdir(join(folder, "in"))).toEqual([]);
  });

  it("may be put by many at once", async () => {
    const blobs = stores[name]!();
    const put = await Promise.all(Array.from({ length: 20 }, () => blobs.put(Buffer.from("together"))));
    expect(new Set(put.map((blob) => blob.hash)).size).toBe(1);
  });

  it("is never asked for by a path", async () => {
    const blobs = stores[name]!();
    for (const hash of ["../../etc/passwd", "A".repeat(64), ""])
      await expect(async () => blobs.open(hash)).rejects.toThrow("not the name of a blob");
  });
});

describe("the S3 store", () => {
  it("is asked again when it has a bad moment", async () => {
    const blobs = stores.S3!();
    broken = 2;
    const { hash } = await blobs.put(Buffer.from("at last"));
    expect(await text(blobs, hash)).toBe("at last");
  });

  it("with wrong keys says which settings to look at, and shows none", async () => {
    const blobs = createBlobs(s3("wrong"), join(folder, "in"));
    const failed = await blobs.put(Buffer.from("x")).catch((error: Error) => error.message);
    expect(failed).toBe("The S3 store answered 403 to PUT. Look at LUWTE_S3_ENDPOINT, LUWTE_S3_BUCKET and the keys.");
  });
});

describe("the intake", () => {
  it("is cleaned of what a killed process left, but not of what is being written", async () => {
    await writeFile(join(folder, "in", "old"), "x");
    await removeAbandoned(join(folder, "in"), new Date());
    expect(await readdir(join(folder, "in"))).toEqual(["old"]);
    await removeAbandoned(join(folder, "in"), new Date(Date.now() + 2 * 24 * 60 * 60_000));
    expect(await readdir(join(folder, "in"))).toEqual([]);
  });
});

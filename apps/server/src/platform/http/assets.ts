/** The built desk and widget, from memory: read once, compressed once, with a name for each content, and no path that could lead elsewhere. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, posix, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

export type Asset = {
  readonly type: string;
  readonly etag: string;
  /** Its name says what is in it, so it never changes. */
  readonly lasting: boolean;
  readonly plain: Buffer;
  /** Made when somebody first takes it, and kept: a start waits for nothing that nobody may ask for. Null: not worth it. */
  readonly encoded: Readonly<Record<Encoding, () => Promise<Buffer>>> | null;
};
type Encoding = (typeof ENCODINGS)[number];
export type Assets = ReadonlyMap<string, Asset>;

/** The smallest first. */
const ENCODINGS = ["br", "gzip"] as const;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".txt"]);
/** As Vite and our own build write it: `name-Ab3_x9Zq.js`. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.\w+$/;
const WORTH_BYTES = 1_000;
const MAXIMUM_FILES = 3_000;

/** An empty map when nothing was built. Sorted out by address: `/assets/main-1a2b3c4d.js`. */
export async function loadAssets(folder: string): Promise<Assets> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile() && extname(entry.name) in TYPES).slice(0, MAXIMUM_FILES);
  const loaded = files.map(async (entry): Promise<[string, Asset]> => {
    const path = join(entry.parentPath, entry.name);
    return [posix.join("/", relative(folder, path).split(sep).join("/")), await load(path)];
  });
  return new Map(await Promise.all(loaded));
}

async function load(path: string): Promise<Asset> {
  const extension = extname(path);
  const worth = COMPRESSED.has(extension);
  return assetOf(await readFile(path), { type: TYPES[extension]!, lasting: HASHED.test(path), worth });
}

type Kind = {
  readonly type: string;
  readonly lasting: boolean;
  /** Whether it becomes smaller, and is sent often enough for that. */
  readonly worth: boolean;
};

/** What is sent again and again, such as a page that was made once. */
export function assetOf(plain: Buffer, { type, lasting, worth }: Kind): Asset {
  return {
    type,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    lasting,
    plain,
    encoded: worth && plain.length >= WORTH_BYTES ? encodingsOf(plain) : null,
  };
}

function encodingsOf(plain: Buffer): Asset["encoded"] {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return {
    br: once(() => promisify(brotliCompress)(plain, { params })),
    gzip: once(() => promisify(gzip)(plain)),
  };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
  headers: Readonly<Record<string, string>>,
): Promise<FastifyReply> {
  const cache = asset.lasting ? "public, max-age=31536000, immutable" : "no-cache";
  reply.headers({
    ...headers,
    "content-type": asset.type,
    etag: asset.etag,
    "cache-control": cache,
    vary: "accept-encoding",
  });
  if (request.headers["if-none-match"] === asset.etag) return reply.code(304).send();
  const { encoding, body } = await chosen(asset, request.headers["accept-encoding"] ?? "");
  if (encoding) reply.header("content-encoding", encoding);
  return reply.send(body);
}

async function chosen(
  { plain, encoded }: Asset,
  accepted: string,
): Promise<{ encoding: Encoding | null; body: Buffer }> {
  const takes = new Set(accepted.split(",").map((part) => part.split(";")[0]!.trim()));
  const encoding = ENCODINGS.find((each) => takes.has(each));
  if (!encoded || !encoding) return { encoding: null, body: plain };
  return { encoding, body: await encoded[encoding]() };
}

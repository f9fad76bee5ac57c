/** Bytes on their way in: counted, hashed and written to a file of their own, which is whole and synced before it gets its name. */
import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { limited } from "../http/bodies.ts";
import { type Blob, type Blobs, checkHash, readAll, type Store } from "./blobs.ts";

const MAXIMUM_BYTES = 2_000_000_000;
/** What an interrupted write left behind; nothing takes this long. */
const ABANDONED_MS = 24 * 60 * 60_000;

export function createBlobs(store: Store, folder: string): Blobs {
  return {
    async put(content, maxBytes = MAXIMUM_BYTES) {
      const path = join(folder, randomBytes(12).toString("hex"));
      try {
        await mkdir(folder, { recursive: true });
        const blob = await write(Buffer.isBuffer(content) ? Readable.from([content]) : content, path, maxBytes);
        await store.keep(path, blob);
        return blob;
      } finally {
        await rm(path, { force: true });
      }
    },
    open: (hash) => store.open(checkHash(hash)),
    has: (hash) => store.has(checkHash(hash)),
    remove: (hash) => store.remove(checkHash(hash)),
    async removeUntouched(hash, since) {
      const touchedAt = await store.touchedAt(checkHash(hash));
      if (touchedAt !== null && touchedAt > since) return false;
      await store.remove(hash);
      return true;
    },
    async bytes(hash, maxBytes) {
      const opened = await store.open(checkHash(hash));
      return opened && readAll(opened, maxBytes);
    },
  };
}

async function write(content: Readable, path: string, maxBytes: number): Promise<Blob> {
  const hash = createHash("sha256");
  let size = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(content, limited(maxBytes), count, createWriteStream(path, { flags: "wx", mode: 0o600 }));
  await sync(path);
  return { hash: hash.digest("hex"), size };
}

/** Also for folders: a new name is only kept for good when its folder is. */
export async function sync(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** At the start: what a killed process was writing. */
export async function removeAbandoned(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
  }
}

/** The data folder as a backup sees it: its files and its keys. */
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { diskStore } from "../blobs/disk.ts";
import { createBlobs } from "../blobs/intake.ts";
import type { BlobSource } from "./backup.ts";
import type { BlobTarget } from "./restore.ts";

const MAXIMUM_BLOB = 512 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;

export function blobsIn(dataDir: string): BlobSource & BlobTarget {
  const root = join(dataDir, "blobs");
  const blobs = createBlobs(diskStore(root), join(root, "incoming"));
  return {
    put: (content) => blobs.put(content),
    async *list() {
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
      for (const entry of entries) if (entry.isFile() && HASH.test(entry.name)) yield entry.name;
    },
    async read(hash) {
      const content = await blobs.bytes(hash, MAXIMUM_BLOB);
      if (!content) throw new Error(`The file ${hash} is gone from ${root}.`);
      return content;
    },
  };
}

const keyFile = (dataDir: string) => join(dataDir, "secret.key");

export const readKeys = (dataDir: string): Promise<string | null> =>
  readFile(keyFile(dataDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });

/** The key that is there goes on sealing; those of the backup open what was sealed before. Whole or not there, and for its owner only. */
export async function addKeys(dataDir: string, given: string): Promise<void> {
  const words = `${(await readKeys(dataDir)) ?? ""} ${given}`.split(/\s+/).filter(Boolean);
  await mkdir(dataDir, { recursive: true });
  const half = `${keyFile(dataDir)}.${randomBytes(6).toString("hex")}`;
  const file = await open(half, "w", 0o600);
  await file.writeFile(`${[...new Set(words)].join(" ")}\n`);
  await file.sync();
  await file.close();
  await rename(half, keyFile(dataDir));
}

/** Blobs in the data folder, in folders by the first letters of their names. */
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store } from "./blobs.ts";
import { sync } from "./intake.ts";

export function diskStore(root: string): Store {
  const pathOf = (hash: string): string => join(root, hash.slice(0, 2), hash.slice(2, 4), hash);
  const sizeOf = async (hash: string): Promise<number | null> =>
    (await stat(pathOf(hash)).catch(missing))?.size ?? null;
  return {
    async keep(path, { hash, size }) {
      const final = pathOf(hash);
      // Touched, so that a cleaning that looks at this moment sees that it is wanted again.
      if ((await sizeOf(hash)) === size) await utimes(final, new Date(), new Date());
      else await place(path, final);
    },
    async open(hash) {
      const size = await sizeOf(hash);
      return size === null ? null : { stream: createReadStream(pathOf(hash)), size };
    },
    has: async (hash) => (await sizeOf(hash)) !== null,
    remove: (hash) => rm(pathOf(hash), { force: true }),
    touchedAt: async (hash) => (await stat(pathOf(hash)).catch(missing))?.mtime ?? null,
  };
}

async function place(path: string, final: string): Promise<void> {
  const made = await mkdir(dirname(final), { recursive: true });
  await rename(path, final);
  await sync(dirname(final));
  if (made) for (let at = dirname(dirname(final)); at.length >= dirname(made).length; at = dirname(at)) await sync(at);
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

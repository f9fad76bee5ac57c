/** The files in the zip of an export. A path that leads elsewhere, or more than could be, ends it before anything is written. */
import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

export class Broken extends Error {}

const MOST_FILES = 60_000;
const MOST_BYTES = 2 * 1024 ** 3;

/** By their paths. Throws `Broken`. */
export async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  try {
    return await filesIn(bytes);
  } catch (error) {
    throw error instanceof Broken ? error : new Broken(error instanceof Error ? error.message : String(error));
  }
}

async function filesIn(bytes: Buffer): Promise<Map<string, Buffer>> {
  // The reader refuses names that are absolute or climb, and entries longer than they say.
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true });
  if (zip.entryCount > MOST_FILES) throw new Broken(`${zip.entryCount} files`);
  const files = new Map<string, Buffer>();
  let left = MOST_BYTES;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    left -= entry.uncompressedSize;
    if (left < 0) throw new Broken(`${MOST_BYTES} bytes`);
    files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  }
  return files;
}

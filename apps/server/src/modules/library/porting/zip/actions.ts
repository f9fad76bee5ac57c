/** Reading a zip from anybody: so many files, so many bytes, and no path that leads elsewhere. */

import { type Readable, Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type Entry, fromBufferPromise } from "yauzl";
import type { GivenFile } from "../shapes.ts";

const MOST_FILES = 4_000;
/** Unpacked, of all files together and of one. What a small zip says of its size is not believed: bytes are counted. */
const MOST_BYTES = 120 * 1024 * 1024;
const MOST_OF_ONE = 10 * 1024 * 1024;

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

class TooMuch extends Error {}

function counting(most: () => number, add: (count: number) => void): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      add(chunk.length);
      done(seen > MOST_OF_ONE || most() < 0 ? new TooMuch() : null, chunk);
    },
  });
}

export async function readZip(bytes: Buffer): Promise<GivenFile[] | Refusal<"import_unreadable" | "too_large">> {
  try {
    return await filesIn(bytes);
  } catch (error) {
    // Whatever is wrong in it, a broken archive is the sender's and no fault of ours.
    return refuse(error instanceof TooMuch ? "too_large" : "import_unreadable");
  }
}

async function filesIn(bytes: Buffer): Promise<GivenFile[]> {
  // Names are checked: one that is absolute or climbs out of its folder ends the reading.
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true });
  if (zip.entryCount > MOST_FILES) throw new TooMuch();
  const files: GivenFile[] = [];
  let left = MOST_BYTES;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/") || isLink(entry)) continue;
    const stream: Readable = await zip.openReadStreamPromise(entry);
    const counted = stream.pipe(
      counting(
        () => left,
        (count) => {
          left -= count;
        },
      ),
    );
    stream.on("error", (error) => counted.destroy(error));
    files.push({ path: entry.fileName, bytes: await buffer(counted) });
  }
  return files;
}

/** A link of a Unix folder points anywhere; its bytes are an address and no text. */
const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0xf000) === 0xa000;

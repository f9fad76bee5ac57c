/**
 * The file of a backup: a gzipped tar. `manifest.json` first, then the tables in pieces, then the blobs, and last `end.json` with what must have
 * been read by then. A file without its end is a broken backup and is refused whole.
 */
import { createReadStream, createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import tar from "tar-stream";
import type { BackupTable, SequenceValue } from "./queries.ts";

export type Manifest = {
  format: 1;
  version: string;
  madeAt: string;
  migrations: string[];
  tables: BackupTable[];
  sequences: SequenceValue[];
};
export type End = { rows: Record<string, number>; blobs: number };

export type ArchiveWriter = { add(name: string, content: Buffer): Promise<void>; finish(): Promise<void> };

/** Writes beside the wanted file and takes its name only when it is whole. */
export function writeArchive(file: string): ArchiveWriter {
  const pack = tar.pack();
  const half = `${file}.part`;
  const written = pipeline(pack, createGzip({ level: 4 }), createWriteStream(half, { mode: 0o600 }));
  written.catch(() => {});
  return {
    add: (name, content) =>
      Promise.race([
        new Promise<void>((resolve, reject) => {
          pack.entry({ name, size: content.length }, content, (error) => (error ? reject(error) : resolve()));
        }),
        written.then(() => {}),
      ]),
    async finish() {
      pack.finalize();
      await written;
      await rename(half, file);
    },
  };
}

/** Pieces are at most this large when we write them; a larger one is not from us. */
const MAXIMUM_ENTRY = 512 * 1024 * 1024;

export async function* readArchive(file: string): AsyncGenerator<{ name: string; content: Buffer }> {
  const extract = tar.extract();
  const read = pipeline(createReadStream(file), createGunzip(), extract);
  read.catch((error) => extract.destroy(error));
  for await (const entry of extract) {
    if ((entry.header.size ?? 0) > MAXIMUM_ENTRY) throw new Error(`${entry.header.name} in this backup is too large.`);
    const pieces: Buffer[] = [];
    for await (const piece of entry) pieces.push(piece as Buffer);
    yield { name: entry.header.name, content: Buffer.concat(pieces) };
  }
  await read;
}

/** Makes a backup of everything in one file, while Luwte goes on working. Needs nothing but a connection: no tool of PostgreSQL. */
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { type ArchiveWriter, type End, type Manifest, writeArchive } from "./archive.ts";
import { type BackupTable, beginReading, copyOut, readMigrationNames, readSequences, readTables } from "./queries.ts";

/** Where files are kept; `list` gives every one once. */
export type BlobSource = { list(): AsyncIterable<string>; read(hash: string): Promise<Buffer> };

export type BackupRequest = {
  url: string;
  file: string;
  version: string;
  now: Date;
  /** Null where the files are in a store of their own. */
  blobs: BlobSource | null;
  /** The keys for what is sealed in the database; without them the passwords of mailboxes cannot be read again. Null: they are kept elsewhere. */
  keys: string | null;
  progress?: (done: { what: string; count: number }) => void;
};

const PIECE = 4 * 1024 * 1024;

export async function backUp(request: BackupRequest): Promise<End> {
  const client = new pg.Client({ connectionString: request.url, application_name: "luwte backup" });
  await client.connect();
  try {
    await beginReading(client);
    const archive = writeArchive(request.file);
    const manifest = await manifestOf(client, request);
    await archive.add("manifest.json", json(manifest));
    if (request.keys !== null) await archive.add("keys", Buffer.from(request.keys));
    const rows: Record<string, number> = {};
    for (const table of manifest.tables) {
      rows[table.name] = await addTable(client, archive, table);
      request.progress?.({ what: table.name, count: rows[table.name]! });
    }
    // Files are never changed, only added: all that the rows above refer to were there before them.
    const end = { rows, blobs: await addBlobs(archive, request) };
    await archive.add("end.json", json(end));
    await archive.finish();
    return end;
  } finally {
    await client.end();
  }
}

const json = (value: object) => Buffer.from(JSON.stringify(value));

async function manifestOf(client: pg.Client, { version, now }: BackupRequest): Promise<Manifest> {
  return {
    format: 1,
    version,
    madeAt: now.toISOString(),
    migrations: await readMigrationNames(client),
    tables: await readTables(client),
    sequences: await readSequences(client),
  };
}

async function addTable(client: pg.Client, archive: ArchiveWriter, table: BackupTable): Promise<number> {
  const rows = client.query(copyStreams.to(copyOut(table)));
  let [pieces, size, count, number] = [[] as Buffer[], 0, 0, 0];
  const flush = async () => {
    if (size > 0) await archive.add(`tables/${table.name}/${String(number++).padStart(6, "0")}`, Buffer.concat(pieces));
    [pieces, size] = [[], 0];
  };
  for await (const piece of wholeLines(rows)) {
    pieces.push(piece);
    size += piece.length;
    count += linesIn(piece);
    if (size >= PIECE) await flush();
  }
  await flush();
  return count;
}

const NEW_LINE = 10;

/** In this format a line feed ends a row and nothing else; so a piece cut after one can be put back by itself. */
export async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(NEW_LINE) + 1;
    if (cut === 0) {
      rest.push(chunk);
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, cut)]);
    rest = cut < chunk.length ? [chunk.subarray(cut)] : [];
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

function linesIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(NEW_LINE); at !== -1; at = piece.indexOf(NEW_LINE, at + 1)) count++;
  return count;
}

async function addBlobs(archive: ArchiveWriter, { blobs, progress }: BackupRequest): Promise<number> {
  if (!blobs) return 0;
  let count = 0;
  for await (const hash of blobs.list()) {
    await archive.add(`blobs/${hash}`, await blobs.read(hash));
    count++;
  }
  progress?.({ what: "blobs", count });
  return count;
}

/** Puts a backup back into an empty database: all of it in one transaction, or nothing. An older backup is brought up to date afterwards. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import { migrate } from "../database/migrate.ts";
import { type End, type Manifest, readArchive } from "./archive.ts";
import {
  type BackupTable,
  copyIn,
  emptyAll,
  isEmpty,
  readMigrationNames,
  readTables,
  setSequences,
  setTriggers,
} from "./queries.ts";

export type BlobTarget = { put(content: Buffer): Promise<{ hash: string }> };

export type RestoreRequest = {
  url: string;
  file: string;
  blobs: BlobTarget;
  /** Gets the keys that were in the backup, before anything is committed. */
  takeKeys?: (keys: string) => Promise<void>;
  /** Throw away what is in the database now. Without it a database that is not empty is left alone. */
  replace?: boolean;
};

export type RestoreAnswer =
  | { kind: "restored"; end: End; manifest: Manifest }
  | { kind: "not_empty" }
  | { kind: "newer"; missing: string[] }
  | { kind: "broken"; why: string };

/** Brings about the refusal from deep inside, so that the transaction is rolled back. */
class Broken extends Error {}

export async function restore(request: RestoreRequest): Promise<RestoreAnswer> {
  await migrate(request.url);
  const client = new pg.Client({ connectionString: request.url, application_name: "luwte restore" });
  await client.connect();
  try {
    await client.query("begin");
    const answer = await fill(client, request);
    await client.query(answer.kind === "restored" ? "commit" : "rollback");
    return answer;
  } catch (error) {
    await client.query("rollback");
    return { kind: "broken", why: (error as Error).message };
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, request: RestoreRequest): Promise<RestoreAnswer> {
  const here = await readTables(client);
  if (request.replace) await emptyAll(client, here);
  else if (!(await isEmpty(client, here))) return { kind: "not_empty" };
  await setTriggers(client, here, "disable");
  const reader = new Reader(client, request, here);
  for await (const entry of readArchive(request.file)) {
    const refused = await reader.take(entry.name, entry.content);
    if (refused) return refused;
  }
  const answer = reader.finished();
  await setSequences(client, answer.manifest.sequences);
  await setTriggers(client, here, "enable");
  return answer;
}

/** Reads the entries in their order and counts what it put back. */
class Reader {
  readonly #client: pg.Client;
  readonly #request: RestoreRequest;
  readonly #here: Map<string, BackupTable>;
  #manifest: Manifest | null = null;
  #end: End | null = null;
  readonly #counted: End = { rows: {}, blobs: 0 };

  constructor(client: pg.Client, request: RestoreRequest, here: readonly BackupTable[]) {
    this.#client = client;
    this.#request = request;
    this.#here = new Map(here.map((table) => [table.name, table]));
  }

  async take(name: string, content: Buffer): Promise<RestoreAnswer | null> {
    if (name === "manifest.json") return this.#begin(JSON.parse(content.toString()) as Manifest);
    if (!this.#manifest) throw new Broken("This file is not a backup of Luwte.");
    if (name === "end.json") this.#end = JSON.parse(content.toString()) as End;
    else if (name === "keys") await this.#request.takeKeys?.(content.toString());
    else if (name.startsWith("tables/")) await this.#rows(name.split("/")[1]!, content);
    else if (name.startsWith("blobs/")) await this.#blob(name.slice("blobs/".length), content);
    return null;
  }

  async #begin(manifest: Manifest): Promise<RestoreAnswer | null> {
    const known = new Set(await readMigrationNames(this.#client));
    const missing = manifest.migrations.filter((name) => !known.has(name));
    if (missing.length > 0) return { kind: "newer", missing };
    this.#manifest = manifest;
    for (const table of manifest.tables) this.#counted.rows[table.name] = 0;
    return null;
  }

  /** The columns are those the backup had: what a later migration added gets its default. */
  async #rows(tableName: string, content: Buffer): Promise<void> {
    const table = this.#manifest!.tables.find((each) => each.name === tableName);
    if (!table || !this.#here.has(tableName))
      throw new Broken(`The table ${tableName} of this backup is unknown here.`);
    const into = this.#client.query(copyStreams.from(copyIn(table)));
    await pipeline(Readable.from([content]), into);
    this.#counted.rows[tableName]! += into.rowCount;
  }

  async #blob(hash: string, content: Buffer): Promise<void> {
    const stored = await this.#request.blobs.put(content);
    if (stored.hash !== hash) throw new Broken(`The file ${hash} in this backup is damaged.`);
    this.#counted.blobs++;
  }

  finished(): Extract<RestoreAnswer, { kind: "restored" }> {
    if (!this.#manifest || !this.#end) throw new Broken("The backup ends too early; it was cut off.");
    for (const [table, rows] of Object.entries(this.#end.rows))
      if (this.#counted.rows[table] !== rows)
        throw new Broken(`${table} has ${this.#counted.rows[table]} rows instead of ${rows}.`);
    if (this.#counted.blobs !== this.#end.blobs)
      throw new Broken(`${this.#counted.blobs} files instead of ${this.#end.blobs}.`);
    return { kind: "restored", end: this.#end, manifest: this.#manifest };
  }
}

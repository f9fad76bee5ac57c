/** A backup is only one when it was put back: everything is the same, and a damaged file changes nothing. */
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@luwte/contract/ids.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { type BlobSource, backUp, wholeLines } from "./backup.ts";
import { inOrder } from "./queries.ts";
import { type BlobTarget, restore } from "./restore.ts";

const folder = mkdtempSync(join(tmpdir(), "luwte-backup-"));
const file = join(folder, "luwte.backup");
const hashOf = (content: Buffer) => createHash("sha256").update(content).digest("hex");
const blob = randomBytes(100_000);
const source: BlobSource = {
  async *list() {
    yield hashOf(blob);
  },
  read: async () => blob,
};
const kept = new Map<string, Buffer>();
const target: BlobTarget = {
  async put(content) {
    const hash = hashOf(content);
    kept.set(hash, content);
    return { hash };
  },
};

let from: TestDatabase;
let client: pg.Client;

async function connected(url: string): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: url });
  await made.connect();
  return made;
}

const fingerprint = async (on: pg.Client, table: string) =>
  (
    await on.query(
      `select count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${table} t`,
    )
  ).rows[0];

beforeAll(async () => {
  from = await testDatabase();
  client = await connected(from.url);
  const [organisation, person, customer] = [newId<string>(), newId<string>(), newId<string>()];
  await client.query("insert into organisations (id, name) values ($1, 'Wol & Weer')", [organisation]);
  await client.query(
    "insert into people (id, organisation_id, name, email, role) values ($1, $2, 'Sanne', 's@x.example', 'agent')",
    [person, organisation],
  );
  await client.query("insert into customers (id, organisation_id, name) values ($1, $2, $3)", [
    customer,
    organisation,
    'tab\there, "quotes", back\\slash\nand a line',
  ]);
  for (let index = 0; index < 200; index++)
    await client.query(
      "insert into conversations (id, organisation_id, customer_id, channel, subject, assignee_id, reply_token) values ($1, $2, $3, 'mail', $4, $5, $6)",
      [
        newId<string>(),
        organisation,
        customer,
        `é ${"x".repeat(index * 50)}`,
        index % 2 ? person : null,
        `token${index}`,
      ],
    );
  await backUp({ url: from.url, file, version: "test", now: new Date(), blobs: source, keys: "a key\n" });
});

afterAll(async () => {
  await client.end();
  await from.drop();
  rmSync(folder, { recursive: true });
});

test("what was backed up is there again, to the letter, and numbers go on where they were", async () => {
  await using to = await testDatabase();
  const keys: string[] = [];
  const answer = await restore({ url: to.url, file, blobs: target, takeKeys: async (text) => void keys.push(text) });
  expect(answer.kind).toBe("restored");
  expect(keys).toEqual(["a key\n"]);
  const restored = await connected(to.url);
  for (const table of ["organisations", "people", "customers", "conversations", "conversation_counts"])
    expect(await fingerprint(restored, table), table).toEqual(await fingerprint(client, table));
  expect(Number((await restored.query("select nextval('conversation_numbers') as n")).rows[0].n)).toBe(201);
  expect(kept.get(hashOf(blob))).toEqual(blob);
  await restored.end();
});

test("a database with something in it is left alone, unless asked to replace it", async () => {
  await using to = await testDatabase();
  const other = await connected(to.url);
  await other.query("insert into organisations (id, name) values ($1, 'Andere')", [newId<string>()]);
  expect((await restore({ url: to.url, file, blobs: target })).kind).toBe("not_empty");
  expect((await other.query("select name from organisations")).rows).toEqual([{ name: "Andere" }]);
  expect((await restore({ url: to.url, file, blobs: target, replace: true })).kind).toBe("restored");
  expect((await other.query("select name from organisations")).rows).toEqual([{ name: "Wol & Weer" }]);
  await other.end();
});

test("a file that was cut off, damaged or is no backup changes nothing and says why", async () => {
  const whole = readFileSync(file);
  const damaged = Buffer.from(whole);
  damaged.fill(7, damaged.length - 400, damaged.length - 200);
  for (const content of [whole.subarray(0, whole.length - 2000), damaged, Buffer.from("hello"), Buffer.alloc(0)]) {
    await using to = await testDatabase();
    const broken = join(folder, "broken");
    writeFileSync(broken, content);
    const answer = await restore({ url: to.url, file: broken, blobs: target });
    expect(answer.kind).toBe("broken");
    const after = await connected(to.url);
    expect((await after.query("select count(*)::int as n from organisations")).rows[0].n).toBe(0);
    expect((await after.query("select tgenabled from pg_trigger where tgname = 'conversations_counted'")).rows).toEqual(
      [{ tgenabled: "O" }],
    );
    await after.end();
  }
});

test("a table is filled after those it refers to, and a ring is refused", () => {
  const tables = ["a", "b", "c"].map((name) => ({ name, columns: [] }));
  const order = inOrder(tables, [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
  ]).map((table) => table.name);
  expect(order).toEqual(["c", "b", "a"]);
  expect(() =>
    inOrder(tables, [
      { from: "a", to: "b" },
      { from: "b", to: "a" },
    ]),
  ).toThrow("ring");
});

test("pieces end with a row, wherever the stream was cut", async () => {
  const chunks = ["a\tb\nc", "d", "\n", "e\nf"].map((text) => Buffer.from(text));
  const pieces: string[] = [];
  for await (const piece of wholeLines(
    (async function* () {
      yield* chunks;
    })(),
  ))
    pieces.push(piece.toString());
  expect(pieces).toEqual(["a\tb\n", "cd\n", "e\n", "f"]);
});

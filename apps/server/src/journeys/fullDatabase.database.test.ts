/** A database full of real-looking data: a start changes nothing of it, and a backup brings all of it to another machine. */
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as demo from "@luwte/contract/operations/demo.ts";
import * as mail from "@luwte/contract/operations/mail.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../testing/database.ts";
import { signIn } from "./testing/desk.ts";
import { eventually } from "./testing/eventually.ts";
import { send } from "./testing/post.ts";
import { luwte as command, type Program, program } from "./testing/program.ts";
import { contentsOf } from "./testing/rows.ts";

/** What a server writes of its own accord as it starts: how far its reactions read, and through which port the demo sends. */
const BY_ITSELF = ["reaction_positions", "mailboxes", "audit_log"];
const SUBJECT = "Voor de back-up";

let database: TestDatabase;
let other: TestDatabase;
let luwte: Program;
const file = join(tmpdir(), `luwte-journey-${process.pid}.luwte`);

beforeAll(async () => {
  [database, other] = await Promise.all([testDatabase(), testDatabase()]);
  luwte = await program({ databaseUrl: database.url });
  await luwte.start();
});
afterAll(async () => {
  await luwte?.[Symbol.asyncDispose]();
  await Promise.all([database?.drop(), other?.drop(), rm(file, { force: true })]);
});

test("lesson 24: starting again on a full database applies nothing and loses nothing", async () => {
  const noor = await signIn(luwte.url, "noor@wolenweer.example");
  await noor.api(demo).setDemoArrivals({ body: { arriving: false } });
  await send(luwte.smtpPort, {
    from: "eva@echt.example",
    to: "service@wolenweer.example",
    subject: SUBJECT,
    text: "Bewaart u dit?",
  });
  await noor.find(SUBJECT);
  await settled();
  await luwte.stop();
  const before = await contentsOf(database.url, BY_ITSELF);
  expect(before["messages"]!.rows).toBeGreaterThan(3_000);
  await luwte.start();
  expect(luwte.said()).not.toContain("migrated");
  await luwte.stop();
  expect(await contentsOf(database.url, BY_ITSELF)).toEqual(before);
});

/** What was queued is done, of the search index of five months too, and what happened was heard: nothing moves any more. */
async function settled(): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  let still = 0;
  await eventually("an end of the work", async () => {
    still = (await client.query(MOVES)).rows[0].moves ? 0 : still + 1;
    return still > 20;
  });
  await client.end();
}

const MOVES = `select exists (select from search_pending)
  or exists (select from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now())
  or exists (select from events where xid >= pg_snapshot_xmin(pg_current_snapshot())) as moves`;

test("a backup of all of it restores to equality on another machine, with the mails as they came, and goes on there", async () => {
  expect(await command(["backup", file], luwte.env)).toMatchObject({ code: 0 });
  expect((await readFile(file)).length).toBeGreaterThan(100_000);
  await using there = await program({ databaseUrl: other.url });
  expect(await command(["restore", file], there.env)).toMatchObject({ code: 0 });
  expect(await contentsOf(other.url)).toEqual(await contentsOf(database.url));
  await there.start();
  const sanne = await signIn(there.url, "sanne@wolenweer.example");
  const { id } = await sanne.find(SUBJECT);
  const [message] = await sanne.messages(id);
  const original = await sanne.api(mail).downloadOriginal({ params: { messageId: message!.id } });
  expect(await original.text()).toContain("Bewaart u dit?");
});

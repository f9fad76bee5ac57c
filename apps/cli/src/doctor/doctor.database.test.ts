/** The doctor at a real database. */
import { testDatabase } from "@luwte/server/testing/database.ts";
import pg from "pg";
import { expect, test } from "vitest";
import { lookAtDatabase } from "./database.ts";
import { lineOf } from "./finding.ts";

async function look(databaseUrl: string): Promise<string[]> {
  const findings = await lookAtDatabase({ databaseUrl, dataDir: "/nowhere" });
  return findings.map((finding) => lineOf(finding, "en"));
}

async function change(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test("a database that is up to date is well", async () => {
  await using database = await testDatabase();
  expect(await look(database.url)).toEqual([
    expect.stringMatching(/^✓ PostgreSQL 1[5-9]\S* answers/),
    "✓ The database is fully up to date.",
  ]);
});

test("a database that lacks migrations is worth a look", async () => {
  await using database = await testDatabase();
  await change(database.url, "truncate migrations");
  expect((await look(database.url))[1]).toMatch(/^! The database still needs \d+ migrations/);
});

test("a database that a newer Luwte has had is wrong", async () => {
  await using database = await testDatabase();
  await change(database.url, "insert into migrations (name, hash) values ('9999-later.sql', 'x')");
  expect((await look(database.url))[1]).toContain("This database is newer than this Luwte");
});

test("a database that is not there is wrong, with the reason", async () => {
  expect(await look("postgres://luwte@127.0.0.1:1/luwte")).toEqual([expect.stringContaining("ECONNREFUSED")]);
});

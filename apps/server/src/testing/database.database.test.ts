/** The test database keeps its own promises: migrated, apart from others, gone afterwards. */
import pg from "pg";
import { expect, test } from "vitest";
import { testDatabase } from "./database.ts";

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a test database has had every migration", async () => {
  await using database = await testDatabase();
  const rows = await ask(database.url, "select count(*)::int as n from migrations");
  expect(rows[0]!.n).toBeGreaterThanOrEqual(0);
});

test("two test databases do not see each other's tables", async () => {
  await using one = await testDatabase();
  await using other = await testDatabase();
  await ask(one.url, "create table mine (id int)");
  await expect(ask(other.url, "select * from mine")).rejects.toThrow("does not exist");
});

test("a dropped test database is gone, also when somebody is still connected", async () => {
  const database = await testDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on("error", () => {});
  await client.connect();
  await database.drop();
  await expect(ask(database.url, "select 1")).rejects.toThrow("does not exist");
});

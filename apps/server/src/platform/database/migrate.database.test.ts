/** Migrations on a real database: whole or not at all, once, also when two processes start together. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "../../testing/database.ts";
import { migrate, migrationState } from "./migrate.ts";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), "luwte-migrations-"));
  await ask("drop table migrations");
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function write(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql);
}

test("each file is applied once, in order", async () => {
  write("0002-fill.sql", "insert into things values (1);");
  write("0001-make.sql", "create table things (n int);");
  expect(await migrate(database.url, folder)).toEqual(["0001-make.sql", "0002-fill.sql"]);
  expect(await migrate(database.url, folder)).toEqual([]);
  expect(await ask("select n from things")).toEqual([{ n: 1 }]);
});

test("a file that fails leaves nothing of itself, and can be mended and tried again", async () => {
  write("0001-make.sql", "create table things (n int); select nonsense();");
  await expect(migrate(database.url, folder)).rejects.toThrow("Migration 0001-make.sql failed and was undone");
  write("0001-make.sql", "create table things (n int);");
  expect(await migrate(database.url, folder)).toEqual(["0001-make.sql"]);
});

test("two processes that start together apply everything once", async () => {
  write("0001-make.sql", "create table things (n int); select pg_sleep(0.2);");
  write("0002-fill.sql", "insert into things values (1);");
  const [one, other] = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
  expect([...one, ...other].toSorted()).toEqual(["0001-make.sql", "0002-fill.sql"]);
});

test("the state tells what a start would do, and what would stop it", async () => {
  write("0001-make.sql", "create table things (n int);");
  expect(await migrationState(database.url, folder)).toEqual({ pending: ["0001-make.sql"] });
  await migrate(database.url, folder);
  write("0001-make.sql", "create table other_things (n int);");
  expect((await migrationState(database.url, folder)).problem).toContain("was changed");
});

test("a file with another name is refused before anything is applied", async () => {
  write("make.sql", "create table things (n int);");
  await expect(migrate(database.url, folder)).rejects.toThrow("Migration make.sql is not named NNNN-words.sql.");
});

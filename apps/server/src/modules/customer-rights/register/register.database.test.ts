/** The register against the real database: a table or a column that nobody classified fails here, with the line to add. */
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "../../../testing/database.ts";
import { type Table, tablesOf } from "../../../testing/walls/rows.ts";
import { REGISTER, unregistered } from "./rules.ts";

let database: TestDatabase;
let tables: Table[];
beforeAll(async () => {
  database = await testDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  tables = await tablesOf(pool);
  await pool.end();
});
afterAll(() => database.drop());

it("every column of every table is classified as personal, with its purpose and how long it is kept, or declared to say nothing of a person", () => {
  expect(unregistered(REGISTER, tables)).toEqual([]);
});

it("every way to a customer goes by tables that are there, and columns that they have", () => {
  const names = new Set(tables.map(({ name }) => name));
  const lost = Object.entries(REGISTER).flatMap(([name, line]) =>
    line.of !== "customer"
      ? []
      : line.ways.flatMap((way) =>
          "to" in way && !(names.has(way.to) && REGISTER[way.to]?.of === "customer") ? [`${name} -> ${way.to}`] : [],
        ),
  );
  expect(lost).toEqual([]);
});

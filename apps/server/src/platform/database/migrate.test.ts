/** Which migrations are still to do, and when going on could only make it worse. */
import { expect, test } from "vitest";
import { pendingOf } from "./migrate.ts";

const file = (name: string, hash = name) => ({ name, hash, sql: "" });
const names = (files: { name: string }[]) => files.map(({ name }) => name);

const FILES = [file("0001-a.sql"), file("0002-b.sql"), file("0003-c.sql")];

test.each([
  ["a new database needs them all", [], ["0001-a.sql", "0002-b.sql", "0003-c.sql"]],
  ["one that had the first needs the rest, in order", [file("0001-a.sql")], ["0002-b.sql", "0003-c.sql"]],
  ["one that is up to date needs none", FILES, []],
])("%s", (_, applied, pending) => {
  expect(names(pendingOf(FILES, applied))).toEqual(pending);
});

test.each([
  ["an applied file that was changed", [file("0001-a.sql", "another hash")], "was changed after this database had it"],
  ["a migration that this Luwte does not know", [file("0009-later.sql")], "This database is newer than this Luwte"],
  ["a new file that sorts before an applied one", [file("0001-a.sql"), file("0003-c.sql")], "give it the next number"],
])("%s is refused", (_, applied, message) => {
  expect(() => pendingOf(FILES, applied)).toThrow(message);
});

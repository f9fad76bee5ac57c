/** Files and keys of a data folder, in and out. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { addKeys, blobsIn, readKeys } from "./folder.ts";

const folder = mkdtempSync(join(tmpdir(), "luwte-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every file is listed once and read back; an empty folder has none", async () => {
  const blobs = blobsIn(folder);
  const listed = async () => {
    const names: string[] = [];
    for await (const name of blobs.list()) names.push(name);
    return names.toSorted();
  };
  expect(await listed()).toEqual([]);
  const made = [
    await blobs.put(Buffer.from("een")),
    await blobs.put(Buffer.from("twee")),
    await blobs.put(Buffer.from("een")),
  ];
  expect(await listed()).toEqual([...new Set(made.map(({ hash }) => hash))].toSorted());
  expect((await blobs.read(made[1]!.hash)).toString()).toBe("twee");
});

test("keys of a backup are added behind the one that is there, each once, for the owner only", async () => {
  expect(await readKeys(folder)).toBeNull();
  await addKeys(folder, "old\n");
  await addKeys(folder, "other old\n");
  expect(await readKeys(folder)).toBe("old other\n");
  expect(statSync(join(folder, "secret.key")).mode & 0o777).toBe(0o600);
});

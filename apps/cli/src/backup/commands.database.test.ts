/** Back up and restore as one types them, in processes of their own. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { newId } from "@luwte/contract/ids.ts";
import { blobsIn } from "@luwte/server/platform/backup/folder.ts";
import { testDatabase } from "@luwte/server/testing/database.ts";
import pg from "pg";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "luwte-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "kopie.luwte");

/** Through the launcher, as `npx luwte` does. */
const luwte = (words: string[], url: string, data: string) =>
  promisify(execFile)(process.execPath, ["luwte.mjs", ...words], {
    cwd: join(import.meta.dirname, "../../../.."),
    env: { ...process.env, DATABASE_URL: url, LUWTE_DATA: join(folder, data), LANG: "nl_NL.UTF-8", LC_ALL: "" },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );

async function ask(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

test("a backup is one file for its owner only, and a restore brings rows and files to another machine", async () => {
  await using from = await testDatabase();
  await using to = await testDatabase();
  await ask(from.url, "insert into organisations (id, name) values ($1, 'Wol & Weer')", [newId()]);
  const { hash } = await blobsIn(join(folder, "hier")).put(Buffer.from("een bijlage"));

  expect(await luwte(["backup", file], from.url, "hier")).toMatchObject({ code: 0 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await luwte(["backup", file], from.url, "hier")).toMatchObject({
    code: 1,
    said: expect.stringContaining("bestaat al"),
  });

  expect(await luwte(["restore", file], to.url, "daar")).toMatchObject({ code: 0 });
  expect(await ask(to.url, "select name from organisations")).toEqual([{ name: "Wol & Weer" }]);
  expect((await blobsIn(join(folder, "daar")).read(hash)).toString()).toBe("een bijlage");

  const again = await luwte(["restore", file], to.url, "daar");
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining("--replace") });
  expect(await luwte(["restore", file, "--replace"], to.url, "daar")).toMatchObject({ code: 0 });
});

test("asked wrongly, they say how", async () => {
  await using database = await testDatabase();
  for (const word of ["backup", "restore"])
    expect(await luwte([word], database.url, "x")).toMatchObject({ code: 2, said: expect.stringContaining("Gebruik") });
});

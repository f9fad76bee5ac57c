/** The key at rest: made once, kept private, never replaced. */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { secretKeys } from "./secretKeys.ts";

describe("the key in the data folder", () => {
  let dataDir = "";
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "luwte-key-"));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  it("is made once, also by two starts at the same moment", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => secretKeys({ secretKeys: null, dataDir })));
    const third = await secretKeys({ secretKeys: null, dataDir });
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it("is readable by its owner only, and leaves nothing beside it", async () => {
    expect((await stat(join(dataDir, "secret.key"))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).toEqual(["secret.key"]);
  });

  it("is not made when the settings have one", async () => {
    const given = [Buffer.alloc(32, 7)];
    expect(await secretKeys({ secretKeys: given, dataDir: "/nowhere" })).toBe(given);
  });
});

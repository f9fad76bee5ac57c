/** The keys for encryption at rest: from the settings, or made once in the data folder, for its owner only. */
import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { keys } from "./parsers.ts";
import type { Settings } from "./settings.ts";

const fileIn = (dataDir: string): string => join(dataDir, "secret.key");

export async function secretKeys(settings: Pick<Settings, "secretKeys" | "dataDir">): Promise<readonly Buffer[]> {
  if (settings.secretKeys) return settings.secretKeys;
  await mkdir(settings.dataDir, { recursive: true });
  await makeOnce(fileIn(settings.dataDir));
  const parsed = keys(await readFile(fileIn(settings.dataDir), "utf8"));
  if ("value" in parsed) return parsed.value;
  throw new Error(`${fileIn(settings.dataDir)} ${parsed.wrong.en}`);
}

/** Written beside it and then linked, which refuses to replace: a key is whole or absent, and never lost by a second start. */
async function makeOnce(path: string): Promise<void> {
  const half = `${path}.${randomBytes(6).toString("hex")}`;
  const file = await open(half, "w", 0o600);
  await file.writeFile(`${randomBytes(32).toString("base64")}\n`);
  await file.sync();
  await file.close();
  await link(half, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(half);
}

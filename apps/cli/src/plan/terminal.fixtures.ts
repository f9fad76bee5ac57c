/** What tests of commands about rosters stand on: a folder of their own, Dutch, and what was said. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** Call it once in a file. `said`: every line since the test began, also those about mistakes; `path`: of a name in the folder. */
export function dutchTerminal(): { said: string[]; path: (name: string) => string } {
  const said: string[] = [];
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "luwte-plan-"));
    said.length = 0;
    vi.stubEnv("LC_ALL", "nl");
    vi.spyOn(console, "log").mockImplementation((line) => said.push(String(line)));
    vi.spyOn(console, "error").mockImplementation((line) => said.push(String(line)));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });
  return { said, path: (name) => join(folder, name) };
}

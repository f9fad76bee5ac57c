/** `bench <name>`: runs one measurement of the folder bench/ in a process of its own. */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./places.ts";
import { run } from "./run.ts";

export async function runBench([name, ...options]: string[]): Promise<void> {
  const names = globSync("bench/*.ts", { cwd: ROOT })
    .map((file) => basename(file, ".ts"))
    .filter((file) => !file.endsWith(".test"));
  if (!name || !names.includes(name)) {
    console.error(
      `Usage: npm run bench -- <name> [--quick]\nMeasurements: ${names.toSorted().join(", ") || "none yet"}`,
    );
    process.exitCode = 2;
    return;
  }
  process.exitCode = await run(process.execPath, [join(ROOT, "bench", `${name}.ts`), ...options]);
}

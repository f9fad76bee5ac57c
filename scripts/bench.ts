/** `bench <name>`: runs one measurement of the folder bench/, a file or a folder with a main.ts, in a process of its own. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { COMPILED, ROOT } from "./places.ts";
import { run } from "./run.ts";

export async function runBench([name, ...options]: string[]): Promise<void> {
  const files = measurements(globSync("bench/{*.ts,*/main.ts}", { cwd: ROOT }));
  const file = files.get(name ?? "");
  if (!file) {
    const names = [...files.keys()].toSorted().join(", ");
    console.error(`Usage: npm run bench -- <name> [--quick]\nMeasurements: ${names || "none yet"}`);
    process.exitCode = 2;
    return;
  }
  // As the programs that are measured are started too.
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED };
  process.exitCode = await run(process.execPath, [join(ROOT, file), ...options], { env });
}

/** By name: `bench/desk.ts` and `bench/desk/main.ts` are both `desk`. */
export function measurements(files: readonly string[]): Map<string, string> {
  const programs = files.map((file) => file.replaceAll("\\", "/")).filter((file) => !file.endsWith(".test.ts"));
  return new Map(programs.map((file) => [file.replace(/^bench\/|(\/main)?\.ts$/g, ""), file]));
}

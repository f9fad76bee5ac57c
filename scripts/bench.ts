/** `bench <name>`: runs one measurement of the folder bench/, a file or a folder with a main.ts, in a process of its own. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
  await run(process.execPath, ["--input-type=module", "--eval", readOnly(join(ROOT, file))], { env });
  process.exitCode = await run(process.execPath, [join(ROOT, file), ...options], { env });
}

/** Everything is read before anything runs, and what stands first ends it there: the measurement itself is then a second start, also after a change. */
const readOnly = (file: string): string =>
  `import "data:text/javascript,process.exit()"; import ${JSON.stringify(pathToFileURL(file).href)};`;

/** By name: `bench/desk.ts` and `bench/desk/main.ts` are both `desk`. */
export function measurements(files: readonly string[]): Map<string, string> {
  const programs = files.map((file) => file.replaceAll("\\", "/")).filter((file) => !file.endsWith(".test.ts"));
  return new Map(programs.map((file) => [file.replace(/^bench\/|(\/main)?\.ts$/g, ""), file]));
}

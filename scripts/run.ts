/** Runs another program and waits for it. */
import { type SpawnOptions, spawn } from "node:child_process";
import { ROOT } from "./places.ts";

export type Outcome = { code: number; output: string };

/** With what the program says going to the terminal. */
export async function run(program: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return (await start(program, args, { stdio: ["ignore", "inherit", "inherit"], ...options })).code;
}

/** With what the program says caught, to be shown only when it matters. */
export function runQuietly(program: string, args: string[], options: SpawnOptions = {}): Promise<Outcome> {
  return start(program, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
}

function start(program: string, args: string[], options: SpawnOptions): Promise<Outcome> {
  const child = spawn(program, args, { cwd: ROOT, ...options });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const stop = () => child.kill("SIGTERM");
  // Whoever ends us by signal means what we have started as well.
  process.once("SIGTERM", stop);
  return new Promise((resolve) => {
    const end = (code: number) => {
      process.off("SIGTERM", stop);
      resolve({ code, output });
    };
    child.on("error", (error) => {
      output += String(error);
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

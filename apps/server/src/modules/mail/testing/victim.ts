/**
 * A process of Luwte that does mail, and dies at the step it is told: `node victim.ts <json>`. It prints a line for every step, so that a test knows how many
 * there are; it ends by itself when nothing is left to do.
 */
import { setTimeout as pause } from "node:timers/promises";
import { assemble } from "../../../platform/assemble.ts";
import { readSettings } from "../../../platform/config/read.ts";
import { createLog } from "../../../platform/log/log.ts";
import { createPasswords } from "../../../platform/security/passwords.ts";
import { watchSendings } from "../delivery/jobs.ts";
import { mailModules } from "./house.ts";

export type Victim = {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The number of the step at which it dies, or its name; null: it lives. */
  readonly dieAt: number | string | null;
  /** `sending`: it follows no mailboxes. */
  readonly does: "everything" | "sending";
  /** How long it stays when nothing happens any more. */
  readonly idleMs: number;
};

const given: Victim = JSON.parse(process.argv[2] ?? "{}");
/** On a busy machine the first step may take its time. */
const FIRST_STEP_MS = 20_000;

let steps = 0;
let lastStep = Date.now();

function step(name: string): void {
  steps++;
  lastStep = Date.now();
  if (steps === given.dieAt || name === given.dieAt) {
    process.stdout.write(`died at ${name}\n`);
    process.kill(process.pid, "SIGKILL");
  }
}

/** The function, with a step before it and one after it. */
const stepped =
  <Args extends unknown[], Result>(name: string, run: (...args: Args) => Promise<Result>) =>
  async (...args: Args): Promise<Result> => {
    step(`before ${name}`);
    const result = await run(...args);
    step(`after ${name}`);
    return result;
  };

const read = readSettings({ LUWTE_DATA: given.dataDir, PORT: "0", LUWTE_DATABASE_CONNECTIONS: "6" });
if ("problems" in read) throw new Error("The settings of the test are wrong.");

const inside = await assemble({
  databaseUrl: given.databaseUrl,
  settings: read.settings,
  log: createLog({ level: "warn", write: (line) => process.stderr.write(line) }),
  clock: () => new Date(),
  version: "0.0.0-test",
  modules: mailModules(),
  secretKeys: [Buffer.alloc(32, 7)],
  passwords: createPasswords({ memory: 64, passes: 1, parallelism: 1 }),
  authenticators: () => ({ session: async () => null, apiKey: async () => null }),
});

const { platform } = inside as {
  platform: { -readonly [Key in keyof typeof inside.platform]: (typeof inside.platform)[Key] };
};
platform.work = stepped("work", platform.work) as typeof platform.work;
platform.blobs = {
  ...platform.blobs,
  put: stepped("blob kept", platform.blobs.put),
  bytes: stepped("blob read", platform.blobs.bytes),
};

await inside.start();
await inside.startWork();
const runs = given.does === "sending" ? [watchSendings] : inside.modules.flatMap(({ run }) => (run ? [run] : []));
const ends = await Promise.all(runs.map((run) => run(inside.platform)));
while (steps === 0 ? Date.now() - lastStep < FIRST_STEP_MS : Date.now() - lastStep < given.idleMs) await pause(50);
for (const end of ends) await end();
await inside.stop();
process.stdout.write(`lived through ${steps} steps\n`);
process.exit(0);

/** A process of Luwte that carries out an erasure and dies at the step it is told: `node victim.ts <json>`. Every transaction has three: before it, before its end, after it. */
import type { ErasureId, OrganisationId } from "@luwte/contract/ids.ts";
import { createModules } from "../../../modules.ts";
import { assemble } from "../../../platform/assemble.ts";
import { readSettings } from "../../../platform/config/read.ts";
import { contextOf } from "../../../platform/jobs/worker.ts";
import { createLog } from "../../../platform/log/log.ts";
import { createPasswords } from "../../../platform/security/passwords.ts";

export type Victim = {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly organisationId: OrganisationId;
  readonly erasureId: ErasureId;
  readonly now: string;
  readonly dieAt: number;
};

const given: Victim = JSON.parse(process.argv[2] ?? "{}");
let steps = 0;
function step(): void {
  if (++steps === given.dieAt) process.kill(process.pid, "SIGKILL");
}

const read = readSettings({
  LUWTE_DATA: given.dataDir,
  PORT: "0",
  LUWTE_PARTS: "web",
  LUWTE_DATABASE_CONNECTIONS: "3",
});
if ("problems" in read) throw new Error("The settings of the test are wrong.");
const inside = await assemble({
  databaseUrl: given.databaseUrl,
  settings: read.settings,
  log: createLog({ level: "warn", write: (line) => process.stderr.write(line) }),
  clock: () => new Date(given.now),
  version: "0.0.0-test",
  modules: createModules(),
  secretKeys: [Buffer.alloc(32, 7)],
  passwords: createPasswords({ memory: 64, passes: 1, parallelism: 1 }),
  authenticators: () => ({ session: async () => null, apiKey: async () => null }),
});
const { work } = inside.platform;
const platform: typeof inside.platform = {
  ...inside.platform,
  async work(organisationId, actor, run) {
    step();
    const result = await work(organisationId, actor, async (unit) => {
      const made = await run(unit);
      step();
      return made;
    });
    step();
    return result;
  },
};
const job = inside.modules.flatMap(({ jobs }) => jobs ?? []).find(({ name }) => name === "rights.erase")!;
const { organisationId, erasureId } = given;
const data = { organisationId, erasureId };
await job.run(
  data as never,
  contextOf(job, { data, retryCount: 0, retryLimit: 0 }, platform, AbortSignal.timeout(60_000)),
);
process.stdout.write(`lived through ${steps} steps\n`);
process.exit(0);

/** The launcher on a Node that is new enough: packages first, then what was asked for. Imports nothing that may be missing. */
import { join } from "node:path";
import { listenToOuter } from "./outer.ts";
import { ensurePackages } from "./packages.ts";
import { ROOT } from "./places.ts";

/** What a first word means. Anything else, an option or nothing at all, starts Luwte. */
const COMMANDS: Record<string, () => Promise<unknown>> = {
  test: async () => (await import("./test.ts")).runTests(process.argv.slice(3)),
  bench: async () => (await import("./bench.ts")).runBench(process.argv.slice(3)),
  schema: async () => (await import("../apps/server/src/testing/schema.ts")).writeSchema(),
  luwte: async () => {
    settle();
    return (await import("../apps/cli/src/main.ts")).main(process.argv.slice(3));
  },
};

listenToOuter();
await ensurePackages(ROOT);
delete process.env.LUWTE_NPM;
await (COMMANDS[process.argv[2] ?? ""] ?? start)();

async function start(): Promise<void> {
  settle();
  const { ensureWeb } = await import("./web.ts");
  await ensureWeb(ROOT, warmDatabase).catch(giveUp);
  await import("../apps/server/src/main.ts");
}

/** Where somebody stands is not where Luwte lives: without a setting the data is beside the program, for every command. */
function settle(): void {
  process.env.LUWTE_DATA ||= join(ROOT, "data");
}

/** While the screens are built one core is idle: the built-in database starts meanwhile, and the server joins it. */
async function warmDatabase(): Promise<void> {
  if (process.env.DATABASE_URL) return;
  const { openPostgres } = await import("../apps/server/src/platform/postgres/postgres.ts");
  await (await openPostgres({ dataDir: process.env.LUWTE_DATA! })).handOver();
}

/** Said as it is: the trace of our own functions would bury what the build had to say. */
function giveUp(error: Error): never {
  console.error(error.message);
  process.exit(1);
}

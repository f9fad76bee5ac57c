/** The whole server: database, modules, web and work, started in the order in which they need each other and stopped the other way round. */
import { join } from "node:path";
import * as conversationShapes from "@luwte/contract/conversations.ts";
import * as customerShapes from "@luwte/contract/customers.ts";
import * as peopleShapes from "@luwte/contract/people.ts";
import { authenticators, createModules } from "./modules.ts";
import { type Assembled, assemble } from "./platform/assemble.ts";
import { secretKeys } from "./platform/config/secretKeys.ts";
import type { Settings } from "./platform/config/settings.ts";
import { migrate } from "./platform/database/migrate.ts";
import { addHealth } from "./platform/health/health.ts";
import { createMetrics } from "./platform/health/metrics.ts";
import { loadAssets } from "./platform/http/assets.ts";
import { addPages } from "./platform/http/pages.ts";
import type { Log } from "./platform/log/log.ts";
import { openPostgres } from "./platform/postgres/postgres.ts";
import { versionOf } from "./platform/version.ts";
import { createWeb } from "./platform/web.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SHAPES = { ...conversationShapes, ...customerShapes, ...peopleShapes };

export type Server = {
  readonly inside: Assembled;
  /** Where it listens; null for a process that only does jobs. */
  readonly address: string | null;
  stop(): Promise<void>;
};

type Undo = () => Promise<unknown>;

/** When a step fails, the steps before it are undone, so that nothing is left running. */
export async function startServer(settings: Settings, log: Log): Promise<Server> {
  const undo: Undo[] = [];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()!().catch((error: unknown) => log.error("server.stop_failed", error));
  };
  try {
    return { ...(await start(settings, log, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(settings: Settings, log: Log, undo: Undo[]): Promise<Pick<Server, "inside" | "address">> {
  const databaseUrl = await databaseOf(settings, undo);
  const applied = await migrate(databaseUrl);
  if (applied.length > 0) log.info("database.migrated", { count: applied.length });
  const version = versionOf();
  const keys = await secretKeys(settings);
  const inside = await assemble({
    databaseUrl,
    settings,
    version,
    log,
    clock: () => new Date(),
    modules: createModules(),
    secretKeys: keys,
    authenticators,
  });
  undo.push(() => inside.stop());
  await inside.start();
  const address = settings.parts.includes("web") ? await listen(inside, undo) : null;
  if (settings.parts.includes("jobs")) await work(inside, undo);
  return { inside, address };
}

async function databaseOf(settings: Settings, undo: Undo[]): Promise<string> {
  if (settings.databaseUrl) return settings.databaseUrl;
  const postgres = await openPostgres({ dataDir: settings.dataDir });
  undo.push(() => postgres.stop());
  return postgres.url;
}

async function listen(inside: Assembled, undo: Undo[]): Promise<string> {
  const { platform, pool, realtime, jobs } = inside;
  const { settings, version } = platform;
  const [desk, widget] = await Promise.all(
    ["desk", "widget"].map((app) => loadAssets(join(ROOT, "apps", app, "dist"))),
  );
  const metrics = createMetrics({ pool, streams: realtime.hub.count, jobs: jobs.counts });
  let isStopping = false;
  const web = await createWeb({
    inside,
    checkReplies: false,
    shapes: SHAPES,
    onAnswered(answered) {
      metrics.answered(answered);
      platform.log.debug("http.answered", answered);
    },
    more: [
      (app) =>
        addHealth(app, { pool, version, metrics, metricsToken: settings.metricsToken, isStopping: () => isStopping }),
      (app) => addPages(app, { desk: desk!, widget: widget!, publicUrl: settings.publicUrl }),
    ],
  });
  undo.push(async () => {
    isStopping = true;
    realtime.hub.endAll();
    await web.close();
  });
  return web.listen({ host: settings.host, port: settings.port });
}

async function work(inside: Assembled, undo: Undo[]): Promise<void> {
  // What they open is there before a job looks for it: answers that waited out a restart of the demo found its mail exchange shut.
  for (const { run } of inside.modules) if (run) undo.push(await run(inside.platform));
  await inside.startWork();
}

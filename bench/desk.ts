/**
 * The desk under load, beside bare SQL in the same run: conversations made per second, lists, counts, events to many desks, mails, searches, memory
 * and start. `npm run bench -- desk [--quick] [--embedded | --debian] [--only=create,lists]`. The whole run makes a million conversations and five million messages, or as
 * many as fit in the time it has, on both databases; --quick makes fewer on the embedded one, and leaves out what does not fit in 45 s. Both say so.
 */
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type Bare, bare } from "./desk/bare.ts";
import { measureCreate } from "./desk/create.ts";
import { debian, embedded, type MeasuredDatabase } from "./desk/databases.ts";
import { measureCounts, measureLists } from "./desk/lists.ts";
import { measureMails } from "./desk/mails.ts";
import { measureSearch } from "./desk/search.ts";
import { seedConversations } from "./desk/seed.ts";
import { type MeasuredServer, startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";
import { measureStreams } from "./desk/streams.ts";

const quick = process.argv.includes("--quick");
const LISTENERS = 500;
/** Then what is not done is left out, and all is stopped. */
const QUICK_MS = 38_000;
const LEFT_OUT = "left out: not done in 45 s";
const EACH = quick ? 40 : 400;
const COUNTS_MS = quick ? 1_000 : 20_000;
const SEARCH = quick
  ? { most: 75_000, texts: 1_000, customers: 5_000, budgetMs: 3_500, each: 40, eachMs: 600 }
  : { most: 5_000_000, texts: 20_000, customers: 100_000, budgetMs: 150_000, each: 200, eachMs: 12_000 };

/** What was started, to be stopped also when somebody stops the measurement. */
const running: { stop(): Promise<void> }[] = [];
async function stopAll(): Promise<void> {
  while (running.length > 0) await running.pop()!.stop();
}
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(130)));

type Scene = { database: MeasuredDatabase; server: MeasuredServer; stage: Stage; db: Bare };
/** `seconds`: what it takes on a calm machine; in a quick run it is left out when there is less time left. */
type Part = { name: string; seconds: number; measure: (scene: Scene) => Promise<unknown> };

const listsAt = (size: number, seconds: number): Part => ({
  name: `lists_of_${size}`,
  seconds,
  async measure({ stage, db }) {
    await seedConversations(db, stage.organisationId, size);
    return { ...(await measureLists(stage, db, EACH)), counts: await measureCounts(stage, db, EACH, COUNTS_MS) };
  },
});

const PARTS: readonly Part[] = [
  {
    name: "create",
    seconds: 7,
    measure: ({ stage, db, server }) => measureCreate(stage, db, server.pid, quick ? 2 : 10),
  },
  listsAt(10_000, 5),
  {
    name: "events",
    seconds: 6,
    measure: ({ stage }) => measureStreams(stage, LISTENERS, quick ? 20 : 100),
  },
  {
    name: "search",
    seconds: 14,
    measure: ({ stage, db, database }) => measureSearch(stage, db, database.url, SEARCH),
  },
  {
    name: "mails",
    seconds: 6,
    measure: ({ stage, db }) => measureMails(stage, db, quick ? 200 : 2_000, quick ? 6_000 : 180_000),
  },
  listsAt(quick ? 100_000 : 1_000_000, 8),
];

const only = process.argv
  .find((option) => option.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
const WANTED = PARTS.filter(({ name }) => !only || only.some((wanted) => name.startsWith(wanted)));

async function measure(database: MeasuredDatabase): Promise<Record<string, unknown>> {
  const server = await startLuwte(database.url);
  running.push(server);
  const db = bare(database.url, 4);
  const figures: Record<string, unknown> = { start_ms: server.startMs, memory_idle_mb: server.memoryMb() };
  try {
    const scene = { database, server, stage: await setStage(server.url, db), db };
    for (const part of WANTED) figures[part.name] = await measurePart(part, scene);
    figures.memory_busy_mb = server.memoryMb();
  } finally {
    await db.end();
  }
  return figures;
}

async function measurePart({ name, seconds, measure }: Part, scene: Scene): Promise<unknown> {
  const load = loadavg()[0]!.toFixed(1);
  const figures = await (quick ? inTime(seconds, () => measure(scene)) : measure(scene));
  console.log(`${scene.database.name}: ${name} (load ${load})\n  ${JSON.stringify(figures)}`);
  return figures;
}

async function inTime(seconds: number, measure: () => Promise<unknown>): Promise<unknown> {
  const left = QUICK_MS - performance.now();
  if (left < seconds * 1000) return LEFT_OUT;
  const measured = measure();
  // When its time is over, what it asks finds no server any more.
  measured.catch(() => {});
  return Promise.race([measured, sleep(left, LEFT_OUT, { ref: false })]);
}

const CHOICES = [embedded, debian].filter((open) => process.argv.includes(`--${open.name}`));
const DATABASES = CHOICES.length > 0 ? CHOICES : quick ? [embedded] : [embedded, debian];

const results: Record<string, unknown> = { bench: "desk", quick, load_before: loadavg()[0] };
for (const open of DATABASES) {
  const database = await open();
  if (!database) {
    console.log("No PostgreSQL of Debian here (apt-get install postgresql-15): left out.");
    continue;
  }
  running.push(database);
  try {
    results[database.name.split(" ")[0]!] = await measure(database);
  } finally {
    await stopAll();
  }
}
process.stdout.write(`${JSON.stringify(results)}\n`, () => {
  // Desks may still be listening to a server that is gone.
  if (quick) setTimeout(() => process.exit(), 500).unref();
});

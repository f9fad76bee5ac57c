/**
 * Ten thousand open status pages that ask for news every half minute (or as many questions a second from fewer), and what an agent notices of it. `npm run bench -- status [--quick]`. The agent's
 * list and conversation are asked for in turns with and without the pages, so that a busy moment of the machine meets both; the pages live in a thread
 * of their own on the same machine, so what they cost there is in the figures too.
 */
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ask } from "./desk/asking.ts";
import { type Bare, bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { round, spreadOf, timeEach } from "./desk/figures.ts";
import { seedConversations } from "./desk/seed.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";

const quick = process.argv.includes("--quick");
/** A quick run opens fewer that ask more often: as many questions a second. */
const PAGES = quick ? 3_000 : 10_000;
/** As the page's own script: every half minute. */
const EVERY_MS = quick ? 9_000 : 30_000;
const CONVERSATIONS = quick ? 30_000 : 90_000;
const ROUNDS = quick ? 3 : 8;
const ROUND_MS = quick ? 2_000 : 8_000;
const AT_ONCE = 8;

/** The newest, since a link expires 90 days after the last activity. */
async function newest(db: Bare, { organisationId }: Stage): Promise<string[]> {
  const text = "select id from conversations where organisation_id = $1 order by last_activity_at desc limit $2";
  const { rows } = await db.pool.query<{ id: string }>(text, [organisationId, PAGES]);
  return rows.map((row) => row.id);
}

async function inTurns<Item, Result>(items: readonly Item[], run: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await run(items[at]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function pathOf(stage: Stage, id: string): Promise<string> {
  const reply = JSON.parse(await ask(stage, `/api/conversations/${id}/status-link`)) as { link: { url: string } };
  return reply.link.url;
}

type Asked = { answered: number; failed: number };

async function withPages(urls: readonly string[], run: () => Promise<void>): Promise<Asked> {
  const worker = new Worker(new URL("./status/pages.ts", import.meta.url), { workerData: { urls, everyMs: EVERY_MS } });
  await sleep(300);
  await run();
  const asked = new Promise<Asked>((resolve) => worker.once("message", resolve));
  worker.postMessage("end");
  const result = await asked;
  await worker.terminate();
  return result;
}

async function measure(stage: Stage, urls: readonly string[]) {
  const [without, withThem]: [number[], number[]] = [[], []];
  const asked: Asked = { answered: 0, failed: 0 };
  const agent = () => ask(stage, `/api/conversations?limit=50&order=urgent&states=open&assigneeId=${stage.personId}`);
  const listed = (times: number[]) => async () => void times.push(...(await timeEach(100_000, agent, ROUND_MS)));
  await timeEach(100_000, agent, 1_000);
  for (let turn = 0; turn < ROUNDS; turn++) {
    await listed(without)();
    const counted = await withPages(urls, listed(withThem));
    asked.answered += counted.answered;
    asked.failed += counted.failed;
  }
  return { without: spreadOf(without), with_pages: spreadOf(withThem), asked };
}

const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 4);
try {
  const stage = await setStage(server.url, db);
  await seedConversations(db, stage.organisationId, CONVERSATIONS);
  const paths = await inTurns(await newest(db, stage), (id) => pathOf(stage, id));
  const urls = paths.map((path) => `${server.url}${path}/state`);
  // Each was opened once; from then on it only asks for news.
  await inTurns(urls, async (url) => (await fetch(url)).arrayBuffer());
  const load = loadavg()[0]!;
  const { without, with_pages, asked } = await measure(stage, urls);
  const ratio = { p50: round(with_pages.p50 / without.p50), p99: round(with_pages.p99 / without.p99) };
  console.log(`${PAGES} pages, ${round((1000 * PAGES) / EVERY_MS)} questions a second; load ${load.toFixed(1)}`);
  console.log(`an agent's list without them: p50 ${without.p50} ms, p99 ${without.p99} ms (${without.n})`);
  console.log(`an agent's list beside them:  p50 ${with_pages.p50} ms, p99 ${with_pages.p99} ms (${with_pages.n})`);
  const figures = { bench: "status", quick, pages: PAGES, load_before: load, without, with_pages, ratio, asked };
  console.log(JSON.stringify({ ...figures, memory_mb: server.memoryMb() }));
} finally {
  await db.end();
  await server.stop();
  await database.stop();
}

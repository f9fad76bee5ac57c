/**
 * Ten thousand open status pages that ask for news every half minute, and what agents notice of it. `npm run bench -- status [--quick]`. Agents work in turns: beside
 * silent pages, beside pages that ask a server which stands in for Luwte (what making the questions costs on this machine), and beside pages that ask
 * Luwte. Pages, stand-in, agents and Luwte are processes of their own; a hundredth of all conversations waits, and four change each second.
 */
import { loadavg } from "node:os";
import { ask, put } from "./desk/asking.ts";
import { type Bare, bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { round } from "./desk/figures.ts";
import { seedConversations } from "./desk/seed.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";
import { seatAgents } from "./status/agents.ts";
import { openPages, startStandIn } from "./status/processes.ts";
import { inRounds, reportOf } from "./status/rounds.ts";

const quick = process.argv.includes("--quick");
/** A quick run opens fewer that ask more often: as many questions a second. */
const PAGES = quick ? 2_000 : 10_000;
/** As the page's own script: every half minute. */
const EVERY_MS = quick ? 6_000 : 30_000;
const CONVERSATIONS = quick ? 20_000 : 90_000;
const LENGTH = quick ? { turns: 4, roundMs: 1_300, settleMs: 150 } : { turns: 24, roundMs: 4_000, settleMs: 300 };
const CHANGE_MS = 250;
const AT_ONCE = 8;

/** Who waits is there now, whenever their question came. */
async function waitNow(db: Bare, { organisationId }: Stage): Promise<void> {
  await db.query(
    "update conversations set last_activity_at = now() where organisation_id = $1 and state = 'open' and assignee_id is null",
    [organisationId],
  );
}

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
  return `${new URL(reply.link.url, stage.url).pathname}/state`;
}

/** Gives back what ends it. */
function keepChanging(stage: Stage, ids: readonly string[]): () => void {
  let at = 0;
  const change = () => {
    const kind = at % 2 === 0 ? "waiting_customer" : "open";
    void put(stage, `/api/conversations/${ids[(at++ * 7) % ids.length]}/state`, { kind }).catch(() => undefined);
  };
  const timer = setInterval(change, CHANGE_MS);
  return () => clearInterval(timer);
}

const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 4);
const standIn = await startStandIn();
const started: { stop(): unknown }[] = [standIn];
try {
  const stage = await setStage(server.url, db);
  await seedConversations(db, stage.organisationId, CONVERSATIONS);
  await waitNow(db, stage);
  const ids = await newest(db, stage);
  const paths = await inTurns(ids, (id) => pathOf(stage, id));
  // Each was opened once; from then on it only asks for news.
  await inTurns(paths, async (path) => (await fetch(server.url + path)).arrayBuffer());
  const agents = await seatAgents(stage, ids);
  await agents.work(1_000);
  // A process each: one may not have as many connections as both need.
  const open = async (url: string) => {
    const opened = await openPages({ url, paths, everyMs: EVERY_MS });
    started.push(opened);
    return opened;
  };
  const asking = { nothing: null, stand_in: await open(standIn.url), pages: await open(server.url) };
  const stopChanging = keepChanging(stage, ids);
  const load = loadavg()[0]!;
  const report = reportOf(await inRounds({ agents, asking, pid: server.pid }, LENGTH));
  stopChanging();
  agents.close();
  console.log(`${PAGES} pages, ${round((1000 * PAGES) / EVERY_MS)} questions a second; load before ${load.toFixed(1)}`);
  for (const [name, { p50, p99, n }] of Object.entries(report.beside))
    console.log(
      `agents beside ${name}: p50 ${p50.median} ms, p99 ${p99.median} ms (${p99.from} to ${p99.to}); ${n} answers`,
    );
  const { from, median, to } = report.ratio.p99;
  console.log(`p99 beside the pages, turn by turn: ${median} times (${from} to ${to})`);
  console.log(
    JSON.stringify({
      bench: "status",
      quick,
      pages: PAGES,
      load_before: load,
      ...report,
      memory_mb: server.memoryMb(),
    }),
  );
} finally {
  for (const { stop } of started) stop();
  await db.end();
  await server.stop();
  await database.stop();
}

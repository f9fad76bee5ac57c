/**
 * What is proposed about a whole conversation (its summary, what is missing, its card, what follows), with 50,000 conversations beside it, each against bare SQL that only
 * reads that conversation's messages in the same run. `npm run bench -- takeover [--quick]`. The conversations are those of the gold set, said twice over with other numbers.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { newId } from "@luwte/contract/ids.ts";
import { type Bare, bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { quantile, round, timeEach } from "./desk/figures.ts";
import { seedConversations } from "./desk/seed.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";

const quick = process.argv.includes("--quick");
const PAST = 50_000;
const ASKED = quick ? 40 : 300;
const BUDGET_MS = quick ? 4_000 : 40_000;
const TURN = 10;
const TASKS = ["summary", "missing-facts", "handover-card", "follow-up"] as const;

type Message = { by: string; text: string };
const talks = readFileSync(new URL("../examples/gold/conversations.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { messages: Message[] }).messages);

/** So that all languages are among the first. */
const STEP = 37;
/** Twice over: long enough to be summed up. */
const saidIn = (at: number): Message[] => {
  const messages = talks[(at * STEP) % talks.length]!;
  return [...messages, ...messages.map((each) => ({ ...each, text: each.text.replace(/\d/, String(at % 10)) }))];
};

const ADD = `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, text, at, arrival)
  values ($1, $2, $3, $4, 'mail', $5, $6, now() - make_interval(mins => $7), $8)`;

async function addTalks(db: Bare, { organisationId: org }: Stage): Promise<string[]> {
  const { rows } = await db.query(
    "select id from conversations where organisation_id = $1 and state = 'open' limit $2",
    [org, ASKED + TURN],
  );
  const ids = (rows as { id: string }[]).map(({ id }) => id);
  for (const [at, id] of ids.entries())
    for (const [place, { by, text }] of saidIn(at).entries()) {
      const [direction, kind] = by === "customer" ? ["in", "customer"] : ["out", "person"];
      await db.query(ADD, [newId(), org, id, direction, kind, text, 100 - place, 1_000 + place]);
    }
  await db.query("vacuum analyze messages");
  // What the seeding left to be written would otherwise be written beside the first task.
  await db.query("checkpoint");
  return ids;
}

async function propose({ url, key }: Stage, id: string, task: string): Promise<void> {
  const path = `/api/conversations/${id}/proposals/${task}`;
  const answer = await fetch(url + path, { method: "POST", headers: { authorization: `Bearer ${key}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
}

const READ = "select id, author_kind, text, at from messages where conversation_id = $1 order by at, id limit 41";
const spread = (times: number[]) => ({
  p50: round(quantile(times, 0.5)),
  p95: round(quantile(times, 0.95)),
  n: times.length,
});

/** In turns of a few, so that a busy moment of the machine meets both. Each is asked once: then it is known. */
async function measure(stage: Stage, db: Bare, ids: readonly string[], task: string) {
  const [api, plain]: [number[], number[]] = [[], []];
  // What is made ready at the first question, such as the grammar of dates, is no part of each.
  for (const id of ids.slice(0, TURN)) await propose(stage, id, task);
  const end = performance.now() + BUDGET_MS;
  for (let from = TURN; from < ids.length && performance.now() < end; from += TURN) {
    const some = ids.slice(from, from + TURN);
    api.push(...(await timeEach(some.length, (index) => propose(stage, some[index]!, task), BUDGET_MS)));
    plain.push(...(await timeEach(some.length, (index) => db.query(READ, [some[index]!]), BUDGET_MS)));
  }
  const { rows } = await db.query("select count(*)::int as n from suggestions where engine like 'proposals.%'");
  return { proposed: spread(api), bare: spread(plain), suggestions: rows[0].n as number };
}

const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 4);
try {
  const stage = await setStage(server.url, db);
  await seedConversations(db, stage.organisationId, PAST);
  const ids = await addTalks(db, stage);
  const load = loadavg()[0]!;
  const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const task of TASKS) {
    const figure = await measure(stage, db, ids, task);
    figures[task] = figure;
    const { proposed, bare: plain } = figure;
    console.log(
      `${task}: p50 ${proposed.p50} ms, p95 ${proposed.p95} ms of ${proposed.n}; bare ${plain.p50} and ${plain.p95} ms`,
    );
  }
  console.log(JSON.stringify({ bench: "takeover", quick, past: PAST, load_before: load, ...figures }));
} finally {
  await db.end();
  await server.stop();
  await database.stop();
}

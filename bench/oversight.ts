/**
 * What oversight costs: proposing and deciding in one unit of work, beside bare SQL that writes the same rows in a transaction of the same database; and how long it takes from the
 * switch until 200 desks have heard it. `npm run bench -- oversight [--quick]`. All share one machine, so the ratio and the processor's time say more than the milliseconds.
 */
import { Agent, get } from "node:http";
import { loadavg } from "node:os";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { newId } from "@luwte/contract/ids.ts";
import { decide, oversightModule, propose } from "../apps/server/src/modules/oversight/public.ts";
import { closeTestServer } from "../apps/server/src/testing/database.ts";
import { testPlatform } from "../apps/server/src/testing/platform.ts";
import { bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { beside, round, type Spread, spreadOf } from "./desk/figures.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";

const quick = process.argv.includes("--quick");
const PROPOSALS = quick ? 200 : 2_000;
const DESKS = 200;
const FLIPS = quick ? 6 : 40;
const PATIENCE_MS = 10_000;
const ENGINE = { name: "bench", version: "1" };

async function measureProposing() {
  const none = {
    find: async () => null,
    findSome: async () => [],
    listMessages: async () => ({ items: [], next: null }),
  };
  const t = await testPlatform({ modules: [oversightModule({ conversations: none, undoing: {} })] });
  const organisationId = await t.organisation();
  const used = { ours: 0, theirs: 0 };
  const cpu = async (who: keyof typeof used, act: () => Promise<unknown>) => {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    used[who] += (user + system) / 1_000;
  };
  const ours = () =>
    t.platform.work(organisationId, { kind: "system", name: "bench" }, async (work) => {
      const made = await propose(work, {
        task: "language",
        about: {},
        value: { language: "fr" },
        confidence: 0.9,
        engine: ENGINE,
      });
      await decide(work, { suggestionId: made!.id, decided: "accepted" });
    });
  const theirs = async () => {
    const client = await t.inside.pool.connect();
    const id = newId<SuggestionId>();
    await client.query("begin");
    await client.query(INSERT, [id, organisationId, new Date()]);
    await client.query(DECIDE, [newId(), organisationId, id, new Date()]);
    await client.query("commit");
    client.release();
  };
  let calls = 0;
  const measured = await beside(
    PROPOSALS,
    () => cpu("ours", ours),
    () => {
      calls += 1;
      return cpu("theirs", theirs);
    },
    quick ? 12_000 : 60_000,
  );
  await t.close();
  await closeTestServer();
  const each = (total: number) => round(total / Math.max(1, calls));
  return { ...measured, cpu_ms: { ours: each(used.ours), bare: each(used.theirs) } };
}

const INSERT = `insert into suggestions (id, organisation_id, task, value, sources, counted, confidence, risk, engine, engine_version, level, rule, sampled, at)
  values ($1, $2, 'language', '{"language":"fr"}', '[]', '[]', 0.9, 'inward', 'bench', '1', 2, 'preset', false, $3)`;
const DECIDE =
  "insert into suggestion_decisions (id, organisation_id, suggestion_id, decided, at) values ($1, $2, $3, 'accepted', $4)";

function listen(stage: Stage, cookie: string, agent: Agent, heard: () => void): Promise<() => void> {
  let text = "";
  return new Promise((resolve, reject) => {
    const request = get(`${stage.url}/api/stream`, { headers: { cookie }, agent }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`stream: ${answer.statusCode}`));
      answer.setEncoding("utf8").on("data", (piece: string) => {
        const lines = (text + piece).split("\n");
        text = lines.pop()!;
        for (const line of lines) if (line.includes('"type":"assistance.changed"')) heard();
      });
      resolve(() => request.destroy());
    });
    request.on("error", reject);
  });
}

async function flip(stage: Stage, off: boolean): Promise<void> {
  const answer = await fetch(`${stage.url}/api/assistance/switches`, {
    method: "POST",
    headers: { authorization: `Bearer ${stage.key}`, "content-type": "application/json" },
    body: JSON.stringify({ id: newId(), task: null, off, note: "" }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** From just before the request of the switch until each desk has the event; the slowest desk of each turn is what counts. */
async function measureSwitch(): Promise<{ desks: number; each: Spread; slowest_ms: number; missed: number }> {
  const [times, slowest]: [number[], number[]] = [[], []];
  const database = await embedded();
  const db = bare(database.url, 2);
  const ends: (() => unknown)[] = [];
  try {
    const server = await startLuwte(database.url);
    ends.push(() => server.stop());
    const stage = await setStage(server.url, db);
    const agent = new Agent({ keepAlive: true });
    let [start, left] = [0, 0];
    let all = () => {};
    const heard = () => {
      times.push(performance.now() - start);
      if (--left === 0) all();
    };
    for (let desk = 0; desk < DESKS; desk++) ends.push(await listen(stage, stage.cookies[desk]!, agent, heard));
    for (let turn = 0; turn < FLIPS; turn++) {
      [start, left] = [performance.now(), DESKS];
      const everybody = new Promise<void>((resolve) => {
        all = resolve;
        setTimeout(resolve, PATIENCE_MS).unref();
      });
      await flip(stage, turn % 2 === 0);
      await everybody;
      slowest.push(performance.now() - start);
    }
  } finally {
    for (const end of ends.toReversed()) await end();
    await db.end();
    await database.stop();
  }
  const missed = DESKS * FLIPS - times.length;
  return { desks: DESKS, each: spreadOf(times), slowest_ms: round(Math.max(...slowest), 0), missed };
}

const load = round(loadavg()[0]!, 1);
const proposing = await measureProposing();
console.log(
  `propose and decide: p50 ${proposing.api.p50} ms, bare SQL ${proposing.bare.p50} ms (${proposing.ratio} times); processor ${proposing.cpu_ms.ours} and ${proposing.cpu_ms.bare} ms`,
);
const switching = await measureSwitch();
console.log(
  `switch to ${switching.desks} desks: p50 ${switching.each.p50} ms, p99 ${switching.each.p99} ms, slowest ${switching.slowest_ms} ms; missed ${switching.missed}`,
);
console.log(JSON.stringify({ bench: "oversight", quick, load_before: load, proposing, switching }));
process.exit(0);

/**
 * What the access log costs the reads of the desk. `npm run bench -- access [--quick]`. Two servers in one process, with and without the log, each on a database of its own with the same
 * conversations, are asked in turns. Client and server share the process; what PostgreSQL
 * uses is in the time on the wall only.
 */
import { loadavg } from "node:os";
import { createModules } from "../apps/server/src/modules.ts";
import { closeTestServer } from "../apps/server/src/testing/database.ts";
import type { TestPerson } from "../apps/server/src/testing/people.ts";
import { type TestPlatform, testPlatform } from "../apps/server/src/testing/platform.ts";
import { quantile, round } from "./desk/figures.ts";

const quick = process.argv.includes("--quick");
const CONVERSATIONS = 100;
const ROUNDS = quick ? 16 : 200;
/** The worst case, and a desk that asks for the conversation, its card, promises, story and so on when somebody opens it. */
const ASKED = [1, 8] as const;
const ELEVEN_MINUTES = 11 * 60_000;

type Side = {
  t: TestPlatform;
  person: TestPerson;
  ids: string[];
  cpu: number[];
  wall: number[];
  flush: () => Promise<void>;
};

async function sideWith(log: boolean): Promise<Side> {
  const modules = createModules().map((each) => {
    const { watch: _, ...without } = each;
    return log ? each : without;
  });
  const t = await testPlatform({ modules });
  const kept = modules.find(({ name }) => name === "customer-rights")!;
  const flush = await kept.run!(t.platform);
  const person = await t.person("agent");
  const { rows } = await t.inside.pool.query<{ id: string }>(
    `with who as (insert into customers (id, organisation_id, name) values (gen_random_uuid(), $1, 'Anna') returning id)
     insert into conversations (id, organisation_id, customer_id, channel, subject, reply_token)
     select gen_random_uuid(), $1, who.id, 'mail', 'Vraag ' || n, 'token ' || n from who, generate_series(1, $2::int) n returning id`,
    [person.organisationId, CONVERSATIONS],
  );
  return { t, person, ids: rows.map(({ id }) => id), cpu: [], wall: [], flush };
}

async function ask({ t, person, ids, cpu, wall, flush }: Side, times: number): Promise<void> {
  t.clock.advance(ELEVEN_MINUTES);
  const [begin, used] = [performance.now(), process.cpuUsage()];
  for (const id of ids)
    for (let time = 0; time < times; time++)
      await (await fetch(`${t.url}/api/conversations/${id}`, { headers: person.headers })).text();
  // Writing them down belongs to its own turn.
  await flush();
  const { user, system } = process.cpuUsage(used);
  cpu.push((user + system) / 1_000 / ids.length / times);
  wall.push((performance.now() - begin) / ids.length / times);
}

async function measure(sides: readonly [Side, Side], times: number) {
  for (const side of sides) Object.assign(side, { cpu: [], wall: [] });
  const rounds = Math.max(4, Math.round(ROUNDS / times));
  // Who goes first alternates, so that a busy moment meets both.
  for (let turn = 0; turn < rounds; turn++)
    for (const side of turn % 2 === 0 ? sides : sides.toReversed()) await ask(side, times);
  const [plain, logged] = sides;
  const ratios = logged.cpu.map((value, index) => value / plain.cpu[index]!);
  return {
    cpuMsPlain: median(plain.cpu),
    cpuMsLogged: median(logged.cpu),
    cpuRatio: median(ratios),
    cpuRatioQuartiles: [round(quantile(ratios, 0.25), 3), round(quantile(ratios, 0.75), 3)],
    wallRatio: median(logged.wall.map((value, index) => value / plain.wall[index]!)),
    requests: CONVERSATIONS * rounds * times,
  };
}

const median = (values: readonly number[]) => round(quantile(values, 0.5), 3);

const sides = [await sideWith(false), await sideWith(true)] as const;
// Once for nothing: the first questions are slow on both sides.
for (const side of sides) await ask(side, 1);
const [worst, desk] = [await measure(sides, ASKED[0]), await measure(sides, ASKED[1])];
for (const [name, found] of Object.entries({ "every question a new look": worst, "eight questions a look": desk }))
  console.log(
    `${name}: ${found.cpuMsPlain} ms of processor without the log, ${found.cpuMsLogged} with it (client and server in one process)`,
  );
for (const { t } of sides) await t.close();
await closeTestServer();
console.log(JSON.stringify({ worst, desk, load: round(loadavg()[0]!, 1) }));
process.exit(0);

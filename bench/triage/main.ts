/**
 * What triage costs. A look at a letter that came in, by a version that was learned, beside bare SQL that inserts a conversation with its message; a training, and how long the server
 * answered nobody meanwhile; and the same when a version is read for the first time, beside reading it at one go and a loop that does nothing. `npm run bench -- triage [--quick]`.
 * And what is proposed before anything was learned (`cold.ts`). Letters are made from a seed. The database is the tests', whose files are not synced: that makes the bare insert quicker than in use, and the ratio worse.
 */
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { createModules } from "../../apps/server/src/modules.ts";
import { closeTestServer } from "../../apps/server/src/testing/database.ts";
import { createBare } from "../desk/bare.ts";
import { quantile, round } from "../desk/figures.ts";
import { coldFigures } from "./cold.ts";
import { type Chance, chanceFrom } from "./letters.ts";
import { longestBlock } from "./loop.ts";
import { arrivals, looking, type Shop, setUp, spentOn } from "./shop.ts";
import { readerAtOnce, trainOn } from "./versions.ts";

const quick = process.argv.includes("--quick");
const CLOSED = quick ? 2_000 : 20_000;
const LETTERS = quick ? 200 : 1_000;
const TURN = 20;
const LOADS = quick ? 3 : 7;
const IDLE_MS = quick ? 1_000 : 5_000;

type Spent = { times: number[]; server: number; database: number };
const nothingSpent = (): Spent => ({ times: [], server: 0, database: 0 });
const eachOf = ({ times, server, database }: Spent) => ({
  p50: round(quantile(times, 0.5)),
  p95: round(quantile(times, 0.95)),
  cpu_ms: { server: round(server / times.length), database: round(database / times.length) },
  n: times.length,
});

/** In turns of a few, so that a busy moment of the machine meets both. A letter is looked at once, for then it is known. */
async function measureLetters(shop: Shop, chance: Chance) {
  const [looks, bares, receives] = [nothingSpent(), nothingSpent(), nothingSpent()];
  const look = looking(shop, createModules());
  const arrive = arrivals(shop, chance);
  await look(await arrive());
  for (let from = 0; from < LETTERS; from += TURN) {
    const came: Awaited<ReturnType<typeof arrive>>[] = [];
    await spentOn(shop, receives, TURN, async () => void came.push(await arrive()));
    await spentOn(shop, looks, TURN, (index) => look(came[index]!));
    await spentOn(shop, bares, TURN, (index) => createBare(shop.db, shop.home, from + index));
  }
  return { look: eachOf(looks), bare: eachOf(bares), received: eachOf(receives) };
}

/** Each time by modules that have read nothing yet. `atOnce` reads all of it in one moment. */
async function measureLoading(shop: Shop, chance: Chance, atOnce: () => unknown) {
  const [first, known, whole]: [number[], number[], number[]] = [[], [], []];
  const arrive = arrivals(shop, chance);
  for (let turn = 0; turn < LOADS; turn++) {
    const look = looking(shop, createModules());
    const [one, other] = [await arrive(), await arrive()];
    first.push((await longestBlock(() => look(one))).blockMs);
    known.push((await longestBlock(() => look(other))).blockMs);
    whole.push((await longestBlock(async () => atOnce())).blockMs);
  }
  const of = (blocks: number[]) => ({ p50: quantile(blocks, 0.5), longest: Math.max(...blocks) });
  return { first_look: of(first), next_look: of(known), at_one_go: of(whole), n: LOADS };
}

const cold = coldFigures();
for (const [language, { of, words, library }] of Object.entries(cold))
  console.log(
    `nothing learned, ${language}, ${of} questions: right ${words.right} of ${words.proposed} by words, ${library.right} of ${library.proposed} with the library`,
  );
const load = loadavg()[0]!;
const chance = chanceFrom(2026);
const shop = await setUp(chance, CLOSED);
try {
  const idle = (await longestBlock(() => sleep(IDLE_MS))).blockMs;
  const training = await trainOn(shop);
  const { right, by_words: words, judged } = training;
  console.log(
    `a training on ${CLOSED}: ${training.cpu_s.server} s of the server's processor, ${training.cpu_s.database} s of the database's, ${training.wall_s} s in all; the loop answered nobody for ${training.block_ms} ms at most, idle ${idle} ms`,
  );
  console.log(
    `a version of ${training.bytes} bytes, ${training.features} features; right ${right} of ${judged}, words ${words}`,
  );
  const letters = await measureLetters(shop, chance);
  const ratio = round(letters.look.p50 / letters.bare.p50);
  console.log(
    `a look: p50 ${letters.look.p50} ms, p95 ${letters.look.p95} ms; bare insert ${letters.bare.p50} and ${letters.bare.p95} ms; ratio ${ratio}; receiving it ${letters.received.p50} ms`,
  );
  console.log(`processor of each: ${JSON.stringify({ look: letters.look.cpu_ms, bare: letters.bare.cpu_ms })}`);
  const loading = await measureLoading(shop, chance, await readerAtOnce(shop));
  const { first_look: first, next_look: next, at_one_go: whole } = loading;
  console.log(
    `the longest moment while a version is read: ${first.longest} ms (p50 ${first.p50}); at one go ${whole.longest} ms; when it is known ${next.longest} ms`,
  );
  const measured = { closed: CLOSED, load_before: load, idle_block_ms: idle, training, letters, ratio, loading, cold };
  console.log(JSON.stringify({ bench: "triage", quick, ...measured }));
} finally {
  await shop.t.close();
  await closeTestServer();
}

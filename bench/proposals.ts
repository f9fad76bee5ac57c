/**
 * A reply proposed to a question, with 50,000 conversations of the past, without an endpoint and beside one that hangs, next to bare SQL that only finds candidates for the same questions
 * in the same run. `npm run bench -- proposals [--quick]`. Questions are those of the gold set with words of chance between them, so that one is often asked and never in the same words.
 */

import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { newId } from "@luwte/contract/ids.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { put } from "./desk/asking.ts";
import { type Bare, bare } from "./desk/bare.ts";
import { embedded } from "./desk/databases.ts";
import { quantile, round, timeEach } from "./desk/figures.ts";
import { hangingServer } from "./desk/hanging.ts";
import { seedConversations } from "./desk/seed.ts";
import { startLuwte } from "./desk/server.ts";
import { type Stage, setStage } from "./desk/stage.ts";

const quick = process.argv.includes("--quick");
const PAST = 50_000;
const ASKED = quick ? 140 : 800;
const ARTICLES = quick ? 20 : 200;
const BUDGET_MS = quick ? 8_000 : 60_000;
const BATCH = 2_000;
const TURN = 20;
const GROUPS = 2;

const texts = readFileSync(new URL("../examples/gold/questions.nl.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Chance that is the same in every run. */
let seed = 7;
const chance = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const LETTERS = ["ka", "lo", "mi", "ru", "ste", "vor", "den", "bal", "tig", "pun", "jes", "wem"];
const aWord = (): string => Array.from({ length: 3 }, () => LETTERS[chance(LETTERS.length)]).join("");
const aQuestion = (): string => `${texts[chance(texts.length)]} ${aWord()} ${aWord()} ${aWord()} ${aWord()}`;
const anAnswer = (): string =>
  `Beste klant,\n\nDat kan zonder problemen, stuur het ${aWord()} gerust op.\nU hoeft daarvoor niets te betalen.\n\nGroet`;
const termsOf = (question: string): string[] => [...new Set(stemsOf(question, "nl"))];

const MESSAGES = `insert into messages (id, organisation_id, conversation_id, direction, channel, author_kind, text, at, arrival)
  select id, $1, of, $2, 'mail', $3, text, now(), $4 from unnest($5::uuid[], $6::uuid[], $7::text[]) as t (id, of, text)`;

async function say(db: Bare, org: string, of: string[], said: string[], by: "customer" | "person"): Promise<string[]> {
  const ids = of.map(() => newId<string>());
  const [direction, arrival] = by === "customer" ? ["in", 1] : ["out", 2];
  const insert = () => db.query(MESSAGES, [org, direction, by, arrival, ids, of, said]);
  // The server that is measured looks at the same conversations, and one of two that wait for each other is sent away.
  await insert().catch(insert);
  return ids;
}

/** What was asked and answered, and its stems as the house would have kept them. */
async function addPast(db: Bare, { organisationId: org }: Stage): Promise<void> {
  const { rows } = await db.query("select id from conversations where organisation_id = $1 and state = 'solved'", [
    org,
  ]);
  const ids = (rows as { id: string }[]).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += BATCH) {
    const of = ids.slice(from, from + BATCH);
    const asked = of.map(aQuestion);
    const questions = await say(db, org, of, asked, "customer");
    const answers = await say(db, org, of, of.map(anAnswer), "person");
    const terms = asked.map((question) => JSON.stringify(termsOf(question)));
    await db.query(
      `insert into answered_questions (answer_id, organisation_id, question_id, conversation_id, language, terms, at)
       select answer, $1, question, of, 'nl', array(select jsonb_array_elements_text(terms)), now()
       from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::jsonb[]) as t (answer, question, of, terms)`,
      [org, answers, questions, of, terms],
    );
  }
  await db.query("vacuum analyze answered_questions, messages");
}

async function addArticles(stage: Stage): Promise<void> {
  for (let index = 0; index < ARTICLES; index++) {
    const path = `/api/library/articles/${newId<string>()}`;
    await put(stage, path, { categoryId: null, ownerId: null, reviewOn: null, version: 0 });
    const title = texts[index % texts.length]!.slice(0, 100);
    const words = { title, short: `Dat gaat zo: ${aWord()}.`, body: `Kijk eerst naar ${aWord()}.`, internal: "" };
    await put(stage, `${path}/texts/nl`, { ...words, id: newId(), after: 0, publish: true });
  }
}

type Open = { id: string; question: string };
async function addOpen(db: Bare, { organisationId: org }: Stage): Promise<Open[]> {
  const { rows } = await db.query(
    "select id from conversations where organisation_id = $1 and state = 'open' limit $2",
    [org, ASKED],
  );
  const open = (rows as { id: string }[]).map(({ id }) => ({ id, question: aQuestion() }));
  await say(
    db,
    org,
    open.map(({ id }) => id),
    open.map(({ question }) => question),
    "customer",
  );
  return open;
}

/** Whatever has a word of the question, most of them first: what one would write at first. */
const CANDIDATES = `select q.answer_id, m.text from answered_questions q join messages m on m.id = q.answer_id
  where q.organisation_id = $1 and q.terms && $2::text[]
  order by cardinality(array(select unnest(q.terms) intersect select unnest($2::text[]))) desc limit 32`;

const spread = (times: number[]) => ({
  p50: round(quantile(times, 0.5)),
  p95: round(quantile(times, 0.95)),
  p99: round(quantile(times, 0.99)),
  n: times.length,
});

/** On or off, with no failures so far: a breaker that is open would spare it the questions. */
const switchEndpoint = (db: Bare, { organisationId }: Stage, url: string, enabled: boolean) =>
  db.query(
    `insert into endpoint_settings (organisation_id, enabled, address, model, monthly_tokens) values ($1, $2, $3, 'klein-1', 1000000000)
     on conflict (organisation_id) do update set enabled = excluded.enabled, failures = 0, rests_until = null, trying_until = null`,
    [organisationId, enabled, url],
  );

/** As somebody who looks at it: only for them it is worded better. */
async function propose({ url, cookies }: Stage, id: string): Promise<void> {
  const path = `/api/conversations/${id}/proposals/reply`;
  const answer = await fetch(url + path, { method: "POST", headers: { cookie: cookies[0]!, "x-luwte-client": "1" } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
}

type Taken = { off: number[]; hanging: number[]; bare: number[] };

/** In turns of a few, so that a busy moment of the machine meets all three; each question is asked once, for then it is known. */
async function measure(stage: Stage, db: Bare, open: readonly Open[], hangs: string): Promise<Taken> {
  const taken: Taken = { off: [], hanging: [], bare: [] };
  // What is made ready at the first question, such as the grammar of dates, is no part of each.
  for (const { id } of open.slice(0, TURN)) await propose(stage, id);
  const end = performance.now() + BUDGET_MS;
  for (let from = TURN; from + TURN * GROUPS <= open.length && performance.now() < end; from += TURN * GROUPS) {
    const groups = [open.slice(from, from + TURN), open.slice(from + TURN, from + TURN * GROUPS)];
    for (const [at, name] of (["off", "hanging"] as const).entries()) {
      const some = groups[at]!;
      await switchEndpoint(db, stage, hangs, name === "hanging");
      taken[name].push(...(await timeEach(TURN, (index) => propose(stage, some[index]!.id), BUDGET_MS)));
    }
    const find = (index: number) => db.query(CANDIDATES, [stage.organisationId, termsOf(groups[0]![index]!.question)]);
    taken.bare.push(...(await timeEach(TURN, find, BUDGET_MS)));
  }
  return taken;
}

// The endpoint that hangs is on this machine.
process.env.LUWTE_PRIVATE_ENDPOINT = "yes";
const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 4);
const model = await hangingServer();
try {
  const stage = await setStage(server.url, db);
  await seedConversations(db, stage.organisationId, PAST);
  await addPast(db, stage);
  await addArticles(stage);
  const open = await addOpen(db, stage);
  const load = loadavg()[0]!;
  const taken = await measure(stage, db, open, model.url);
  const [off, beside, plain] = [spread(taken.off), spread(taken.hanging), spread(taken.bare)];
  const { rows } = await db.query("select count(*)::int as n from suggestions where task = 'reply'");
  const ratio = round(off.p50 / plain.p50);
  const ratioHanging = round(beside.p50 / off.p50);
  const say = ({ p50, p95, p99 }: typeof off) => `p50 ${p50} ms, p95 ${p95}, p99 ${p99}`;
  console.log(`a reply: ${say(off)} (${off.n} questions); bare candidates: ${say(plain)}; ratio ${ratio}`);
  console.log(
    `beside an endpoint that hangs: ${say(beside)} (${beside.n} questions, ${model.seen.questions} sent to it); ratio to without ${ratioHanging}; ${rows[0].n} of all got a reply`,
  );
  const figures = { off, hanging: beside, sent: model.seen.questions, bare: plain, ratio, ratioHanging };
  console.log(JSON.stringify({ bench: "proposals", quick, past: PAST, load_before: load, ...figures }));
} finally {
  await db.end();
  model.close();
  await server.stop();
  await database.stop();
}

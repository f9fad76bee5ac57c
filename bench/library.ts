/**
 * Search as one types over 5,000 articles, beside PostgreSQL's own search over the same texts in the same run: words joined with "or", the last one as a beginning, ranked by
 * `ts_rank`. The articles are made of what lies in the repository: the Dutch questions of the gold set as titles, over pieces of the demo's articles; every seventeenth is one
 * text, the others are its copies under other ids, so that words are as common as in a library so large. What is typed are these questions, cut after each word and within the
 * last one. `npm run bench -- library [--quick]`. Client and server share the process, so its processor time is of both.
 */
import { loadavg } from "node:os";
import * as operations from "@luwte/contract/operations/library.ts";
import { librarySeed } from "../apps/server/src/modules/demo/public.ts";
import { libraryModule, seedLibrary } from "../apps/server/src/modules/library/public.ts";
import { closeTestServer } from "../apps/server/src/testing/database.ts";
import type { TestPerson } from "../apps/server/src/testing/people.ts";
import { type TestPlatform, testPlatform } from "../apps/server/src/testing/platform.ts";
import { beside } from "./desk/figures.ts";
import { questionsIn } from "./language/gold/sets.ts";

const quick = process.argv.includes("--quick");
const ARTICLES = 5_000;
const COPIES = 17;
/** Searches whose processor time is measured, with nothing in between. */
const ALONE = quick ? 20 : 100;
const EACH = quick ? 80 : 600;
const BUDGET_MS = quick ? 12_000 : 90_000;

type Asked = { question: string; answer: string };

async function fill(t: TestPlatform, person: TestPerson, asked: readonly Asked[]): Promise<void> {
  const articles = asked.map(({ question, answer }, at) => ({
    key: String(at),
    ownerName: "",
    reviewInDays: 100,
    approved: false,
    texts: { nl: { title: question.slice(0, 200), short: "", body: answer.slice(0, 20_000) } },
  }));
  const names = { nl: "Alles", fr: "Tout", en: "All" };
  const { organisationId } = person;
  await t.platform.work(organisationId, { kind: "system", name: "bench" }, (work) =>
    seedLibrary(work, [{ names, articles }]),
  );
  for (let copy = 1; copy < COPIES; copy += 1) await t.inside.pool.query(COPY, [organisationId, asked.length]);
  await t.inside.pool.query(BARE);
  await t.inside.pool.query("analyze articles; analyze article_texts; analyze article_versions; analyze bare_articles");
}

/** The first so many once more, under ids of their own. */
const COPY = `with old as (select a.*, gen_random_uuid() new_id, gen_random_uuid() new_version from articles a where organisation_id = $1 order by id limit $2),
  made as (insert into articles (id, organisation_id, category_id, state, created_at, changed_at)
    select new_id, organisation_id, category_id, state, created_at, changed_at from old),
  written as (insert into article_versions (id, organisation_id, article_id, language, number, title, short, body, internal, at)
    select o.new_version, o.organisation_id, o.new_id, v.language, 1, v.title, v.short, v.body, v.internal, v.at
    from old o join article_versions v on v.article_id = o.id)
  insert into article_texts (organisation_id, article_id, language, newest_id, published_id, published_at, title_plain, public_title_plain, terms, public_terms)
  select o.organisation_id, o.new_id, t.language, o.new_version, o.new_version, t.published_at, t.title_plain, t.public_title_plain, t.terms, t.public_terms
  from old o join article_texts t on t.article_id = o.id`;

const BARE = `create table bare_articles as select id, title, body,
    setweight(to_tsvector('dutch', title), 'A') || to_tsvector('dutch', body) words from article_versions;
  create index on bare_articles using gin (words)`;

const FIND = `select id, title, left(body, 220) from bare_articles, to_tsquery('dutch', $1) asked
  where words @@ asked order by ts_rank(words, asked) desc limit 8`;

/** After each word, and once within the last one. */
const typed = (question: string): string[] => {
  const words = question.split(/\s+/).slice(0, 8);
  const whole = words.map((_, at) => words.slice(0, at + 1).join(" "));
  return [...whole.filter((text) => text.length > 2), question.slice(0, -3)].filter((text) => text.trim() !== "");
};

const anyOf = (text: string): string => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? ["x"];
  return words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(" | ");
};

async function measure(t: TestPlatform, person: TestPerson, asked: readonly Asked[]) {
  const pieces = asked.slice(0, 200).flatMap(({ question }) => typed(question));
  const piece = (index: number) => pieces[(index * 7) % pieces.length]!.slice(0, 500);
  const api = t.api(person, operations);
  const search = (index: number) => api.searchArticles({ query: { question: piece(index), language: "nl" } });
  const plain = (index: number) => t.inside.pool.query({ name: "find", text: FIND, values: [anyOf(piece(index))] });
  const found = await beside(EACH, search, plain, BUDGET_MS);
  const before = process.cpuUsage();
  for (let index = 0; index < ALONE; index += 1) await search(index);
  const { user, system } = process.cpuUsage(before);
  return { ...found, cpu_ms: Math.round((user + system) / 1_000 / ALONE) };
}

/** A title that somebody asks, over a third of one article and a third of another. */
function made(): Asked[] {
  const bodies = librarySeed().flatMap(({ articles }) => articles.map(({ texts }) => texts.nl?.body ?? ""));
  const third = (at: number) => bodies[at % bodies.length]!.slice(0, 700);
  const nl = questionsIn("nl").slice(0, Math.ceil(ARTICLES / COPIES));
  return nl.map(({ text }, at) => ({ question: text, answer: `${third(at)}\n\n${third(at * 7 + 3)}` }));
}

const data = made();
const t = await testPlatform({ modules: [libraryModule({ answerWithdrawn: async () => undefined })] });
const person = await t.person("agent");
await fill(t, person, data);
const load = loadavg()[0]!;
const found = await measure(t, person, data);
const { api, bare, ratio, cpu_ms } = found;
console.log(
  `search as one types, ${data.length * COPIES} articles: p50 ${api.p50} ms (p99 ${api.p99}), ${cpu_ms} ms of processor; PostgreSQL ${bare.p50} ms (p99 ${bare.p99}); ratio ${ratio}, n ${api.n}`,
);
console.log(JSON.stringify({ bench: "library", quick, articles: data.length * COPIES, load_before: load, ...found }));
await t.close();
await closeTestServer();
process.exit(0);

/**
 * The bot on the gold set, with the demo's library approved whole, as at level 3: how many questions it answers by itself, how many of those rightly, and how many that no article answers. And
 * what reading a question costs beside the bare search in the same run. `npm run bench -- bot [--quick]`; a quick run asks each sixth question and measures one round.
 */
import { loadavg } from "node:os";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/bot.ts";
import { shareOf } from "@luwte/language/evaluate/share.ts";
import { firstMove, readByBot } from "../../apps/server/src/modules/bot/public.ts";
import { librarySeed } from "../../apps/server/src/modules/demo/public.ts";
import { approvedAnswers, searchPublished, seedLibrary } from "../../apps/server/src/modules/library/public.ts";
import { createModules } from "../../apps/server/src/modules.ts";
import { closeTestServer } from "../../apps/server/src/testing/database.ts";
import { type TestPlatform, testPlatform } from "../../apps/server/src/testing/platform.ts";
import { round } from "../desk/figures.ts";
import { LANGUAGES, type Question, questionsIn } from "../language/gold/sets.ts";
import { type Done, figuresOf } from "./questions.ts";

const quick = process.argv.includes("--quick");
const EACH = quick ? 6 : 1;
const ROUNDS = quick ? 1 : 3;
const SYSTEM = { kind: "system", name: "bench" } as const;

async function setUp(t: TestPlatform): Promise<{ home: OrganisationId; keys: ReadonlyMap<string, string> }> {
  const home = await t.organisation();
  const lead = await t.person("lead", { organisationId: home });
  const on = { widget: true, status: false, mail: false };
  await t.api(lead, operations).saveBotSettings({ body: { settings: { on, name: "Bot", needs: [] }, version: 0 } });
  const whole = librarySeed().map(({ articles, ...rest }) => ({
    ...rest,
    articles: articles.map((article) => ({ ...article, approved: true })),
  }));
  const ids = await t.platform.work(home, SYSTEM, (work) => seedLibrary(work, whole));
  return { home, keys: new Map([...ids].map(([key, id]) => [id, key])) };
}

type Asked = Question & { readonly number: number };
const asked = (): Asked[] =>
  LANGUAGES.flatMap(questionsIn).flatMap((question, number) => (number % EACH === 0 ? [{ ...question, number }] : []));

const readIn = (t: TestPlatform, home: OrganisationId, { text, language }: Question) =>
  t.platform.read(home, (tx) => readByBot(tx, { place: "widget", conversationId: null, text, language }));
const searchIn = (t: TestPlatform, home: OrganisationId, { text: question, language }: Question) =>
  t.platform.read(home, (tx) => searchPublished(tx, { question, language, most: 6, approvedOnly: true }));

async function spent(act: (question: Question) => Promise<unknown>, questions: readonly Question[]): Promise<number> {
  const before = process.cpuUsage();
  for (const question of questions) await act(question);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** One after the other in turn, so that what else the machine does falls on both. CPU of this process; the database's is not in it. */
async function speed(t: TestPlatform, home: OrganisationId, questions: readonly Question[]) {
  const some = questions.filter((_, place) => place % 5 === 0);
  const ratios: number[] = [];
  let [reading, searching] = [0, 0];
  for (let at = 0; at < ROUNDS; at++) {
    const search = await spent((question) => searchIn(t, home, question), some);
    const read = await spent((question) => readIn(t, home, question), some);
    [searching, reading] = [searching + search, reading + read];
    ratios.push(read / search);
  }
  const all = some.length * ROUNDS;
  return {
    answers_per_cpu_second: Math.round(all / reading),
    searches_per_cpu_second: Math.round(all / searching),
    ratio: round(reading / searching),
    ratio_of_rounds: [round(Math.min(...ratios)), round(Math.max(...ratios))],
  };
}

const share = (n: number, of: number) => {
  const { share: value, low, high } = shareOf(n, of);
  return { n, of, share: of > 0 ? value : null, low, high };
};

const t = await testPlatform({ modules: createModules() });
try {
  const { home, keys } = await setUp(t);
  const load = loadavg()[0]!;
  const questions = asked();
  const done: (Done & { language: string })[] = [];
  for (const question of questions) {
    const reading = (await readIn(t, home, question))!;
    const move = firstMove(reading);
    const found = move.kind === "answer" ? reading.likely.slice(0, 1) : reading.likely;
    const { answerable, articles, language } = question;
    done.push({
      language,
      answerable,
      articles,
      does: move.kind,
      keys: found.map(({ articleId }) => keys.get(articleId)!),
    });
  }
  const approved = await t.platform.read(home, (tx) => approvedAnswers(tx, "nl"));
  const gold = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      figuresOf(
        done.filter((each) => each.language === language),
        share,
      ),
    ]),
  );
  const whole = figuresOf(done, share);
  const cost = await speed(t, home, questions);
  for (const [name, figures] of Object.entries({ ...gold, all: whole }))
    for (const [what, { n, of, share: value, low, high }] of Object.entries(figures))
      console.log(`${name} ${what}: ${n} of ${of} = ${value} (${low} to ${high})`);
  console.log(
    `answers per CPU second ${cost.answers_per_cpu_second}, bare search ${cost.searches_per_cpu_second}, ratio ${cost.ratio}`,
  );
  console.log(
    JSON.stringify({
      bench: "bot",
      quick,
      questions: questions.length,
      articles: approved.length,
      load_before: load,
      gold,
      all: whole,
      ...cost,
    }),
  );
} finally {
  await t.close();
  await closeTestServer();
}

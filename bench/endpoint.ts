/**
 * What a question to a language model elsewhere costs besides the model: redaction, guard, check of the answer and two short transactions, beside a bare POST of the same bytes to the
 * same stand-in in the same run. `npm run bench -- endpoint [--quick]`. The stand-in answers at once and shares the process. What a person waits beside a server that hangs: `proposals`.
 */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { loadavg } from "node:os";
import { type ConversationId, newId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/endpoint.ts";
import { type Context, contextOf, createEndpoint, questionFor } from "../apps/server/src/modules/endpoint/public.ts";
import { closeTestServer } from "../apps/server/src/testing/database.ts";
import type { TestPerson } from "../apps/server/src/testing/people.ts";
import { type TestPlatform, testPlatform } from "../apps/server/src/testing/platform.ts";
import { quantile, round } from "./desk/figures.ts";

const quick = process.argv.includes("--quick");
const ROUNDS = quick ? 10 : 60;
const EACH = 20;

const LETTER =
  "Hallo, ik ben Anneke Bosmans (anneke@post.example, 06-12345678, Kerkstraat 12, 9000 Gent). Waar blijft mijn bestelling LW-48213? Ik wacht nu al twee weken en kreeg alleen een mail dat alles onderweg was.";
const SENTENCE = { text: "Klant [NAME_1] vraagt waar [ORDER_1] blijft.", source: null };
const ANSWER = JSON.stringify({ task: "reply", sentences: [SENTENCE] });
const COMPLETION = JSON.stringify({ choices: [{ message: { content: ANSWER } }], usage: { total_tokens: 42 } });

type StandIn = { url: string; lastBody: string; close(): void };

async function standIn(): Promise<StandIn> {
  const answer = (response: ServerResponse) =>
    response.writeHead(200, { "content-type": "application/json" }).end(COMPLETION);
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => {
      known.lastBody = body;
      answer(response);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const known: StandIn = { url, lastBody: "", close: () => server.close().closeAllConnections() };
  return known;
}

const conversationId = newId<ConversationId>();
function contextOfLetters(count: number): Context {
  const messages = Array.from({ length: count }, () => ({ conversationId, direction: "in" as const, text: LETTER }));
  return contextOf({ conversationId, language: "nl", messages, known: { names: ["Anneke Bosmans"], exact: [] } })!;
}

async function setUp(t: TestPlatform, boss: TestPerson, address: string): Promise<void> {
  const api = t.api(boss, operations);
  const { settings, version } = await api.getEndpoint();
  const wanted = { ...settings, enabled: true, address, model: "klein-1", monthlyTokens: 1_000_000_000 };
  await api.saveEndpoint({ body: { settings: wanted, version } });
}

type Spent = { wall: number[]; cpu: number[] };
async function spend({ wall, cpu }: Spent, act: () => Promise<unknown>): Promise<void> {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < EACH; time++) await act();
  const { user, system } = process.cpuUsage(used);
  wall.push((performance.now() - begin) / EACH);
  cpu.push((user + system) / 1_000 / EACH);
}

const server = await standIn();
const NEEDS = { maySend: async () => true };
const endpoint = createEndpoint(NEEDS);
const t = await testPlatform({ modules: [endpoint.module], settings: { privateEndpoint: true } });
const boss = await t.person("administrator");
await setUp(t, boss, server.url);

async function asked(context: Context): Promise<void> {
  const found = await endpoint.ask(t.platform, boss.organisationId, questionFor("reply", context));
  if (found.kind !== "answered") throw new Error(`No answer: ${found.why}`);
}
const bare = async () => {
  const headers = { "content-type": "application/json" };
  await (await fetch(`${server.url}/chat/completions`, { method: "POST", headers, body: server.lastBody })).json();
};

async function measure(letters: number) {
  const context = contextOfLetters(letters);
  const [ours, theirs]: Spent[] = [
    { wall: [], cpu: [] },
    { wall: [], cpu: [] },
  ];
  for (let time = 0; time < EACH; time++) await asked(context).then(bare);
  // Who goes first alternates, so that a busy moment meets both.
  for (let turn = 0; turn < ROUNDS; turn++) {
    const acts = [() => spend(ours!, () => asked(context)), () => spend(theirs!, bare)];
    for (const act of turn % 2 === 0 ? acts : acts.toReversed()) await act();
  }
  const more = ours!.wall.map((value, turn) => value - theirs!.wall[turn]!);
  const moreCpu = ours!.cpu.map((value, turn) => value - theirs!.cpu[turn]!);
  return {
    letters,
    bytes: server.lastBody.length,
    bareMs: median(theirs!.wall),
    oursMs: median(ours!.wall),
    moreMs: median(more),
    moreMsQuartiles: [0.25, 0.75].map((at) => round(quantile(more, at), 2)),
    moreCpuMs: median(moreCpu),
    wallRatio: median(ours!.wall.map((value, turn) => value / theirs!.wall[turn]!)),
  };
}

const median = (values: readonly number[]) => round(quantile(values, 0.5), 2);

const figures = [await measure(1), await measure(40)];
for (const { letters, bytes, bareMs, oursMs, moreMs, moreCpuMs } of figures)
  console.log(
    `${letters} letters (${bytes} bytes): ${oursMs} ms a question, ${bareMs} bare; ${moreMs} ms more, ${moreCpuMs} ms of processor`,
  );
server.close();
await t.close();
await closeTestServer();
console.log(JSON.stringify({ figures, load: round(loadavg()[0]!, 1) }));
process.exit(0);

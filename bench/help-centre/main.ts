/**
 * The public pages of a help centre beside a server of files that has the same pages. `npm run bench -- help-centre [--quick]`. Also: how long a search
 * takes, and how long after publishing a page shows what was published. Luwte, the files and the readers are processes of their own on the same machine.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { bare } from "../desk/bare.ts";
import { embedded } from "../desk/databases.ts";
import { round, spreadOf, timeEach } from "../desk/figures.ts";
import { startLuwte } from "../desk/server.ts";
import { type Stage, setStage } from "../desk/stage.ts";
import { type MeasuredArticle, openHelpCentre, publish } from "./library.ts";
import { inTurns, reportOf } from "./rounds.ts";

const quick = process.argv.includes("--quick");
const ARTICLES = quick ? 60 : 500;
const LENGTH = quick ? { turns: 4, roundMs: 800 } : { turns: 16, roundMs: 2_500 };
const SEARCHES = quick ? 60 : 400;
const PUBLISHED = quick ? 10 : 40;

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

/** The same pages as files, named by their addresses. */
async function keepAsFiles(url: string, paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "luwte-pages-"));
  for (const path of paths) await writeFile(join(folder, path.replaceAll("/", "_")), await textOf(url + path));
  return folder;
}

async function startFiles(folder: string) {
  const child = fork(new URL("./static.ts", import.meta.url), [folder], { execArgv: [] });
  const [url] = (await once(child, "message")) as [string];
  return { url, pid: child.pid!, stop: () => void child.kill() };
}

/** Milliseconds from the answer of publishing to the first page that shows it. */
async function untilShown(stage: Stage, articles: readonly MeasuredArticle[]): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < PUBLISHED; at++) {
    const { id, path } = articles[at]!;
    await publish(stage, id, at, 1, `Nieuw ${at}.`);
    const start = performance.now();
    while (!(await textOf(stage.url + path)).includes(`Nieuw ${at}.`))
      if (performance.now() - start > 10_000) throw new Error(`${path} does not show what was published.`);
    times.push(performance.now() - start);
  }
  return times;
}

const database = await embedded();
const server = await startLuwte(database.url);
const db = bare(database.url, 2);
let folder = "";
let files: Awaited<ReturnType<typeof startFiles>> | null = null;
try {
  const stage = await setStage(server.url, db);
  const articles = await openHelpCentre(stage, ARTICLES);
  const paths = ["/help/meting/nl", ...articles.map(({ path }) => path)];
  folder = await keepAsFiles(server.url, paths);
  files = await startFiles(folder);
  const load = loadavg()[0]!;
  const report = reportOf(await inTurns({ url: server.url, pid: server.pid, paths }, { ...files, paths }, LENGTH));
  const question = (at: number) =>
    encodeURIComponent(`hoe gaat ${at % 7 === 0 ? "retoer" : "retour"} van mijn jas ${at}`);
  const searches = spreadOf(
    await timeEach(SEARCHES, (at) => textOf(`${server.url}/help/meting/nl/search?q=${question(at)}`)),
  );
  const shown = spreadOf(await untilShown(stage, articles));
  for (const name of ["luwte", "files"] as const) {
    const { pages_per_second: rate, p99, cpu_ms_per_page: cpu } = report[name];
    console.log(
      `${name}: ${round(rate.median, 0)} pages a second (${round(rate.from, 0)} to ${round(rate.to, 0)}), p99 ${p99.median} ms, ${cpu.median} ms of CPU a page`,
    );
  }
  const { pages_per_second: rate, p99 } = report.ratio;
  console.log(
    `Luwte to files, turn by turn: pages ${rate.median} (${rate.from} to ${rate.to}), p99 ${p99.median} (${p99.from} to ${p99.to})`,
  );
  console.log(
    `search: p50 ${searches.p50} ms, p99 ${searches.p99} ms; shown after publishing: p50 ${shown.p50} ms, p99 ${shown.p99} ms; load before ${load.toFixed(1)}`,
  );
  console.log(
    JSON.stringify({
      bench: "help-centre",
      quick,
      articles: ARTICLES,
      load_before: load,
      ...report,
      searches,
      shown,
      memory_mb: server.memoryMb(),
    }),
  );
} finally {
  // While it is there, this process does not end.
  files?.stop();
  await db.end();
  await server.stop();
  await database.stop();
  if (folder) await rm(folder, { recursive: true });
}

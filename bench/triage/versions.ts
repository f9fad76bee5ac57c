/** Learning a version as the job does, and what it weighs. */
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { newId, type TriageVersionId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/triage.ts";
import { restore } from "@luwte/language/classify/serialise.ts";
import { cpuEach } from "../desk/cpu.ts";
import { round } from "../desk/figures.ts";
import { longestBlock } from "./loop.ts";
import { runJob, type Shop } from "./shop.ts";

/** From the moment that a lead asked until it is used. The processor's time is that of all threads. */
export async function trainOn(shop: Shop) {
  const { t, lead, db } = shop;
  const api = t.api(lead, operations);
  const id = newId<TriageVersionId>();
  await api.trainTriage({ body: { id } });
  let [blockMs, wall] = [0, 0];
  const cpu = await cpuEach(process.pid, db, async () => {
    const start = performance.now();
    const job = () => runJob(shop, t.inside.modules, "triage.train", { triageVersionId: id });
    ({ blockMs } = await longestBlock(job));
    wall = performance.now() - start;
    return 1;
  });
  const { versions, running } = await api.getTriage();
  const version = versions.find((each) => each.id === id);
  if (running !== id || !version?.figures) throw new Error(`The version is not used: ${JSON.stringify(version)}`);
  const { accuracy, words } = version.figures;
  const seconds = (ms: number | undefined) => round((ms ?? Number.NaN) / 1_000, 1);
  return {
    cpu_s: { server: seconds(cpu?.server), database: seconds(cpu?.database) },
    wall_s: seconds(wall),
    block_ms: blockMs,
    bytes: version.bytes,
    features: restore(await textOf(shop))?.vocabulary.ids.size ?? 0,
    examples: version.examples,
    reasons: version.reasons,
    judged: accuracy.of,
    right: accuracy.count,
    by_words: words,
  };
}

async function textOf({ db, home }: Shop): Promise<string> {
  const { rows } = await db.query<{ model: Buffer }>(
    "select model from triage_versions where organisation_id = $1 and model is not null order by number desc limit 1",
    [home],
  );
  return (await promisify(gunzip)(rows[0]!.model)).toString("utf8");
}

/** Reads it all in one moment, as it was before it was read in steps. */
export async function readerAtOnce(shop: Shop): Promise<() => unknown> {
  const text = await textOf(shop);
  return () => restore(text);
}

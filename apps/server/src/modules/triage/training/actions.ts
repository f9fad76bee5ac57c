/** Learning anew: conversations are read page by page, a thread learns from them, and what came of it is kept, and used when it is better. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { newId, type TriageChoiceId, type TriageVersionId } from "@luwte/contract/ids.ts";
import type { JobContext } from "../../../platform/jobs/job.ts";
import { inThread } from "../../../platform/threads/threads.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { TriageNeeds } from "../shapes.ts";
import { askVersion, modelText } from "../versions/actions.ts";
import {
  emptyErased,
  emptyOld,
  endLost,
  findLastAsked,
  findRunning,
  findVersion,
  insertChoice,
  moveVersion,
} from "../versions/queries.ts";
import { findClosed, findNews, findUnsaid, MOST_LEARNED, MOST_UNSAID, type Place } from "./queries.ts";
import { asksUnsaid, takesOver } from "./rules.ts";
import type { Trained, TrainingPart } from "./shapes.ts";

const TRAINER = { url: new URL("./rules.ts", import.meta.url).href, name: "trainer" };

/** In a night in which nothing was closed and nobody was erased, there is nothing to learn. */
export async function askAtNight(work: Work): Promise<void> {
  await endLost(work);
  const { closed, erased } = await findNews(work.tx, await findLastAsked(work.tx));
  if (!closed && !erased) return;
  const id = newId<TriageVersionId>(work.now.getTime());
  await askVersion(work, { id, why: erased ? "erased" : "nightly" });
}

/** Begun again after a crash it reads again: nothing of it was kept. */
export async function trainVersion(job: JobContext, needs: TriageNeeds, id: TriageVersionId): Promise<void> {
  const version = await job.read((tx) => findVersion(tx, id));
  if (!version || version.endedAt !== null) return;
  try {
    const trained = await inThread<TrainingPart, Trained>(TRAINER, partsFor(job, needs, id), job.signal);
    const weights = trained.model === null ? null : await promisify(gzip)(trained.model);
    await job.work((work) => keep(work, id, trained, weights));
  } catch (error) {
    if (job.isLastAttempt) await job.work((work) => end(work, id, "failed"));
    throw error;
  }
}

/** Read one page at a time, so that no transaction lasts and no page is more than the server can hold. */
async function* partsFor(job: JobContext, needs: TriageNeeds, id: TriageVersionId): AsyncGenerator<TrainingPart> {
  yield await job.read(async (tx) => {
    const running = await findRunning(tx);
    const model = running && (await modelText(tx, running.id));
    const reasons = await needs.reasons(tx);
    return { kind: "begin", reasons, running: running && model ? { number: running.number, model } : null };
  });
  let [place, read] = [null as Place | null, 0];
  do {
    const page = await job.read((tx) => findClosed(tx, place));
    yield { kind: "closed", closed: page.closed };
    read += page.closed.length;
    await job.work((work) => moveVersion(work.tx, id, { read }));
    place = page.next;
  } while (place && read < MOST_LEARNED);
  if (asksUnsaid(read)) yield* unsaidFor(job);
  await job.work((work) => moveVersion(work.tx, id, { stage: "learning" }));
}

async function* unsaidFor(job: JobContext): AsyncGenerator<TrainingPart> {
  let [place, read] = [null as Place | null, 0];
  do {
    const page = await job.read((tx) => findUnsaid(tx, place));
    yield { kind: "unsaid", unsaid: page.unsaid };
    read += page.read;
    place = page.next;
  } while (place && read < MOST_UNSAID);
}

const end = (work: Work, id: TriageVersionId, stage: "failed" | "too_few"): Promise<boolean> =>
  moveVersion(work.tx, id, { stage, ended_at: work.now });

/** What was learned from somebody who is erased goes first; then what is left is compared. */
async function keep(work: Work, id: TriageVersionId, trained: Trained, weights: Buffer | null): Promise<void> {
  const { tx, now } = work;
  const before = await findRunning(tx);
  await emptyErased(tx, id);
  const isBeforeUsable = before !== null && (await findRunning(tx)) !== null;
  if (trained.model === null || !weights) {
    await moveVersion(tx, id, { stage: "too_few", ended_at: now, examples: trained.examples });
  } else {
    const { examples, reasons, figures } = trained;
    const made = { examples, reasons, figures: JSON.stringify(figures), bytes: weights.length, model: weights };
    if (!(await moveVersion(tx, id, { ...made, stage: "done", ended_at: now }))) return;
    if (takesOver(figures, isBeforeUsable)) await choose(work, id, "better");
  }
  if (before && !isBeforeUsable && !(await findRunning(tx))) await choose(work, null, "erased");
  await emptyOld(tx, (await findRunning(tx))?.id ?? null);
}

const choose = ({ now, ...work }: Work, versionId: TriageVersionId | null, why: "better" | "erased"): Promise<void> =>
  insertChoice({ ...work, now }, { id: newId<TriageChoiceId>(now.getTime()), versionId, why });

/** Writing levels, the switch, and closing what may no longer act by itself. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { newId, type PolicyLineId, type SwitchId } from "@luwte/contract/ids.ts";
import type { Assistance, Level, PolicyLine, Task } from "@luwte/contract/oversight.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";
import { closes, holds, isBad, mayWrite } from "./rules.ts";

const personOf = ({ actor }: Work) => (actor.kind === "person" ? actor.personId : null);

/** What depends on a level or a switch looks again. */
export async function told(work: Work): Promise<Assistance> {
  const assistance = await queries.findAssistance(work.tx);
  work.record({ type: "assistance.changed", payload: { assistance } });
  return assistance;
}

export type NewLine = { id: PolicyLineId; task: Task; topic: string | null; level: Level | null; note: string };

/** Somebody chooses how much a task, or a topic of it, may do. The same id again is the same line. */
export async function writeLine(
  work: Work,
  { id, task, topic, level, note }: NewLine,
): Promise<Assistance | Refusal<"level_not_allowed" | "too_few_checked">> {
  await queries.lockPolicy(work);
  const may = mayWrite(task, level, await queries.findEvidence(work.tx, task, topic ?? undefined));
  if (may === "task_forbids") return refuse("level_not_allowed");
  if (may === "too_few_checked") return refuse("too_few_checked");
  const isNew = await queries.insertLine(work, { id, task, topic, level, why: "chosen", note, by: personOf(work) });
  if (!isNew) return queries.findAssistance(work.tx);
  work.audit({ action: "assistance.level_chosen", details: { task, topic, level, note } });
  return told(work);
}

export type NewSwitch = { id: SwitchId; task: Task | null; off: boolean; note: string };

/** Off and on again. It holds for whatever asks after the commit, in every process. */
export async function flip(work: Work, wanted: NewSwitch): Promise<Assistance> {
  await queries.lockPolicy(work);
  if (!(await queries.insertSwitch(work, { ...wanted, by: personOf(work) }))) return queries.findAssistance(work.tx);
  const { task, off, note } = wanted;
  work.audit({ action: off ? "assistance.switched_off" : "assistance.switched_on", details: { task, note } });
  return told(work);
}

type Closing = Pick<PolicyLine, "task" | "topic" | "why"> & { level?: Level };

/** Back to what a person confirms; a person may open it again. */
async function close(work: Work, { task, topic, why, level = 2 }: Closing): Promise<void> {
  const id = newId<PolicyLineId>(work.now.getTime());
  await queries.insertLine(work, { id, task, topic, level, why, note: "", by: null });
  work.audit({ action: "assistance.closed", details: { task, topic, why } });
  await told(work);
}

/** After somebody looked again: a level 3 whose evidence is no longer good enough closes, of the topic and of its task. */
export async function closeWhatFell(work: Work, task: Task, topic: string | null): Promise<void> {
  await queries.lockPolicy(work);
  const { lines } = await queries.findPolicy(work.tx, task, topic);
  const own = lines.find((line) => line.topic === topic && topic !== null && line.level !== null);
  const ofTask = lines.find((line) => line.topic === null);
  if (ofTask?.level === 3 && closes(await queries.findEvidence(work.tx, task, undefined)))
    await close(work, { task, topic: null, why: "measured" });
  if (topic === null) return;
  const evidence = await queries.findEvidence(work.tx, task, topic);
  const isFallen = own ? own.level === 3 && closes(evidence) : ofTask?.level === 3 && isBad(evidence);
  if (isFallen) await close(work, { task, topic, why: "measured" });
}

/**
 * The words of an article are others now: what rested on it is no longer measured, so its answers are confirmed by a person until they are measured again.
 * Call it in the unit of work that changes the article. `articleId` is the topic of its answers.
 */
export async function articleChanged(work: Work, articleId: string): Promise<void> {
  const task = "bot_answer";
  await queries.lockPolicy(work);
  const { lines } = await queries.findPolicy(work.tx, task, articleId);
  const { level } = holds({ lines, switches: [] }, task, articleId, { classes: [], wordForWord: true });
  const isMeasured = (await queries.findEvidence(work.tx, task, articleId)).of > 0;
  // What was lower stays lower: a change never opens anything.
  if (level === 3 || isMeasured)
    await close(work, { task, topic: articleId, why: "article_changed", level: level === 3 ? 2 : level });
}

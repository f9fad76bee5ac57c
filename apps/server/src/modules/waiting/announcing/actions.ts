/** One pass: waits that are over end and are learned from, and whoever waits hears how long. In one transaction that no other process shares. */
import { newId } from "@luwte/contract/ids.ts";
import { type Learned, learn, NOTHING_LEARNED } from "@luwte/planning/waiting/learn.ts";
import type { Work } from "../../../platform/work/work.ts";
import { lineNow } from "../../routing/public.ts";
import { hoursOf } from "../hours/actions.ts";
import { waitedSeconds } from "../rules.ts";
import type { Announcement, Hours } from "../shapes.ts";
import * as queries from "./queries.ts";
import { announcementsIn } from "./rules.ts";
import type { Ended } from "./shapes.ts";

/** Null when another process is at it. */
export async function pass(work: Work): Promise<{ ended: number; announced: number } | null> {
  if (!(await queries.tryLock(work.tx, work.organisationId))) return null;
  const hours = await hoursOf(work.tx);
  const learned = await queries.findLearned(work.tx);
  const ended = await queries.findEnded(work.tx);
  await endAll(work, hours, ended, learned);
  return { ended: ended.length, announced: await announceAll(work, hours, learned) };
}

async function endAll(work: Work, hours: Hours, ended: readonly Ended[], learned: Map<string, Learned>): Promise<void> {
  if (ended.length === 0) return;
  const outcomes = ended.flatMap((one) => one.said.map((said) => outcomeOf(one, said, hours, work.now)));
  outcomes.sort((a, b) => a.outcome.at.getTime() - b.outcome.at.getTime());
  await queries.insertOutcomes(
    work,
    outcomes.map(({ outcome }) => outcome),
  );
  await queries.endWaits(
    work.tx,
    ended.map(({ conversationId }) => conversationId),
  );
  const changed = learnFrom(outcomes, learned);
  await queries.saveLearned(work, changed);
}

type Known = { said: Announcement; outcome: queries.Outcome };

function outcomeOf({ answeredAt, putAside }: Ended, said: Announcement, hours: Hours, now: Date): Known {
  const at = answeredAt ?? now;
  const waited = waitedSeconds(said.at, at, hours.measure[said.channel]);
  const ended = answeredAt ? "answered" : putAside ? "chosen" : "left";
  return { said, outcome: { id: said.id, at, waitedSeconds: waited, ended } };
}

/** Who was not answered says nothing of how long it would have taken; where nobody was known to serve, there was no load to measure by. */
function learnFrom(outcomes: readonly Known[], learned: Map<string, Learned>): Map<string, Learned> {
  const changed = new Map<string, Learned>();
  for (const { said, outcome } of outcomes) {
    if (outcome.ended !== "answered" || said.serving <= 0) continue;
    const { queue, ahead, serving, hour, day, named } = said;
    const happened = { ahead, serving, hour, day, waited: outcome.waitedSeconds, announced: named };
    const after = learn(learned.get(queue) ?? NOTHING_LEARNED, happened);
    learned.set(queue, after);
    changed.set(queue, after);
  }
  return changed;
}

async function announceAll(work: Work, hours: Hours, learned: ReadonlyMap<string, Learned>): Promise<number> {
  const line = await lineNow(work.tx, work.now);
  const [waiting, usual] = [await queries.findWaiting(work.tx), await queries.findUsual(work.tx, work.now)];
  const made = announcementsIn({ ...hours, now: work.now, line, usual, learned, waiting }).map(({ place, said }) => ({
    conversationId: place.id,
    said: { ...said, id: newId<string>(work.now.getTime()) },
  }));
  await queries.insertAnnouncements(work, made);
  await queries.saveWaits(work, made);
  return made.length;
}

/** Gives the demo the waits of its last weeks, announced and learned as if each had been told then what was known by then. */
import { newId } from "@luwte/contract/ids.ts";
import { type Learned, learn, NOTHING_LEARNED, rangeFor } from "@luwte/planning/waiting/learn.ts";
import type { Work } from "../../../platform/work/work.ts";
import { insertAnnouncements, insertOutcomes, saveLearned } from "../announcing/queries.ts";
import { hoursOf } from "../hours/actions.ts";
import { clockOf, namedFrom, queueOf, waitedSeconds } from "../rules.ts";
import type { Announcement, Hours } from "../shapes.ts";
import { type Past, pastWaits } from "./queries.ts";

const WEEKS = 6;
const WEEK = 7 * 86_400_000;
/** Of the ten colleagues of the demo, so many usually answer. */
const SERVING = 4;
const PAGE = 500;

type Lived = { past: Past; said: Announcement; waited: number };

export async function seedWaits(work: Work): Promise<void> {
  const hours = await hoursOf(work.tx);
  const past = await pastWaits(work.tx, new Date(work.now.getTime() - WEEKS * WEEK));
  const learned = new Map<string, Learned>();
  const lived = live(past, hours, learned);
  for (let from = 0; from < lived.length; from += PAGE) await insert(work, lived.slice(from, from + PAGE));
  await saveLearned(work, learned);
}

async function insert(work: Work, lived: readonly Lived[]): Promise<void> {
  await insertAnnouncements(
    work,
    lived.map(({ past, said }) => ({ conversationId: past.id, said })),
  );
  await insertOutcomes(
    work,
    lived.map(({ past, said, waited }) => ({
      id: said.id,
      at: past.answered,
      waitedSeconds: waited,
      ended: "answered" as const,
    })),
  );
}

/** Strictly in the order of time: an answer teaches only who comes after it. */
function live(past: readonly Past[], hours: Hours, learned: Map<string, Learned>): Lived[] {
  let open: Lived[] = [];
  const lived = past.map((one) => {
    for (const done of open.filter(({ past: { answered } }) => answered <= one.asked).toSorted(byAnswer))
      take(done, learned);
    open = open.filter(({ past: { answered } }) => answered > one.asked);
    const begun = begin(one, open, hours, learned);
    open.push(begun);
    return begun;
  });
  for (const done of open.toSorted(byAnswer)) take(done, learned);
  return lived;
}

const byAnswer = (a: Lived, b: Lived): number => a.past.answered.getTime() - b.past.answered.getTime();

function begin(past: Past, open: readonly Lived[], hours: Hours, learned: ReadonlyMap<string, Learned>): Lived {
  const queue = queueOf(past);
  const { channel, asked: at } = past;
  const situation = {
    ahead: open.filter(({ said }) => said.queue === queue).length,
    serving: SERVING,
    ...clockOf(at, hours.timeZone),
  };
  const range = rangeFor(learned.get(queue) ?? NOTHING_LEARNED, situation);
  const named = range && namedFrom(range, at, hours.measure[channel]);
  const said: Announcement = {
    id: newId<string>(at.getTime()),
    at,
    queue,
    channel,
    waitingSince: at,
    ...situation,
    named,
    reason: named ? "first" : "unknown",
  };
  return { past, said, waited: waitedSeconds(at, past.answered, hours.measure[channel]) };
}

function take({ said, waited }: Lived, learned: Map<string, Learned>): void {
  const { queue, ahead, serving, hour, day, named } = said;
  learned.set(
    queue,
    learn(learned.get(queue) ?? NOTHING_LEARNED, { ahead, serving, hour, day, waited, announced: named }),
  );
}

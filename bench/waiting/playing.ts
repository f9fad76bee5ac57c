/** Lives through waits strictly in the order of time: what is announced knows only what had ended by then. */
import { type Learned, learn, middleFor, NOTHING_LEARNED, rangeFor } from "@luwte/planning/waiting/learn.ts";
import type { Range } from "@luwte/planning/waiting/situation.ts";
import { METHODS, type Method, Naive } from "./naive.ts";
import type { Wait } from "./watching.ts";

const DAY = 86_400;

/** One announcement and what came of it. */
export type Played = {
  wait: Wait;
  day: number;
  waited: number;
  ours: { range: Range; middle: number } | null;
  naive: Readonly<Record<Method, number | null>>;
};

type Open = { wait: Wait; announced: Range | null };

/** `handling`: what one contact takes on average, by queue; Erlang's formula must be told. */
export function play(waits: readonly Wait[], handling: readonly number[]): Played[] {
  const queues = handling.map((seconds) => ({ learned: NOTHING_LEARNED, naive: new Naive(seconds) }));
  const open: Open[] = [];
  const played: Played[] = [];
  for (const wait of waits) {
    for (const done of takeEnded(open, wait.since)) hear(queues[done.wait.queue]!, done);
    const { learned, naive } = queues[wait.queue]!;
    const range = rangeFor(learned, wait);
    const ours = range && { range, middle: middleFor(learned, wait)! };
    open.push({ wait, announced: range });
    if (wait.answered)
      played.push({ wait, day: dayOf(wait.since), waited: wait.ended - wait.since, ours, naive: naive.all(wait) });
  }
  return played;
}

const dayOf = (at: number): number => Math.floor(at / DAY);

function takeEnded(open: Open[], now: number): Open[] {
  const ended = open.filter(({ wait }) => wait.ended <= now).sort((a, b) => a.wait.ended - b.wait.ended);
  if (ended.length > 0) open.splice(0, open.length, ...open.filter(({ wait }) => wait.ended > now));
  return ended;
}

/** Who gave up says nothing of how long it would have taken. */
function hear(queue: { learned: Learned; naive: Naive }, { wait, announced }: Open): void {
  if (!wait.answered) return;
  const waited = wait.ended - wait.since;
  queue.learned = learn(queue.learned, {
    ahead: wait.ahead,
    serving: wait.serving,
    hour: wait.hour,
    waited,
    day: dayOf(wait.since),
    announced,
  });
  queue.naive.hear(wait.ended, waited);
}

export { METHODS };

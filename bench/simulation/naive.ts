/** The usual way to write such a simulation: every event, contact and agent an object, events in a heap of them, giving up an event like any other. */
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";

type Event = { at: number; run: () => void };
type Agent = { skills: readonly string[]; free: boolean; givenAt: number };
type Contact = { since: number; queue: number; gone: boolean };

class Events {
  readonly #heap: Event[] = [];

  add(event: Event): void {
    const heap = this.#heap;
    heap.push(event);
    for (let at = heap.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (heap[above]!.at <= heap[at]!.at) return;
      [heap[above], heap[at]] = [heap[at]!, heap[above]!];
      at = above;
    }
  }

  next(): Event | undefined {
    const heap = this.#heap;
    const [first, last] = [heap[0], heap.pop()];
    if (heap.length === 0 || last === undefined) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = left < heap.length && heap[left]!.at < heap[at]!.at ? left : at;
      if (right < heap.length && heap[right]!.at < heap[least]!.at) least = right;
      if (least === at) return first;
      [heap[least], heap[at]] = [heap[at]!, heap[least]!];
      at = least;
    }
  }
}

const exponential = (mean: number): number => -Math.log(1 - Math.random()) * mean;

/** Steady scenarios with exponential times only; how many contacts came and how many gave up. */
export function simulateNaively({ queues, groups, days, intervalMinutes }: Scenario): {
  offered: number;
  abandoned: number;
} {
  const events = new Events();
  const agents: Agent[] = groups.flatMap(({ skills, shifts }) =>
    Array.from({ length: shifts[0]!.agents }, () => ({ skills: Object.keys(skills), free: true, givenAt: 0 })),
  );
  const waiting: Contact[][] = queues.map(() => []);
  let [now, offered, abandoned] = [0, 0, 0];
  const can = (agent: Agent, queue: number) =>
    Object.keys(queues[queue]!.needs).every((name) => agent.skills.includes(name));
  const serve = (agent: Agent, contact: Contact) => {
    agent.free = false;
    agent.givenAt = now;
    events.add({ at: now + exponential(queues[contact.queue]!.handling.mean), run: () => finish(agent) });
  };
  const finish = (agent: Agent) => {
    agent.free = true;
    const heads = waiting.flatMap((line, queue) => (line.length > 0 && can(agent, queue) ? [line[0]!] : []));
    const first = heads.toSorted((a, b) => a.since - b.since)[0];
    if (first) serve(agent, waiting[first.queue]!.shift()!);
  };
  const giveUp = (contact: Contact) => {
    const at = waiting[contact.queue]!.indexOf(contact);
    if (at < 0) return;
    waiting[contact.queue]!.splice(at, 1);
    abandoned++;
  };
  const arrive = (queue: number) => {
    offered++;
    const rate = queues[queue]!.counts[0]! / (intervalMinutes * 60);
    events.add({ at: now + exponential(1 / rate), run: () => arrive(queue) });
    const contact = { since: now, queue, gone: false };
    const [agent] = agents.filter((one) => one.free && can(one, queue)).toSorted((a, b) => a.givenAt - b.givenAt);
    if (agent) {
      serve(agent, contact);
      return;
    }
    waiting[queue]!.push(contact);
    events.add({ at: now + exponential(queues[queue]!.patience!.mean), run: () => giveUp(contact) });
  };
  for (let queue = 0; queue < queues.length; queue++) arrive(queue);
  for (let event = events.next(); event && event.at < days * 86_400; event = events.next()) {
    now = event.at;
    event.run();
  }
  return { offered, abandoned };
}

/** From commit to browser: many desks listen, conversations are made one by one, and the time until each desk has heard of each is taken. */
import { newId } from "@luwte/contract/ids.ts";
import { type Spread, spreadOf } from "./figures.ts";
import type { Stage } from "./stage.ts";

export type StreamFigures = { agents: number; events: number; latency: Spread; missed: number };

type Listener = { close(): void };
const DECODER = new TextDecoder();

/** Calls `heard` with each subject that comes by. The clock is the same process's, so the times are comparable. */
async function listen(stage: Stage, cookie: string, heard: (subject: string) => void): Promise<Listener> {
  const control = new AbortController();
  const answer = await fetch(`${stage.url}/api/stream`, { headers: { cookie }, signal: control.signal });
  if (!answer.ok || !answer.body) throw new Error(`stream: ${answer.status} ${await answer.text()}`);
  const reader = answer.body.getReader();
  const known = new Set<string>();
  // A subject stands in more than one event of the same creation; the first counts.
  const first = (subject: string) => {
    if (known.has(subject)) return;
    known.add(subject);
    heard(subject);
  };
  const read = async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      for (const found of DECODER.decode(value).matchAll(/"subject":\s*"(bench-[\w-]+)"/g)) first(found[1]!);
    }
  };
  read().catch(() => {});
  return { close: () => control.abort() };
}

export async function measureStreams(stage: Stage, agents: number, events: number): Promise<StreamFigures> {
  const committed = new Map<string, number>();
  const latencies: number[] = [];
  const heard = (subject: string) => {
    const at = committed.get(subject);
    if (at !== undefined) latencies.push(performance.now() - at);
  };
  const listeners: Listener[] = [];
  for (let each = 0; each < agents; each++)
    listeners.push(await listen(stage, stage.cookies[each % stage.cookies.length]!, heard));
  for (let event = 0; event < events; event++) {
    const subject = `bench-${newId<string>()}`;
    // From just before the request: what is reported includes the whole creation, and so is no flattery.
    committed.set(subject, performance.now());
    await fetch(`${stage.url}/api/conversations`, {
      method: "POST",
      headers: { authorization: `Bearer ${stage.key}`, "content-type": "application/json" },
      body: JSON.stringify({ customer: { email: "stroom@post.example" }, subject, text: "x" }),
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (const listener of listeners) listener.close();
  const expected = agents * events;
  return { agents, events, latency: spreadOf(latencies), missed: Math.max(0, expected - latencies.length) };
}

/** From commit to browser: many desks listen, conversations are made one by one, and the time until each desk has heard of each is taken. */
import { Agent, get } from "node:http";
import { newId } from "@luwte/contract/ids.ts";
import { type Spread, spreadOf } from "./figures.ts";
import type { Stage } from "./stage.ts";

export type StreamFigures = { agents: number; events: number; latency: Spread; made: Spread; missed: number };

type Listener = { close(): void };
const SUBJECT = /"subject":\s*"(bench-[\w-]+)"/g;
/** Longer than any subject with its name, which may come in two pieces. */
const TAIL = 100;
const PATIENCE_MS = 5_000;

/** Calls `heard` with each subject that comes by, at its first event. The clock is the same process's, so the times are comparable. */
function listen(stage: Stage, cookie: string, agent: Agent, heard: (subject: string) => void): Promise<Listener> {
  const known = new Set<string>();
  let tail = "";
  const read = (piece: string) => {
    const text = tail + piece;
    tail = text.slice(-TAIL);
    for (const [, subject] of text.matchAll(SUBJECT)) {
      if (known.has(subject!)) continue;
      known.add(subject!);
      heard(subject!);
    }
  };
  return new Promise((resolve, reject) => {
    const request = get(`${stage.url}/api/stream`, { headers: { cookie }, agent }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`stream: ${answer.statusCode}`));
      answer.setEncoding("utf8").on("data", read);
      resolve({ close: () => request.destroy() });
    });
    request.on("error", reject);
  });
}

async function create(stage: Stage, subject: string): Promise<void> {
  const answer = await fetch(`${stage.url}/api/conversations`, {
    method: "POST",
    headers: { authorization: `Bearer ${stage.key}`, "content-type": "application/json" },
    body: JSON.stringify({ customer: { email: "stroom@post.example" }, subject, text: "x" }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}

/** `latency` is from just before the request: it includes the whole creation, `made`, and so is no flattery. Each event waits for the one before to be heard. */
export async function measureStreams(stage: Stage, agents: number, events: number): Promise<StreamFigures> {
  const [latencies, made]: [number[], number[]] = [[], []];
  let [start, current, left] = [0, "", 0];
  let all = () => {};
  const heard = (subject: string) => {
    if (subject !== current) return;
    latencies.push(performance.now() - start);
    if (--left === 0) all();
  };
  const agent = new Agent({ keepAlive: true });
  const listeners: Listener[] = [];
  for (let each = 0; each < agents; each++)
    listeners.push(await listen(stage, stage.cookies[each % stage.cookies.length]!, agent, heard));
  for (let event = 0; event < events; event++) {
    [start, current, left] = [performance.now(), `bench-${newId<string>()}`, agents];
    const everybody = new Promise<void>((resolve) => {
      all = resolve;
      setTimeout(resolve, PATIENCE_MS).unref();
    });
    await create(stage, current);
    made.push(performance.now() - start);
    await everybody;
  }
  for (const listener of listeners) listener.close();
  return {
    agents,
    events,
    latency: spreadOf(latencies),
    made: spreadOf(made),
    missed: agents * events - latencies.length,
  };
}

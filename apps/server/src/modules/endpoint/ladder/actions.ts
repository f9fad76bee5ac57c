/** Going down the ladder until there is an answer: each rung once, and one repair. All of it within one time limit. */
import type { EndpointRung, EndpointWhy } from "@luwte/contract/endpoint.ts";
import type { Prepared } from "../rules.ts";
import type { Question, Server, Transport, WireBody, WireMessage } from "../shapes.ts";
import { bodyFor, charactersOf, estimateTokens, judge, type Read, readAnswer, repairing, rungsFrom } from "./rules.ts";

export type Climbed<T> = {
  readonly found:
    | { kind: "good"; value: T; rung: EndpointRung }
    /** `restMs`: the server said for how long it wants no questions. */
    | { kind: "nothing"; why: EndpointWhy; restMs: number };
  readonly tokens: number;
  /** The part of `tokens` that the server did not count. */
  readonly estimated: number;
};

type Climb<T> = {
  server: Server;
  question: Question<T>;
  prepared: Prepared;
  transport: Transport;
  signal: AbortSignal;
  until: number;
  used: { tokens: number; estimated: number };
};

export async function climb<T>(
  transport: Transport,
  server: Server,
  question: Question<T>,
  prepared: Prepared,
  signal: AbortSignal,
): Promise<Climbed<T>> {
  const used = { tokens: 0, estimated: 0 };
  const until = performance.now() + question.limits.milliseconds;
  const found = await down({ server, question, prepared, transport, signal, until, used });
  return { found, ...used };
}

const nothing = (why: EndpointWhy, restMs = 0) => ({ kind: "nothing", why, restMs }) as const;

async function down<T>(climb: Climb<T>): Promise<Climbed<T>["found"]> {
  for (const rung of rungsFrom(climb.server.rung)) {
    const read = await ask(climb, rung, climb.prepared.messages);
    if (read.kind === "unsupported") continue;
    if (read.kind === "failed") return nothing(read.why, read.restMs);
    const judged = judge(read.text, climb.question, climb.prepared);
    return judged.kind === "good" ? { ...judged, rung } : repaired(climb, rung, read.text, judged.wrong);
  }
  return nothing("refused");
}

async function repaired<T>(
  climb: Climb<T>,
  rung: EndpointRung,
  text: string,
  wrong: string,
): Promise<Climbed<T>["found"]> {
  const read = await ask(climb, rung, repairing(climb.prepared.messages, text, wrong));
  if (read.kind === "failed") return nothing(read.why, read.restMs);
  if (read.kind === "unsupported") return nothing("wrong_shape");
  const judged = judge(read.text, climb.question, climb.prepared);
  return judged.kind === "good" ? { ...judged, rung } : nothing(judged.why);
}

async function ask<T>(climb: Climb<T>, rung: EndpointRung, messages: readonly WireMessage[]): Promise<Read> {
  const { server, question, prepared, transport, signal, until } = climb;
  const timeoutMs = Math.ceil(until - performance.now());
  if (timeoutMs <= 0) return { kind: "failed", why: "slow", restMs: 0 };
  const { model, url, key, allowPrivate } = server;
  const { answerTokens } = question.limits;
  const body = bodyFor(rung, { model, messages, schema: prepared.schema, answerTokens });
  try {
    const read = readAnswer(await transport({ url, key, body, timeoutMs, signal, allowPrivate }));
    count(climb.used, body, read);
    return read;
  } catch (error) {
    const why = signal.aborted ? "stopping" : whyOf(error);
    // It may have worked on it all the same.
    if (why === "slow" || why === "stopping") count(climb.used, body, { kind: "text", text: "", tokens: null });
    return { kind: "failed", why, restMs: 0 };
  }
}

function count(used: { tokens: number; estimated: number }, body: WireBody, read: Read): void {
  if (read.kind !== "text") return;
  const estimated = estimateTokens(charactersOf(body) + read.text.length);
  used.tokens += read.tokens ?? estimated;
  used.estimated += read.tokens === null ? estimated : 0;
}

function whyOf(error: unknown): EndpointWhy {
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (code === "not_outside") return "not_outside";
  return name === "TimeoutError" || name === "AbortError" ? "slow" : "unreachable";
}

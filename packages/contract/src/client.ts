/**
 * A typed client made of the declarations. It repeats a call after a network failure only when doing it twice is doing it once: reads, and
 * writes whose body carries an id that the client chose.
 */
import type { IdsOf, Operation, OperationOf, Operations, ReplyGot, Sent } from "./operation.ts";
import { operationsIn } from "./operation.ts";
import type { Problem } from "./problem.ts";
import { PROBLEM_TYPE } from "./problem.ts";
import { encodeQuery } from "./query.ts";

/** The server said no. `code` is what programs look at, `problem` what people read. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  readonly code: string;
  readonly status: number;
  /** From `retry-after`: how long to leave the server alone. */
  readonly retryAfterSeconds: number | null;
  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail ? `${problem.title} ${problem.detail}` : problem.title);
    this.name = "ApiProblem";
    this.problem = problem;
    this.code = problem.code;
    this.status = problem.status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Nobody answered, or something between us and the server did. Whether a write was done is unknown. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super("The server cannot be reached.", { cause });
    this.name = "Unreachable";
  }
}

type CallOptions = { readonly signal?: AbortSignal };
type Nothing = Record<never, never>;
export type Api<Set extends Operations> = {
  readonly [Id in IdsOf<Set>]: Nothing extends Sent<OperationOf<Set, Id>>
    ? (sent?: Sent<OperationOf<Set, Id>>, options?: CallOptions) => Promise<ReplyGot<OperationOf<Set, Id>>>
    : (sent: Sent<OperationOf<Set, Id>>, options?: CallOptions) => Promise<ReplyGot<OperationOf<Set, Id>>>;
};

export type ClientOptions = {
  /** Without a slash at its end; empty in a browser that talks to its own server. */
  readonly baseUrl: string;
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
  /** Waits between attempts, in ms; as many more attempts as there are numbers. */
  readonly pauses?: readonly number[];
};

type Parts = {
  params?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
  file?: Blob;
};

const PAUSES = [300, 1_200, 3_000];
/** What a proxy answers when the server behind it is away for a moment. */
const PASSING = new Set([502, 503, 504]);

export function createClient<const Set extends Operations>(set: Set, options: ClientOptions): Api<Set> {
  const calls = operationsIn(set).map((declared) => [
    declared.id,
    (sent: Parts = {}, call: CallOptions = {}) => attempt(declared, sent, call, options),
  ]);
  return Object.fromEntries(calls) as Api<Set>;
}

async function attempt(declared: Operation, sent: Parts, call: CallOptions, options: ClientOptions): Promise<unknown> {
  const pauses = isRepeatable(declared, sent) ? (options.pauses ?? PAUSES) : [];
  for (const pause of pauses) {
    const answer = await once(declared, sent, call, options).catch(onlyUnreachable);
    if (answer && !PASSING.has(answer.status)) return read(declared, answer);
    await sleep(pause * (0.5 + Math.random()), call.signal);
  }
  return read(declared, await once(declared, sent, call, options));
}

export function isRepeatable(declared: Operation, sent: Parts): boolean {
  if (declared.repeatable || declared.method === "GET" || declared.method === "PUT") return true;
  return typeof sent.body === "object" && sent.body !== null && "id" in sent.body;
}

/** A network failure is worth another attempt; an abort or a mistake of ours is not. */
function onlyUnreachable(error: unknown): null {
  if (error instanceof Unreachable) return null;
  throw error;
}

async function once(declared: Operation, sent: Parts, call: CallOptions, options: ClientOptions): Promise<Response> {
  const request = requestOf(declared, sent, call, options);
  try {
    return await (options.fetch ?? fetch)(options.baseUrl + addressOf(declared, sent), request);
  } catch (error) {
    if (call.signal?.aborted) throw call.signal.reason;
    throw new Unreachable(error);
  }
}

export function addressOf(declared: Operation, sent: Parts): string {
  const path = declared.path.replace(/\{(\w+)\}/g, (_place, name: string) =>
    encodeURIComponent(String(sent.params?.[name])),
  );
  const query = sent.query ? encodeQuery(sent.query) : "";
  return query === "" ? path : `${path}?${query}`;
}

function requestOf(declared: Operation, sent: Parts, call: CallOptions, options: ClientOptions): RequestInit {
  const content = contentOf(sent);
  return {
    method: declared.method,
    // A page of another site cannot set this header, so the server takes it as proof that our own client is calling.
    headers: { "x-luwte-client": "1", ...options.headers?.(), ...content.headers },
    ...(content.body === undefined ? {} : { body: content.body }),
    ...(call.signal ? { signal: call.signal } : {}),
  };
}

function contentOf(sent: Parts): { headers: Record<string, string>; body?: string | Blob } {
  if (sent.file) return { headers: { "content-type": sent.file.type || "application/octet-stream" }, body: sent.file };
  if (sent.body !== undefined)
    return { headers: { "content-type": "application/json" }, body: JSON.stringify(sent.body) };
  return { headers: {} };
}

async function read(declared: Operation, answer: Response): Promise<unknown> {
  if (!answer.ok) throw await problemOf(answer);
  if (declared.download) return answer.blob();
  return declared.reply ? answer.json() : undefined;
}

async function problemOf(answer: Response): Promise<ApiProblem | Unreachable> {
  const isProblem = answer.headers.get("content-type")?.startsWith(PROBLEM_TYPE) ?? false;
  if (!isProblem) return new Unreachable(new Error(`${answer.status} without a problem description`));
  const wait = Number(answer.headers.get("retry-after") ?? Number.NaN);
  return new ApiProblem((await answer.json()) as Problem, Number.isFinite(wait) ? wait : null);
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}

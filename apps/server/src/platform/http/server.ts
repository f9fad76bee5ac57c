/** The HTTP server: its limits, its errors, and what it answers where there is nothing. */
import { randomBytes } from "node:crypto";
import { refuse } from "@luwte/contract/errors.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { readsJson } from "./bodies.ts";
import { API_HEADERS, transportHeaders } from "./headers.ts";
import { type MountOptions, mount } from "./mount.ts";
import type { Implementation } from "./operations.ts";
import { refusalOf, sendRefusal } from "./problems.ts";

export type Failure = { readonly error: unknown; readonly requestId: string; readonly operationId: string | null };
export type Answered = { readonly operationId: string | null; readonly status: number; readonly milliseconds: number };

export type ServerOptions = MountOptions & {
  readonly implementations: readonly Implementation[];
  readonly trustProxy: false | readonly string[];
  /** A bug showed itself; the visitor gets its number, the log gets the rest. */
  readonly onFailure: (failure: Failure) => void;
  readonly onAnswered: (answered: Answered) => void;
  /** Routes that are no operations: the stream, files of the desk, health. */
  readonly more: readonly ((app: FastifyInstance) => void)[];
};

/** A whole upload over a slow line fits in this; JSON bodies have a shorter time of their own. */
const REQUEST_TIMEOUT = 300_000;
const HEADERS_TIMEOUT = 15_000;
/** Longer than the usual 60 s of proxies in front of us, so that it is never we who close a connection they are about to use. */
const KEEP_ALIVE_TIMEOUT = 65_000;
const CLOSE_IDLE_MS = 50;
const MAXIMUM_HEADER_BYTES = 16_384;
const MAXIMUM_HEADERS = 100;

export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: options.trustProxy === false ? false : [...options.trustProxy],
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    http: { maxHeaderSize: MAXIMUM_HEADER_BYTES, headersTimeout: HEADERS_TIMEOUT },
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
    genReqId: requestIds(),
    return503OnClosing: true,
    forceCloseConnections: "idle",
    frameworkErrors: (error, request, reply) => void answerError(options, error, request, reply),
  });
  app.server.maxHeadersCount = MAXIMUM_HEADERS;
  readsJson(app);
  prepareAnswers(app, options);
  mount(app, options.implementations, options);
  for (const add of options.more) add(app);
  closeWhatBecomesIdle(app);
  await app.ready();
  return app;
}

/** A connection whose answer is under way when we close would be kept after it, and keep us, for as long as any is kept. */
function closeWhatBecomesIdle(app: FastifyInstance): void {
  app.addHook("preClose", (done) => {
    if (app.server.listening) {
      const looking = setInterval(() => app.server.closeIdleConnections(), CLOSE_IDLE_MS);
      app.server.once("close", () => clearInterval(looking));
    }
    done();
  });
}

function prepareAnswers(app: FastifyInstance, options: ServerOptions): void {
  const headers = { ...API_HEADERS, ...transportHeaders(options.door.publicUrl) };
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    options.onAnswered({ operationId: request.operationId, status: reply.statusCode, milliseconds: reply.elapsedTime });
    done();
  });
  app.setErrorHandler((error, request, reply) => answerError(options, error, request, reply));
  app.setNotFoundHandler((request, reply) => sendRefusal(reply, refuse("not_found"), languageOf(request)));
}

function answerError(
  options: ServerOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error);
  if (!refusal || refusal.refused === "busy")
    options.onFailure({ error, requestId: request.id, operationId: request.operationId });
  return sendRefusal(reply, refusal ?? refuse("unexpected"), languageOf(request));
}

const languageOf = (request: FastifyRequest): Language =>
  request.admitted?.language ?? chooseLanguage(request.headers["accept-language"]);

/** Short, and different after a restart, so that a visitor can read one out and we can find it. */
function requestIds(): () => string {
  const start = randomBytes(4).toString("hex");
  let count = 0;
  return () => `${start}-${(count++).toString(36)}`;
}

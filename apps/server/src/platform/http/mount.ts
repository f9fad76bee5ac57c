/** From implementations to routes: the door, the parsing, the handler, the answer. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { type Admitted, admit, type Door } from "./admission.ts";
import { send } from "./answers.ts";
import { readsFiles } from "./bodies.ts";
import type { Caller } from "./caller.ts";
import { callOf } from "./liveCall.ts";
import type { Implementation } from "./operations.ts";
import { validation } from "./validation.ts";

declare module "fastify" {
  interface FastifyRequest {
    admitted: Admitted | null;
    operationId: string | null;
  }
}

/** What was asked and answered without a refusal, for who watches. */
export type Answered = {
  readonly operation: Implementation["operation"];
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly at: Date;
};

export type MountOptions = {
  readonly door: Door;
  readonly platform: Platform;
  /** In tests: an answer that is not exactly as declared is a mistake of ours. In production nobody pays for that. */
  readonly checkReplies: boolean;
  readonly watching?: (seen: Answered) => void;
  /** How long a body that is no file may take to arrive. */
  readonly bodyTimeoutMs?: number;
};

const DEFAULT_BODY_BYTES = 1_000_000;
/** A body that dribbles in holds a connection and nothing else; files have their own, longer time. */
const BODY_TIMEOUT = 20_000;

export function mount(app: FastifyInstance, implementations: readonly Implementation[], options: MountOptions): void {
  app.decorateRequest("admitted", null);
  app.decorateRequest("operationId", null);
  for (const implementation of implementations) {
    const { upload } = implementation.operation;
    if (!upload) addRoute(app, implementation, options);
    else
      app.register(async (scope) => {
        readsFiles(scope, upload.maxBytes);
        addRoute(scope, implementation, options);
      });
  }
}

function addRoute(app: FastifyInstance, implementation: Implementation, options: MountOptions): void {
  const { operation } = implementation;
  const validate = validation(operation);
  app.route({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, ":$1"),
    bodyLimit: operation.upload?.maxBytes ?? operation.maxBodyBytes ?? DEFAULT_BODY_BYTES,
    onRequest: async (request) => {
      request.operationId = operation.id;
      request.admitted = await admit(options.door, operation, request);
      if (operation.body) hurry(request, options.bodyTimeoutMs ?? BODY_TIMEOUT);
    },
    handler: async (request, reply) => {
      const { caller, language } = request.admitted!;
      const input = validate(request, language);
      const answer = await implementation.handle(
        input,
        callOf({ platform: options.platform, cookies: options.door.cookies, request, reply }, caller, language),
      );
      if (caller && !isRefusal(answer))
        options.watching?.(answeredBy(operation, input, caller, options.platform.clock()));
      return send(operation, options.checkReplies, reply, language, answer);
    },
  });
}

function answeredBy(operation: Answered["operation"], input: unknown, caller: Caller, at: Date): Answered {
  const { params = {}, query = {} } = input as Partial<Answered>;
  return { operation, params, query, caller, at };
}

function hurry(request: FastifyRequest, milliseconds: number): void {
  const timer = setTimeout(() => request.raw.destroy(), milliseconds);
  request.raw.once("close", () => clearTimeout(timer));
  request.raw.once("end", () => clearTimeout(timer));
}

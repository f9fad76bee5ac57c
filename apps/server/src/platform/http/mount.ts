/** From implementations to routes: the door, the parsing, the handler, the answer. */
import { isDeepStrictEqual } from "node:util";
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import { type Admitted, admit, type Door } from "./admission.ts";
import { readsFiles } from "./bodies.ts";
import type { Call, StrangerCall } from "./call.ts";
import type { Caller } from "./caller.ts";
import { sessionCookie } from "./cookies.ts";
import { sendFile } from "./files.ts";
import { COMMON_REFUSALS, type FileReply, type Implementation } from "./operations.ts";
import { Refused, sendRefusal } from "./problems.ts";
import { validation } from "./validation.ts";

declare module "fastify" {
  interface FastifyRequest {
    admitted: Admitted | null;
    operationId: string | null;
  }
}

export type MountOptions = {
  readonly door: Door;
  readonly platform: Platform;
  /** In tests: an answer that is not exactly as declared is a mistake of ours. In production nobody pays for that. */
  readonly checkReplies: boolean;
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
      if (operation.body) hurry(request);
    },
    handler: async (request, reply) => {
      const { caller, language } = request.admitted!;
      const input = validate(request, language);
      const answer = await implementation.handle(input, callOf(options, request, reply, caller, language));
      return send(operation, options, reply, language, answer);
    },
  });
}

function hurry(request: FastifyRequest): void {
  const timer = setTimeout(() => request.raw.destroy(), BODY_TIMEOUT);
  request.raw.once("close", () => clearTimeout(timer));
  request.raw.once("end", () => clearTimeout(timer));
}

function callOf(
  options: MountOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  caller: Caller | null,
  language: Language,
): Call | StrangerCall {
  const stranger: StrangerCall = {
    platform: options.platform,
    now: options.door.clock(),
    language,
    request: { id: request.id, ip: request.ip, userAgent: (request.headers["user-agent"] ?? "").slice(0, 300) },
    session: sessionCookie(request, reply, options.door.cookies),
  };
  return caller ? { ...stranger, ...powersOf(options.platform, caller) } : stranger;
}

const powersOf = (gate: Platform, caller: Caller): Omit<Call, keyof StrangerCall> => ({
  caller,
  actor: caller.actor,
  organisationId: caller.organisationId,
  personId: caller.personId,
  may: (right) => caller.rights.has(right),
  work: (run) => gate.work(caller.organisationId, caller.actor, run),
  read: (run) => gate.read(caller.organisationId, run),
});

function send(
  operation: Operation,
  options: MountOptions,
  reply: FastifyReply,
  language: Language,
  answer: unknown,
): FastifyReply {
  if (options.checkReplies) check(operation, answer);
  if (isRefusal(answer)) return sendRefusal(reply, answer, language);
  if (operation.download) return sendFile(reply, answer as FileReply);
  if (!operation.reply) return reply.code(204).send();
  return reply
    .code(operation.success ?? 200)
    .header("content-type", "application/json; charset=utf-8")
    .send(JSON.stringify(answer));
}

function check(operation: Operation, answer: unknown): void {
  if (isRefusal(answer)) {
    const allowed: readonly string[] = [...COMMON_REFUSALS, ...(operation.refusals ?? [])];
    if (!allowed.includes(answer.refused))
      throw new Error(`${operation.id} does not declare the refusal ${answer.refused}.`);
  } else if (operation.reply) checkReply(operation, JSON.parse(JSON.stringify(answer)));
}

function checkReply(operation: Operation, sent: unknown): void {
  const parsed = operation.reply!.safeParse(sent);
  if (!parsed.success)
    throw new Error(`${operation.id} answers something else than it declares: ${parsed.error.message}`);
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(parsed.data)), sent))
    throw new Error(
      `${operation.id} answers more than it declares, or leaves out what has a preset: ${JSON.stringify(sent).slice(0, 500)}`,
    );
}

/** For code outside handlers that wants to refuse. */
export const refused = (...given: Parameters<typeof refuse>): Refused => new Refused(refuse(...given));

/** The call that a handler gets, made of a request. */
import type { Language } from "@luwte/contract/language.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Platform } from "../platform.ts";
import type { Call, StrangerCall } from "./call.ts";
import type { Caller } from "./caller.ts";
import { type CookieNames, sessionCookie } from "./cookies.ts";

export type CallSource = {
  readonly platform: Platform;
  readonly cookies: CookieNames;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export function callOf(source: CallSource, caller: Caller | null, language: Language): Call | StrangerCall {
  const { platform, request, reply } = source;
  const stranger: StrangerCall = {
    platform,
    now: platform.clock(),
    language,
    request: { id: request.id, ip: request.ip, userAgent: (request.headers["user-agent"] ?? "").slice(0, 300) },
    session: sessionCookie(request, reply, source.cookies),
  };
  return caller ? { ...stranger, ...powersOf(platform, caller) } : stranger;
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

/** The door: who calls, how fast, from where, and with which right. Passed before a byte of the body is read. */
import { refuse } from "@luwte/contract/errors.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyRequest } from "fastify";
import { addressKey } from "../limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../limits/buckets.ts";
import type { Caller, Callers } from "./caller.ts";
import { type CookieNames, readCookie } from "./cookies.ts";
import { comesFromUs } from "./origins.ts";
import { Refused } from "./problems.ts";

export type Admitted = { readonly caller: Caller | null; readonly language: Language };

export type Paces = {
  readonly stranger: number;
  readonly person: number;
  readonly key: number;
  readonly strict: number;
};
export type Limits = { readonly [Kind in keyof Paces]: Buckets };

/** A quarter of a minute's worth at once: a desk that opens asks for much together, and then little. */
export function limitsOf(paces: Paces): Limits {
  const bucketsOf = (perMinute: number) => tokenBuckets({ atOnce: Math.max(10, Math.ceil(perMinute / 4)), perMinute });
  return {
    stranger: bucketsOf(paces.stranger),
    person: bucketsOf(paces.person),
    key: bucketsOf(paces.key),
    strict: tokenBuckets({ atOnce: paces.strict, perMinute: paces.strict }),
  };
}

export type Door = {
  readonly callers: Callers;
  readonly limits: Limits;
  readonly cookies: CookieNames;
  readonly publicUrl: string | null;
  readonly clock: () => Date;
};

const SAFE = new Set(["GET", "HEAD"]);
const BEARER = /^Bearer ([A-Za-z0-9_-]{16,200})$/;

export async function admit(door: Door, operation: Operation, request: FastifyRequest): Promise<Admitted> {
  const asked = chooseLanguage(request.headers["accept-language"]);
  if (operation.pace === "strict") pass(door.limits.strict, `${operation.id} ${addressKey(request.ip)}`, door);
  if (operation.right === "anyone") return admitAnyone(door, request, asked);
  const caller = await callerOf(door, request);
  if (!caller) return refuseStranger(door, request);
  passCaller(door, caller);
  if (operation.right !== "signed_in" && !caller.rights.has(operation.right)) throw new Refused(refuse("forbidden"));
  return { caller, language: caller.language ?? asked };
}

/** Also what anyone may do can leave a cookie (signing in), which another site must not do in somebody's name. */
function admitAnyone(door: Door, request: FastifyRequest, language: Language): Admitted {
  pass(door.limits.stranger, addressKey(request.ip), door);
  if (!SAFE.has(request.method)) mustComeFromUs(door, request);
  return { caller: null, language };
}

async function callerOf(door: Door, request: FastifyRequest): Promise<Caller | null> {
  const key = BEARER.exec(request.headers.authorization ?? "")?.[1];
  if (key !== undefined) return door.callers.find("apiKey", key, door.clock());
  const token = readCookie(request.headers.cookie, door.cookies.name);
  if (token === null) return null;
  if (!SAFE.has(request.method)) mustComeFromUs(door, request);
  return door.callers.find("session", token, door.clock());
}

function mustComeFromUs(door: Door, request: FastifyRequest): void {
  if (!comesFromUs(request.headers, door.publicUrl)) throw new Refused(refuse("cross_site"));
}

/** Guessing keys and tokens is limited like any other knocking. */
function refuseStranger(door: Door, request: FastifyRequest): never {
  pass(door.limits.stranger, addressKey(request.ip), door);
  throw new Refused(refuse("not_signed_in"));
}

function passCaller(door: Door, caller: Caller): void {
  const { actor } = caller;
  if (actor.kind === "api_key") pass(door.limits.key, actor.apiKeyId, door);
  else pass(door.limits.person, caller.personId ?? "", door);
}

function pass(buckets: Buckets, key: string, door: Door): void {
  const retryAfterSeconds = buckets.take(key, door.clock().getTime());
  if (retryAfterSeconds > 0) throw new Refused(refuse("too_many_requests", { retryAfterSeconds }));
}

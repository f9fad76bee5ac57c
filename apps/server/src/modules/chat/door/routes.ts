/** Where every call of a widget comes in: how fast, which widget, from which site, and with a token: which visitor. */
import { type ErrorCode, refuse } from "@luwte/contract/errors.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import { Refused } from "../../../platform/http/problems.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { hashOfToken } from "../../../platform/security/tokens.ts";
import type { StoredWidget, Visitor } from "../shapes.ts";
import { findByToken } from "../visitors/queries.ts";
import { findByKey } from "../widgets/queries.ts";
import { mayShow } from "../widgets/rules.ts";
import { bearerOf, corsHeaders, PACES, PREFLIGHT_HEADERS } from "./rules.ts";

/** What the door found out. */
export type Entry = { readonly widget: StoredWidget; readonly language: Language };

declare module "fastify" {
  interface FastifyRequest {
    chat: Entry | null;
  }
}

export type Door = {
  readonly platform: Platform;
  /** Throws a refusal when it is too fast. */
  slow(pace: keyof typeof PACES, key: string): void;
};

export const refused = (code: ErrorCode, details: Record<string, unknown> = {}): Refused =>
  new Refused(refuse(code, details));

export function openDoor(platform: Platform): Door {
  const buckets = Object.fromEntries(Object.entries(PACES).map(([name, pace]) => [name, tokenBuckets(pace)]));
  return { platform, slow: (pace, key) => take(buckets[pace]!, key, platform.clock()) };
}

function take(buckets: Buckets, key: string, now: Date): void {
  const retryAfterSeconds = buckets.take(key, now.getTime());
  if (retryAfterSeconds > 0) throw refused("too_many_requests", { retryAfterSeconds });
}

export const PREFIX = "/widget/api/:key";

/** Hooks for all routes of this scope. */
export function guard(scope: FastifyInstance, { platform }: Door): void {
  const perMinute = platform.settings.requestsPerMinuteStranger;
  const all = tokenBuckets({ atOnce: Math.ceil(perMinute / 2), perMinute });
  scope.decorateRequest("chat", null);
  scope.addHook("onRequest", async (request, reply) => {
    reply.headers(corsHeaders(request.headers.origin));
    take(all, addressKey(request.ip), platform.clock());
    request.chat = await enter(platform, request);
  });
}

/** Asked by browsers before the call itself; says nothing of what exists. */
export function answerPreflights(app: FastifyInstance): void {
  app.options(`${PREFIX}/*`, (request, reply) =>
    reply
      .headers({ ...corsHeaders(request.headers.origin), ...PREFLIGHT_HEADERS })
      .code(204)
      .send(),
  );
}

async function enter({ database }: Platform, request: FastifyRequest): Promise<Entry> {
  const { key } = request.params as { key: string };
  const widget = await findByKey(database, key);
  if (!widget?.active) throw refused("not_found");
  if (!mayShow(widget.allowedOrigins, request.headers.origin)) throw refused("forbidden");
  return { widget, language: chooseLanguage(request.headers["accept-language"]) };
}

export const tokenOf = (request: FastifyRequest): string | null => bearerOf(request.headers.authorization);

/** Whose token this is; refused when it is nobody's (any more). */
export async function visitorOf({ platform }: Door, request: FastifyRequest): Promise<Visitor> {
  const token = tokenOf(request);
  const visitor = token && (await findByToken(platform.database, request.chat!.widget.id, hashOfToken(token)));
  if (!visitor) throw refused("not_signed_in");
  return visitor;
}

export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, part: string): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 20).map(({ path, code, message }) => ({
    pointer: `/${[part, ...path].join("/")}`,
    code: String(code),
    detail: message,
  }));
  throw refused("invalid_request", { errors });
}

export type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

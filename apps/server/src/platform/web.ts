/** The web part of the server: every module's operations behind one door. */
import type { FastifyInstance } from "fastify";
import type { Assembled } from "./assemble.ts";
import { type Door, limitsOf } from "./http/admission.ts";
import { cookieNames } from "./http/cookies.ts";
import { addOpenApi } from "./http/openapi.ts";
import { type Answered, createServer } from "./http/server.ts";
import type { Module } from "./module.ts";
import type { Platform } from "./platform.ts";
import { addStream } from "./realtime/stream.ts";

export type WebOptions = {
  readonly inside: Assembled;
  readonly checkReplies: boolean;
  readonly bodyTimeoutMs?: number;
  readonly onAnswered: (answered: Answered) => void;
  /** Named shapes for the description of the API. */
  readonly shapes?: Readonly<Record<string, unknown>>;
  readonly more: readonly ((app: FastifyInstance) => void)[];
};

/** How often a minute one address may try what can be guessed, per operation. */
const STRICT_PER_MINUTE = 20;

export function createWeb({ inside, shapes = {}, ...options }: WebOptions): Promise<FastifyInstance> {
  const { platform, modules, realtime, pool } = inside;
  const door = doorOf(inside);
  const implementations = implementationsOf(modules, platform);
  const operations = implementations.map(({ operation }) => operation);
  const raw = modules.flatMap(({ http }) => (http ? [(app: FastifyInstance) => http(app, platform)] : []));
  const watchers = modules.flatMap(({ watch }) => watch ?? []);
  return createServer({
    ...options,
    watching: (seen) => {
      for (const watch of watchers) watch(seen, platform);
    },
    platform,
    door,
    implementations,
    trustProxy: platform.settings.trustProxy,
    onFailure: ({ error, ...facts }) => platform.log.error("http.failed", error, facts),
    more: [
      (app) => addStream(app, { door, hub: realtime.hub, reader: realtime.reader, pool, version: platform.version }),
      (app) => addOpenApi(app, { operations, version: platform.version, cookie: door.cookies.name, shapes }),
      ...raw,
      ...options.more,
    ],
  });
}

function doorOf({ platform, callers }: Assembled): Door {
  const { settings, clock } = platform;
  const paces = {
    stranger: settings.requestsPerMinuteStranger,
    person: settings.requestsPerMinutePerson,
    key: settings.requestsPerMinuteKey,
    strict: STRICT_PER_MINUTE,
  };
  return {
    callers,
    limits: limitsOf(paces),
    cookies: cookieNames(settings.publicUrl),
    publicUrl: settings.publicUrl,
    clock,
  };
}

function implementationsOf(modules: readonly Module[], platform: Platform) {
  const all = modules.flatMap(({ routes = [] }) => (typeof routes === "function" ? routes(platform) : routes));
  const ids = all.map(({ operation }) => operation.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two modules implement ${twice}.`);
  return all;
}

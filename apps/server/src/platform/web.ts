/** The web part of the server: every module's operations behind one door. */
import type { FastifyInstance } from "fastify";
import { limitsOf } from "./http/admission.ts";
import { cookieNames } from "./http/cookies.ts";
import { type Answered, createServer } from "./http/server.ts";
import type { Module } from "./module.ts";
import type { Platform, PlatformInside } from "./platform.ts";

export type WebOptions = {
  readonly inside: PlatformInside;
  readonly modules: readonly Module[];
  readonly checkReplies: boolean;
  readonly onAnswered: (answered: Answered) => void;
  readonly more: readonly ((app: FastifyInstance) => void)[];
};

/** How often a minute one address may try what can be guessed, per operation. */
const STRICT_PER_MINUTE = 20;

export function createWeb({ inside, modules, ...options }: WebOptions): Promise<FastifyInstance> {
  const { settings, clock, log } = inside.platform;
  const paces = {
    stranger: settings.requestsPerMinuteStranger,
    person: settings.requestsPerMinutePerson,
    key: settings.requestsPerMinuteKey,
    strict: STRICT_PER_MINUTE,
  };
  return createServer({
    ...options,
    gate: inside.platform,
    door: {
      callers: inside.callers,
      limits: limitsOf(paces),
      cookies: cookieNames(settings.publicUrl),
      publicUrl: settings.publicUrl,
      clock,
    },
    implementations: implementationsOf(modules, inside.platform),
    trustProxy: settings.trustProxy,
    onFailure: ({ error, ...facts }) => log.error("http.failed", error, facts),
    more: [
      ...options.more,
      ...modules.flatMap(({ http }) => (http ? [(app: FastifyInstance) => http(app, inside.platform)] : [])),
    ],
  });
}

function implementationsOf(modules: readonly Module[], platform: Platform) {
  const all = modules.flatMap(({ routes = [] }) => (typeof routes === "function" ? routes(platform) : routes));
  const ids = all.map(({ operation }) => operation.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two modules implement ${twice}.`);
  return all;
}

/** Who comes in by a question's link, and how fast. */

import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { FastifyRequest } from "fastify";
import { refused } from "../../../platform/http/problems.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { openLink } from "../links/actions.ts";
import type { Opened, QuestionNeeds } from "../shapes.ts";

const PACES = { page: { atOnce: 40, perMinute: 40 }, write: { atOnce: 10, perMinute: 6 } };

export type Door = {
  readonly platform: Platform;
  readonly needs: QuestionNeeds;
  /** Of one address, which a whole department may share; and of one link. */
  readonly strangers: Buckets;
  readonly paces: Readonly<Record<keyof typeof PACES, Buckets>>;
};

export const openDoor = (platform: Platform, needs: QuestionNeeds): Door => ({
  platform,
  needs,
  strangers: tokenBuckets({
    atOnce: Math.ceil(platform.settings.requestsPerMinuteStranger / 2),
    perMinute: platform.settings.requestsPerMinuteStranger,
  }),
  paces: { page: tokenBuckets(PACES.page), write: tokenBuckets(PACES.write) },
});

export type Entered = { readonly opened: Opened; readonly path: string };
export type Entry = Entered | "gone" | "slow";
export const isIn = (entry: Entry): entry is Entered => typeof entry === "object";

export const languageOf = (request: FastifyRequest): Language => chooseLanguage(request.headers["accept-language"]);
const tokenIn = (request: FastifyRequest): string => (request.params as { token: string }).token;

/** Too fast comes first: what is refused for that costs the database nothing. */
export async function enter(
  { platform, strangers, paces }: Door,
  request: FastifyRequest,
  pace: keyof typeof PACES,
): Promise<Entry> {
  const now = platform.clock().getTime();
  const wait = Math.max(strangers.take(addressKey(request.ip), now), paces[pace].take(tokenIn(request), now));
  if (wait > 0) return "slow";
  const opened = await openLink(platform, tokenIn(request));
  return opened ? { opened, path: `/q/${tokenIn(request)}` } : "gone";
}

export function mustBeIn(entry: Entry): Entered {
  if (isIn(entry)) return entry;
  throw entry === "gone" ? refused("not_found") : refused("too_many_requests", { retryAfterSeconds: 60 });
}

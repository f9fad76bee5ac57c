/** Who comes in at a status page, how fast, and the page that answers. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { readCookie } from "../../../platform/http/cookies.ts";
import { keyedHeaders } from "../../../platform/http/keyedPages.ts";
import { refused } from "../../../platform/http/problems.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { openLink } from "../links/actions.ts";
import { gonePage, type Notice, PAGE_POLICY, slowPage, statusPage } from "../page/rules.ts";
import { readPage } from "../reading/actions.ts";
import type { Heard, Opened, Reader, StatusNeeds } from "../shapes.ts";
import type { Versions } from "../versions/actions.ts";
import { readerOf } from "../visiting/actions.ts";
import { COOKIE, comesFromPage, PACES } from "./rules.ts";

export type House = {
  readonly platform: Platform;
  readonly needs: StatusNeeds;
  readonly versions: Versions<Heard>;
  /** Of one address, which thousands may share; and of one link. */
  readonly strangers: Buckets;
  readonly paces: Readonly<Record<keyof typeof PACES, Buckets>>;
};

export const openHouse = (platform: Platform, needs: StatusNeeds, versions: Versions<Heard>): House => ({
  platform,
  needs,
  versions,
  strangers: strangersOf(platform.settings.requestsPerMinuteStranger),
  paces: {
    page: tokenBuckets(PACES.page),
    guess: tokenBuckets(PACES.guess),
    write: tokenBuckets(PACES.write),
  },
});

const strangersOf = (perMinute: number): Buckets => tokenBuckets({ atOnce: Math.ceil(perMinute / 2), perMinute });

export type Entered = { readonly opened: Opened; readonly path: string; readonly reader: Reader | null };
/** Or nothing that opens; or too fast, and for how many seconds. */
export type Entry = Entered | "gone" | { readonly wait: number };

const tokenIn = (request: FastifyRequest): string => (request.params as { token: string }).token;
export const languageOf = (request: FastifyRequest): Language => chooseLanguage(request.headers["accept-language"]);

/** A link costs its own tries, and a stranger who tries many links costs theirs. */
function waitOf({ paces, strangers, platform }: House, request: FastifyRequest, pace: keyof typeof PACES): number {
  const now = platform.clock().getTime();
  const stranger = strangers.take(addressKey(request.ip), now);
  return Math.max(stranger, paces[pace].take(tokenIn(request), now));
}

/** Too fast comes first: what is refused for that costs the database nothing. */
export async function enter(house: House, request: FastifyRequest, pace: keyof typeof PACES): Promise<Entry> {
  const wait = waitOf(house, request, pace);
  if (wait > 0) return { wait };
  const opened = await openLink(house.platform, tokenIn(request));
  if (!opened || (request.method === "POST" && !comesFromPage(request.headers["sec-fetch-site"]))) return "gone";
  const reader = await readerOf(house, opened, readCookie(request.headers.cookie, COOKIE));
  return { opened, path: `/s/${tokenIn(request)}`, reader };
}

/** Without having passed the check there is nothing here. */
export async function enterAsReader(house: House, request: FastifyRequest): Promise<Entry> {
  const entry = await enter(house, request, request.method === "POST" ? "write" : "page");
  return isIn(entry) && !entry.reader ? "gone" : entry;
}

export const isIn = (entry: Entry): entry is Entered => entry !== "gone" && "opened" in entry;

export function mustBeSlowEnough(house: House, request: FastifyRequest): void {
  const wait = waitOf(house, request, "page");
  if (wait > 0) throw refused("too_many_requests", { retryAfterSeconds: wait });
}

/** For what is no page: a problem, as the API has them. */
export function mustBeIn(entry: Entry): Entered {
  if (isIn(entry)) return entry;
  throw entry === "gone" ? refused("not_found") : refused("too_many_requests", { retryAfterSeconds: entry.wait });
}

export type Answer = {
  readonly done?: string | undefined;
  readonly wrong?: Notice["key"];
  readonly text?: string | undefined;
  /** What a part said was wrong with its form. */
  readonly partWrong?: { readonly part: string; readonly why: string };
};

const DONE: readonly Notice["key"][] = ["received", "solved", "asked", "chosen", "unchosen"];

function noticeOf({ done, wrong }: Answer): Notice | null {
  if (wrong) return { key: wrong, tone: "wrong" };
  const key = DONE.find((each) => each === done);
  return key ? { key, tone: "good" } : null;
}

export async function answerPage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  entry: Entry,
  answer: Answer = {},
): Promise<FastifyReply> {
  const { platform, needs } = house;
  const language = languageOf(request);
  reply.headers(keyedHeaders(PAGE_POLICY, platform.settings.publicUrl));
  reply.type("text/html; charset=utf-8");
  if (entry !== "gone" && "wait" in entry)
    return reply
      .code(429)
      .header("retry-after", String(entry.wait))
      .send(slowPage(language, Math.ceil(entry.wait / 60)));
  const page =
    entry === "gone"
      ? null
      : await readPage(platform, needs, entry.opened, entry.reader, { language, wrong: answer.partWrong ?? null });
  if (!page) return reply.code(404).send(gonePage(language));
  const notice = noticeOf(answer);
  reply.code(notice?.tone === "wrong" || answer.partWrong ? 422 : 200);
  return reply.send(statusPage(page, { key: newId<MessageId>(), text: answer.text ?? "" }, notice));
}

/** To the page itself, so that loading it again sends nothing again. */
export const back = (reply: FastifyReply, { path }: Entered, done: string | null, place = ""): FastifyReply =>
  reply
    .code(303)
    .header("location", `${path}${done ? `?done=${done}` : ""}${place}`)
    .send();

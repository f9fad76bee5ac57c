/** Who comes in at a status page, how fast, and the page that answers. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { readCookie } from "../../../platform/http/cookies.ts";
import { transportHeaders } from "../../../platform/http/headers.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { type Buckets, tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { openLink } from "../links/actions.ts";
import { gonePage, type Notice, PAGE_POLICY, statusPage } from "../page/rules.ts";
import { readPage } from "../reading/actions.ts";
import type { Opened, Reader, StatusNeeds } from "../shapes.ts";
import type { Versions } from "../versions/actions.ts";
import { readerOf } from "../visiting/actions.ts";
import { COOKIE, comesFromPage, PACES } from "./rules.ts";

export type House = {
  readonly platform: Platform;
  readonly needs: StatusNeeds;
  readonly versions: Versions;
  readonly paces: Readonly<Record<keyof typeof PACES, Buckets>>;
};

export const openHouse = (platform: Platform, needs: StatusNeeds, versions: Versions): House => ({
  platform,
  needs,
  versions,
  paces: {
    page: tokenBuckets(PACES.page),
    guess: tokenBuckets(PACES.guess),
    write: tokenBuckets(PACES.write),
  },
});

/** `wait`: in seconds, when it went too fast. */
export type Entered = {
  readonly opened: Opened;
  readonly path: string;
  readonly reader: Reader | null;
  readonly wait?: number;
};

const tokenIn = (request: FastifyRequest): string => (request.params as { token: string }).token;
export const languageOf = (request: FastifyRequest): Language => chooseLanguage(request.headers["accept-language"]);

/** A link costs its own tries, and a stranger who tries many links costs theirs. */
function waitOf({ paces, platform }: House, request: FastifyRequest, pace: keyof typeof PACES): number {
  const now = platform.clock().getTime();
  const stranger = paces.page.take(`ip ${addressKey(request.ip)}`, now);
  return Math.max(stranger, paces[pace].take(tokenIn(request), now));
}

export async function enter(house: House, request: FastifyRequest, pace: keyof typeof PACES): Promise<Entered | null> {
  const opened = await openLink(house.platform, tokenIn(request));
  if (!opened || (request.method === "POST" && !comesFromPage(request.headers["sec-fetch-site"]))) return null;
  const wait = waitOf(house, request, pace);
  const reader = await readerOf(house, opened, readCookie(request.headers.cookie, COOKIE));
  return { opened, path: `/s/${tokenIn(request)}`, reader, ...(wait > 0 ? { wait } : {}) };
}

/** Null for who did not pass the check: there is nothing here for them. */
export async function enterAsReader(house: House, request: FastifyRequest): Promise<Entered | null> {
  const entered = await enter(house, request, request.method === "POST" ? "write" : "page");
  return entered?.reader ? entered : null;
}

export type Answer = {
  readonly done?: string | undefined;
  readonly wrong?: Notice["key"];
  readonly text?: string | undefined;
};

const DONE: readonly Notice["key"][] = ["received", "solved", "asked"];

function noticeOf({ wait }: Entered, { done, wrong }: Answer): Notice | null {
  if (wait) return { key: "tooFast", tone: "wrong", params: { minutes: Math.ceil(wait / 60) } };
  if (wrong) return { key: wrong, tone: "wrong" };
  const key = DONE.find((each) => each === done);
  return key ? { key, tone: "good" } : null;
}

export async function answerPage(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  entered: Entered | null,
  answer: Answer = {},
): Promise<FastifyReply> {
  const { platform, needs } = house;
  const page = entered && (await readPage(platform, needs, entered.opened, entered.reader, languageOf(request)));
  reply.headers({
    "content-security-policy": PAGE_POLICY,
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    ...transportHeaders(platform.settings.publicUrl),
  });
  reply.type("text/html; charset=utf-8");
  if (!entered || !page) return reply.code(404).send(gonePage(languageOf(request)));
  const notice = noticeOf(entered, answer);
  reply.code(entered.wait ? 429 : notice?.tone === "wrong" ? 422 : 200);
  if (entered.wait) reply.header("retry-after", String(entered.wait));
  return reply.send(statusPage(page, { key: newId<MessageId>(), text: answer.text ?? "" }, notice));
}

/** To the page itself, so that loading it again sends nothing again. */
export const back = (reply: FastifyReply, { path }: Entered, done: string | null): FastifyReply =>
  reply
    .code(303)
    .header("location", done ? `${path}?done=${done}` : path)
    .send();

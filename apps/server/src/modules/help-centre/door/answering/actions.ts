/** The page that answers: from memory, made for one reader, or why there is none. */

import type { Language } from "@luwte/contract/language.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Asset, assetOf, sendAsset } from "../../../../platform/http/assets.ts";
import { html } from "../../../../platform/http/html.ts";
import { frame as plainFrame } from "../../../../platform/http/keyedPages.ts";
import { queryOf } from "../../house/rules.ts";
import { HELP_POLICY, noticePage } from "../../pages/frame/rules.ts";
import type { Place } from "../../shapes.ts";
import { say, type WordKey } from "../../words/rules.ts";
import { type Door, type Entered, type Entry, enter, headersOf, isIn, type Pace, wishOf } from "../actions.ts";

const HTML = "text/html; charset=utf-8";
export const pageOf = (text: string, worth: boolean): Asset =>
  assetOf(Buffer.from(text), { type: HTML, lasting: false, worth });

/** As everybody gets it, from memory; with a trail it is made for one reader. Browsers ask each time whether it is still the same. */
export async function answerPage(
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  { kept, place }: Entered,
  { key, make }: { key: string; make: () => Promise<string | null> },
): Promise<FastifyReply> {
  const isPlain = queryOf(place.trail) === "";
  const made = async (worth: boolean) => {
    const text = await make();
    return text === null ? null : pageOf(text, worth);
  };
  const asset = isPlain
    ? await door.houses.page(kept, `${place.language}/${key}`, () => made(true))
    : await made(false);
  if (!asset) return nothingHere(door, reply, place);
  return sendAsset(request, reply, asset, headersOf(door, HELP_POLICY));
}

/** Of one reader and one moment: it is kept nowhere. */
export const answerOnce = (
  door: Door,
  reply: FastifyReply,
  text: string,
  { status = 200, policy = HELP_POLICY }: { status?: number; policy?: string } = {},
): FastifyReply =>
  reply.code(status).headers(headersOf(door, policy)).header("cache-control", "no-store").type(HTML).send(text);

export const nothingHere = (door: Door, reply: FastifyReply, place: Place): FastifyReply => {
  const { language } = place;
  const words = { title: say(language, "gone"), words: say(language, "goneWhy"), find: true };
  return answerOnce(door, reply, noticePage(place, words), { status: 404 });
};

export function turnAway(door: Door, request: FastifyRequest, reply: FastifyReply, entry: Entry): FastifyReply {
  const language = wishOf(request);
  if (entry !== "gone" && "moved" in entry) return reply.code(301).header("location", entry.moved).send();
  if (entry === "gone" || !("wait" in entry))
    return answerOnce(door, reply, barePage(language, "gone", say(language, "goneHouse")), { status: 404 });
  reply.header("retry-after", String(entry.wait));
  const words = say(language, "tooFastWhy", { seconds: entry.wait });
  return answerOnce(door, reply, barePage(language, "tooFast", words), { status: 429 });
}

/** Where there is no help centre to show it in. */
const barePage = (language: Language, title: WordKey, words: string): string =>
  plainFrame({
    language,
    title: say(language, title),
    organisation: "",
    style: "/help/plain.css",
    body: html`<h1>${say(language, title)}</h1><p role="alert">${words}</p>`,
  });

/** To the page itself, so that loading it again sends nothing again. */
export const onTo = (reply: FastifyReply, path: string): FastifyReply =>
  reply.code(303).header("location", path).header("cache-control", "no-store").send();

export type Visit = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly entered: Entered };
export type Show = (visit: Visit) => Promise<FastifyReply>;

/** A page for who may come in, and the reason for who may not. */
export const visited =
  (door: Door, pace: Pace, show: Show) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const entered = await enter(door, request, pace);
    return isIn(entered) ? show({ request, reply, entered }) : turnAway(door, request, reply, entered);
  };

/** Serves the page behind the link. Reading it answers nothing: scanners of mail read links too. Only pressing a button does. */
import { chooseLanguage, type Language } from "@luwte/contract/language.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { HandoverNeeds } from "../shapes.ts";
import { answerByKey, findByToken } from "./actions.ts";
import { askPage, gonePage, isKey, PAGE_POLICY, PAGE_STYLE, readForm, slowPage, thanksPage } from "./rules.ts";

/** Nobody reads faster; who guesses keys gets nowhere, and 256 bits take care of the rest. */
const PACE = { atOnce: 20, perMinute: 20 };
const MOST_BYTES = 16_384;

const HEADERS = {
  "content-security-policy": PAGE_POLICY,
  "cache-control": "no-store",
  // The key stands in the address: it goes nowhere else.
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

const show = (reply: FastifyReply, status: number, html: string): FastifyReply =>
  reply.code(status).headers(HEADERS).type("text/html; charset=utf-8").send(html);

const languageOf = (request: FastifyRequest): Language => chooseLanguage(request.headers["accept-language"]);
const keyOf = (request: FastifyRequest): string => (request.params as { token: string }).token;

export function addPage(app: FastifyInstance, platform: Platform, needs: HandoverNeeds): void {
  const buckets = tokenBuckets(PACE);
  const mayGoOn = (request: FastifyRequest): boolean =>
    buckets.take(addressKey(request.ip), platform.clock().getTime()) === 0;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.get("/u/page.css", (_request, reply) =>
      reply
        .headers({ ...HEADERS, "cache-control": "public, max-age=3600" })
        .type("text/css")
        .send(PAGE_STYLE),
    );
    scope.get("/u/:token", async (request, reply) => {
      if (!mayGoOn(request)) return show(reply, 429, slowPage(languageOf(request)));
      return read(platform, request, reply);
    });
    scope.post("/u/:token", async (request, reply) => {
      if (!mayGoOn(request)) return show(reply, 429, slowPage(languageOf(request)));
      return answer(platform, needs, request, reply);
    });
  });
}

async function read(platform: Platform, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const found = isKey(keyOf(request)) ? await findByToken(platform, keyOf(request)) : null;
  if (!found) return show(reply, 404, gonePage(languageOf(request)));
  const { language, organisation, words, state } = found;
  if (state === "asked") return show(reply, 200, askPage({ language, organisation, words }));
  if (state === "expired") return show(reply, 410, gonePage(language));
  return show(reply, 200, thanksPage(language, organisation, state === "corrected"));
}

async function answer(
  platform: Platform,
  needs: HandoverNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const found = isKey(keyOf(request)) ? await findByToken(platform, keyOf(request)) : null;
  if (found?.state !== "asked") return read(platform, request, reply);
  const { language, organisation, words } = found;
  const form = readForm(typeof request.body === "string" ? request.body : "");
  if (!form || (form.kind === "correct" && form.words === ""))
    return show(reply, 422, askPage({ language, organisation, words, missing: true }));
  const correction = form.kind === "correct" ? form.words : null;
  const taken = await answerByKey(platform, needs, found, { correction, repeated: form.repeated });
  if (!taken) return show(reply, 410, gonePage(language));
  return show(reply, 200, thanksPage(language, organisation, correction !== null));
}

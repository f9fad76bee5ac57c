/** Serves the page behind the link that ends mails, and the one click of mail programs (RFC 8058), which send no cookie and come from anywhere. */
import { chooseLanguage } from "@luwte/contract/language.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { keyedHeaders, STILL_POLICY } from "../../../platform/http/keyedPages.ts";
import { addressKey } from "../../../platform/limits/addresses.ts";
import { tokenBuckets } from "../../../platform/limits/buckets.ts";
import type { Platform } from "../../../platform/platform.ts";
import { conversationIn, stop } from "./actions.ts";
import { askToStop, noSuchLink, stopped } from "./rules.ts";

const PACE = { atOnce: 20, perMinute: 20 };
const MOST_BYTES = 4_096;

export function addStopPage(app: FastifyInstance, platform: Platform): void {
  const buckets = tokenBuckets(PACE);
  const headers = { ...keyedHeaders(STILL_POLICY, platform.settings.publicUrl), "cache-control": "no-store" };
  const show = (reply: FastifyReply, status: number, page: string): FastifyReply =>
    reply.code(status).headers(headers).type("text/html; charset=utf-8").send(page);
  const meet = async (request: FastifyRequest, reply: FastifyReply, act: boolean): Promise<FastifyReply> => {
    const language = chooseLanguage(request.headers["accept-language"]);
    if (buckets.take(addressKey(request.ip), platform.clock().getTime()) > 0) return reply.code(429).send();
    const id = conversationIn(platform, (request.params as { token: string }).token);
    if (!id) return show(reply, 404, noSuchLink(language));
    if (!act) return show(reply, 200, askToStop(language));
    await stop(platform, id);
    return show(reply, 200, stopped(language));
  };
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Whatever the body says: who has the key and sends wants them stopped.
    scope.addContentTypeParser("*", { parseAs: "string", bodyLimit: MOST_BYTES }, (_request, _body, done) =>
      done(null, null),
    );
    scope.get("/n/:token", (request, reply) => meet(request, reply, false));
    scope.post("/n/:token", (request, reply) => meet(request, reply, true));
  });
}

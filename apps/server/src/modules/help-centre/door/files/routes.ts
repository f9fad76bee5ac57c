/** What pages are made of besides words, and what search engines ask for. */
import type { FastifyInstance } from "fastify";
import { refused } from "../../../../platform/http/problems.ts";
import { mapFor, robotsOf } from "../../indexing/rules.ts";
import { styleOf } from "../../look/rules.ts";
import { HELP_POLICY } from "../../pages/frame/rules.ts";
import { openAddresses } from "../../settings/queries.ts";
import { type Door, enter, headersOf, isIn, wishOf } from "../actions.ts";
import { findShown, sendImage } from "./actions.ts";

export function addFiles(scope: FastifyInstance, door: Door): void {
  scope.get("/robots.txt", async (_request, reply) => {
    const text = robotsOf(await openAddresses(door.platform.database), door.origin);
    return reply.header("cache-control", "no-cache").type("text/plain; charset=utf-8").send(text);
  });
  scope.get("/help/:address/style.css", async (request, reply) => {
    const { place } = await mustBeIn(door, request);
    // Its address names the version of the settings.
    reply.headers(headersOf(door, HELP_POLICY)).header("cache-control", "public, max-age=86400");
    return reply.type("text/css; charset=utf-8").send(styleOf(place.house.settings.colours));
  });
  scope.get("/help/:address/sitemap.xml", async (request, reply) => {
    const { place } = await mustBeIn(door, request);
    const { status, type, text } = mapFor(place.house, door.origin, wishOf(request));
    return reply.code(status).header("cache-control", "no-cache").type(type).send(text);
  });
  scope.get("/help/:address/logo", async (request, reply) => {
    const { place } = await mustBeIn(door, request);
    return sendImage(door, request, reply, await findShown(door, place.house, place.house.settings.logoId ?? ""));
  });
  scope.get<{ Params: { id: string } }>("/help/:address/images/:id", async (request, reply) => {
    const { place } = await mustBeIn(door, request);
    return sendImage(door, request, reply, await findShown(door, place.house, request.params.id));
  });
}

/** For what is no page: a problem, as the API has them. */
async function mustBeIn(door: Door, request: Parameters<typeof enter>[1]) {
  const entry = await enter(door, request, "page");
  if (isIn(entry)) return entry;
  throw entry !== "gone" && "wait" in entry
    ? refused("too_many_requests", { retryAfterSeconds: entry.wait })
    : refused("not_found");
}

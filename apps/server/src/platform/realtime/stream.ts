/** `GET /api/stream`: what happens, as it happens, to a desk that is signed in; from where it stopped listening, if we still know that. */
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { admit, type Door } from "../http/admission.ts";
import type { Caller } from "../http/caller.ts";
import { readCookie } from "../http/cookies.ts";
import { refused } from "../http/problems.ts";
import { RETRY_FRAME, signalFrame } from "./frames.ts";
import type { Hub } from "./hub.ts";
import { Line } from "./line.ts";
import { type Place, placeOf, positionOf } from "./position.ts";
import type { Reader } from "./reader.ts";
import { missedSince, type Pool, replay } from "./replay.ts";

export type StreamOptions = {
  readonly door: Door;
  readonly hub: Hub;
  readonly reader: Pick<Reader, "place">;
  readonly pool: Pool;
  readonly version: string;
};

const STREAM: Operation = {
  id: "stream",
  method: "GET",
  path: "/api/stream",
  summary: "What happens, as it happens",
  right: "signed_in",
};
/** Tabs of one person. The oldest browsers open six to one host; a person has a few machines. */
const MAXIMUM_LINES_OF_PERSON = 16;
const STILL_SIGNED_IN_MS = 60_000;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  // Otherwise nginx waits for more to send together.
  "x-accel-buffering": "no",
};

export function addStream(app: FastifyInstance, options: StreamOptions): void {
  app.route({
    method: "GET",
    url: STREAM.path,
    onRequest: async (request) => {
      request.operationId = STREAM.id;
      request.admitted = await admit(options.door, STREAM, request);
      const personId = request.admitted.caller?.personId ?? null;
      if (personId === null) throw refused("forbidden");
      if (options.hub.countOf(personId) >= MAXIMUM_LINES_OF_PERSON)
        throw refused("too_many_requests", { retryAfterSeconds: 30 });
    },
    handler: (request, reply) => {
      open(options, request, reply, request.admitted!.caller!);
    },
  });
}

function open(options: StreamOptions, request: FastifyRequest, reply: FastifyReply, caller: Caller): void {
  const headers = { ...reply.getHeaders(), ...HEADERS };
  reply.hijack();
  const response = reply.raw;
  response.socket?.setNoDelay(true);
  response.socket?.setTimeout(0);
  response.writeHead(200, headers as Record<string, string>);
  response.write(RETRY_FRAME);
  // Listening begins before looking back, so that nothing falls between.
  const now = options.reader.place();
  const line = new Line(caller, response, now);
  const leave = options.hub.add(line);
  const watch = watchSession(options.door, request, line);
  response.on("close", () => {
    clearInterval(watch);
    leave();
  });
  begin(options, line, wantedPlace(request), now).catch(() => response.destroy());
}

/** `after` is for a client that cannot set the header at its first connection. */
function wantedPlace(request: FastifyRequest): Place | "first" | "unknown" {
  const given = request.headers["last-event-id"] ?? (request.query as { after?: unknown }).after;
  if (given === undefined || given === "") return "first";
  return (typeof given === "string" ? placeOf(given) : null) ?? "unknown";
}

async function begin(
  options: StreamOptions,
  line: Line,
  wanted: Place | "first" | "unknown",
  now: Place,
): Promise<void> {
  const { organisationId } = line.caller;
  const hello = (from: Place) =>
    line.signal(
      signalFrame("hello", { position: positionOf(from), version: options.version, organisationId }, positionOf(from)),
    );
  const resync = (reason: "gap" | "restarted") => {
    hello(now);
    line.signal(signalFrame("resync", { position: positionOf(now), reason }, null));
  };
  if (wanted === "first") hello(now);
  else if (wanted === "unknown") resync("gap");
  else {
    const missed = await missedSince(options.pool, line, wanted, now);
    if (typeof missed === "string") resync(missed);
    else {
      hello(wanted);
      await replay(line, missed);
    }
  }
  line.release();
}

/** A line outlives the request that opened it, so now and then it is asked again who this is. */
function watchSession(door: Door, request: FastifyRequest, line: Line): NodeJS.Timeout {
  const token = readCookie(request.headers.cookie, door.cookies.name);
  const look = async () => {
    // A database that is away for a moment ends no lines.
    const caller =
      token === null ? null : await door.callers.find("session", token, door.clock()).catch(() => line.caller);
    if (caller?.sessionId !== line.caller.sessionId) line.end();
  };
  return setInterval(() => void look(), STILL_SIGNED_IN_MS).unref();
}

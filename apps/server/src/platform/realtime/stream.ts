/** `GET /api/stream`: what happens, as it happens, to a desk that is signed in; from where it stopped listening, if we still know that. */
import { refuse } from "@luwte/contract/errors.ts";
import type { Operation } from "@luwte/contract/operation.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type pg from "pg";
import { admit, type Door } from "../http/admission.ts";
import type { Caller } from "../http/caller.ts";
import { readCookie } from "../http/cookies.ts";
import { Refused } from "../http/problems.ts";
import { eventFrame, RETRY_FRAME, signalFrame } from "./frames.ts";
import { type Hub, mayHear } from "./hub.ts";
import { Line } from "./line.ts";
import { isAfter, type Place, placeOf, positionOf } from "./position.ts";
import { eventsBetween, memoryOf, type OutboxRow } from "./queries.ts";
import type { Reader } from "./reader.ts";

export type StreamOptions = {
  readonly door: Door;
  readonly hub: Hub;
  readonly reader: Pick<Reader, "place">;
  readonly pool: pg.Pool;
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
const REPLAY_PAGE = 500;
const MAXIMUM_REPLAY = 5_000;
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
      if (personId === null) throw new Refused(refuse("forbidden"));
      if (options.hub.countOf(personId) >= MAXIMUM_LINES_OF_PERSON)
        throw new Refused(refuse("too_many_requests", { retryAfterSeconds: 30 }));
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
    const missed = await missedSince(options, line, wanted, now);
    if (typeof missed === "string") resync(missed);
    else {
      hello(wanted);
      await replay(line, missed);
    }
  }
  line.release();
}

/** All of it, or the reason why that cannot be said. */
async function missedSince(
  options: StreamOptions,
  line: Line,
  wanted: Place,
  now: Place,
): Promise<OutboxRow[] | "gap" | "restarted"> {
  const memory = await memoryOf(options.pool, wanted);
  if (!memory.fromHere) return "restarted";
  if (!isAfter(now, wanted)) return [];
  if (!memory.reaches) return "gap";
  const rows = await eventsBetween(options.pool, line.caller.organisationId, wanted, now, MAXIMUM_REPLAY + 1);
  return rows.length > MAXIMUM_REPLAY ? "gap" : rows;
}

async function replay(line: Line, rows: readonly OutboxRow[]): Promise<void> {
  for (const [index, row] of rows.entries()) {
    if (!mayHear(line.caller, row.audience as Parameters<typeof mayHear>[1])) continue;
    const place = { xid: BigInt(row.xid), seq: BigInt(row.seq) };
    if (!line.replay(eventFrame(row.type, row.payload, positionOf(place)), place)) return;
    if (index % REPLAY_PAGE === REPLAY_PAGE - 1) await line.drained();
  }
}

/** A line outlives the request that opened it, so now and then it is asked again who this is. */
function watchSession(door: Door, request: FastifyRequest, line: Line): NodeJS.Timeout {
  const token = readCookie(request.headers.cookie, door.cookies.name);
  return setInterval(async () => {
    const caller =
      token === null ? null : await door.callers.find("session", token, door.clock()).catch(() => line.caller);
    if (caller?.sessionId !== line.caller.sessionId) line.end();
  }, STILL_SIGNED_IN_MS).unref();
}

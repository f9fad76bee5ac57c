/** Opening a line to a widget, over HTTP. */
import { refuse } from "@luwte/contract/errors.ts";
import type { FastifyReply } from "fastify";
import { Refused } from "../../../platform/http/problems.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { ChatNeeds, StoredWidget, Visitor } from "../shapes.ts";
import { snapshotOf } from "../snapshot/actions.ts";
import { findVisitor } from "../visitors/queries.ts";
import { Line, type Lines } from "./actions.ts";

/** Browsers of one visitor, each with one line. */
const MAXIMUM_LINES = 6;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  // Otherwise nginx waits for more to send together.
  "x-accel-buffering": "no",
};

type Opening = { readonly widget: StoredWidget; readonly visitor: Visitor; readonly cursor: string };

export function openLine(
  platform: Platform,
  needs: ChatNeeds,
  lines: Lines,
  opening: Opening,
  reply: FastifyReply,
): void {
  const { widget, visitor, cursor } = opening;
  if (lines.of(visitor.id).length >= MAXIMUM_LINES)
    throw new Refused(refuse("too_many_requests", { retryAfterSeconds: 20 }));
  const headers = { ...reply.getHeaders(), ...HEADERS };
  reply.hijack();
  const response = reply.raw;
  response.socket?.setNoDelay(true);
  response.socket?.setTimeout(0);
  response.writeHead(200, headers as Record<string, string>);
  response.flushHeaders();
  const line = new Line(widget, visitor, response);
  // Listening begins before looking, so that nothing falls between.
  const leave = lines.add(line);
  response.on("close", leave);
  begin(platform, needs, line, cursor)
    .then(() => lines.wake(visitor.id))
    .catch((error) => {
      platform.log.error("chat.line_failed", error);
      response.destroy();
    });
}

async function begin(platform: Platform, needs: ChatNeeds, line: Line, cursor: string): Promise<void> {
  const { widget, visitorId } = line;
  const now = platform.clock();
  const snapshot = await platform.read(widget.organisationId, async (tx) => {
    const visitor = await findVisitor(tx, visitorId);
    return visitor && snapshotOf(tx, needs, widget, visitor, now);
  });
  if (snapshot) line.begin(cursor, snapshot);
  else line.end();
}

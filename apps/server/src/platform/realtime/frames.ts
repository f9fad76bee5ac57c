/** What goes over the line to a desk: server-sent events, each made once for all who hear it. */
import type { STREAM_SIGNALS } from "@luwte/contract/events.ts";
import type { z } from "zod";

/** `data` is `{"type": ..., "payload": ...}`; `id`, where there is one, is the position to come back with. */
export function eventFrame(type: string, payloadText: string, position: string): Buffer {
  return Buffer.from(`id: ${position}\ndata: {"type":${JSON.stringify(type)},"payload":${payloadText}}\n\n`);
}

/** Not remembered by the browser: it has no id. */
export function passingFrame(type: string, payload: unknown): Buffer {
  return Buffer.from(`data: ${JSON.stringify({ type, payload })}\n\n`);
}

type Signals = { [Name in keyof typeof STREAM_SIGNALS]: z.input<(typeof STREAM_SIGNALS)[Name]> };

export function signalFrame<Name extends keyof Signals>(name: Name, payload: Signals[Name], id: string | null): Buffer {
  return Buffer.from(`${id === null ? "" : `id: ${id}\n`}data: ${JSON.stringify({ type: name, payload })}\n\n`);
}

/** How long a browser waits before it comes back, in ms. */
export const RETRY_FRAME = Buffer.from("retry: 1500\n\n");
/** A comment: proxies and browsers see that the line lives. */
export const BEAT_FRAME = Buffer.from(": beat\n\n");

/** One connection to the server's events, from opening to its end. Whatever ends it, the caller opens the next after the last cursor. */
import { WIDGET_LIMITS } from "@luwte/contract/widget/protocol.ts";
import { type Api, replyOf } from "./api.ts";
import { type Frame, frameReader } from "./frames.ts";

/** Silence longer than two of the server's signs of life: the line is dead, though nobody told us. */
const SILENCE = 2.5 * WIDGET_LIMITS.keepAliveSeconds * 1000;

export type StreamEnd = "ended" | "unknown_visitor";

export type Listener = {
  opened(): void;
  /** Answers whether to read on. */
  frame(frame: Frame): boolean;
};

export async function readStream(
  api: Api,
  cursor: string,
  signal: AbortSignal,
  listener: Listener,
): Promise<StreamEnd> {
  const line = new AbortController();
  const hangUp = () => line.abort();
  signal.addEventListener("abort", hangUp);
  try {
    return await listen(api, cursor, line, listener);
  } catch {
    // Cut off, hung up or not ours: all the same to the caller.
    return "ended";
  } finally {
    signal.removeEventListener("abort", hangUp);
    hangUp();
  }
}

async function listen(api: Api, cursor: string, line: AbortController, listener: Listener): Promise<StreamEnd> {
  let silence = setTimeout(() => line.abort(), SILENCE);
  const response = await api.fetch(`/stream?after=${encodeURIComponent(cursor)}`, { signal: line.signal });
  if (!response.ok || !response.body) return refusalOf(response);
  listener.opened();
  const read = frameReader((frame) => listener.frame(frame) || line.abort());
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    clearTimeout(silence);
    silence = setTimeout(() => line.abort(), SILENCE);
    read(decoder.decode(part.value, { stream: true }));
  }
  return "ended";
}

async function refusalOf(response: Response): Promise<StreamEnd> {
  const reply = await replyOf(response);
  return reply.kind === "refused" && reply.code === "not_signed_in" ? "unknown_visitor" : "ended";
}

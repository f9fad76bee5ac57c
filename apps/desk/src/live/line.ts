/**
 * The line over which the server tells what happens. Opened with fetch, because a browser's EventSource hides the two things we must know:
 * that the line has gone silent, and that the session is over.
 */
import { type Frame, frameReader } from "./frames.ts";

export type LineEvents = {
  onOpen(): void;
  onFrame(frame: Frame): void;
  /** Broken off, or could not be opened; it will be tried again. */
  onLost(): void;
  /** The server does not know us any more; it is tried again when `retry` is called. */
  onSignedOut(): void;
};
export type Line = { retry(): void; close(): void };
export type LineOptions = { fetch?: typeof fetch; silenceMs?: number; pauses?: readonly number[] };

/** The server beats well within this time. Longer silence is a dead line, whatever the browser says. */
const SILENCE_MS = 40_000;
const PAUSES = [300, 1_000, 2_000, 4_000, 8_000, 15_000];

export function openLine(events: LineEvents, options: LineOptions = {}): Line {
  const line = new LiveLine(events, options);
  void line.run();
  return line;
}

class LiveLine implements Line {
  readonly #events: LineEvents;
  readonly #options: LineOptions;
  #closed = false;
  #failures = 0;
  #lastId: string | null = null;
  #connection = new AbortController();
  #wake: () => void = () => undefined;

  constructor(events: LineEvents, options: LineOptions) {
    this.#events = events;
    this.#options = options;
  }

  retry(): void {
    this.#failures = 0;
    this.#wake();
  }

  close(): void {
    this.#closed = true;
    this.#connection.abort();
    this.#wake();
  }

  /** Ends only when it is closed: a desk stays open all day. */
  async run(): Promise<void> {
    while (!this.#closed) {
      const outcome = await this.#listen().catch(() => "lost" as const);
      if (this.#closed) return;
      if (outcome === "signed_out") this.#events.onSignedOut();
      else this.#events.onLost();
      await this.#pause(outcome === "signed_out");
    }
  }

  async #listen(): Promise<"lost" | "signed_out"> {
    this.#connection = new AbortController();
    const answer = await (this.#options.fetch ?? fetch)("/api/stream", {
      headers: { accept: "text/event-stream", ...(this.#lastId ? { "last-event-id": this.#lastId } : {}) },
      signal: this.#connection.signal,
      cache: "no-store",
    });
    if (answer.status === 401) return "signed_out";
    if (!answer.ok || !answer.body) return "lost";
    this.#failures = 0;
    this.#events.onOpen();
    await this.#read(answer.body);
    return "lost";
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const read = frameReader((frame) => this.#take(frame));
    const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
    for (;;) {
      const silence = setTimeout(() => this.#connection.abort(), this.#options.silenceMs ?? SILENCE_MS);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      read(value);
    }
  }

  #take(frame: Frame): void {
    if (frame.id !== null) this.#lastId = frame.id;
    this.#events.onFrame(frame);
  }

  #pause(untilCalled: boolean): Promise<void> {
    const pauses = this.#options.pauses ?? PAUSES;
    const pause = pauses[Math.min(this.#failures++, pauses.length - 1)]! * (0.75 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = untilCalled ? undefined : setTimeout(resolve, pause);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

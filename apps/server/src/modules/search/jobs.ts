/** The indexer: it runs as long as the server does, is woken by what is said, and looks by itself for what nobody woke it for. */
import type { EventType } from "@luwte/contract/events.ts";
import type { Platform } from "../../platform/platform.ts";
import { BATCH, indexSome } from "./indexing/actions.ts";
import { createStemmer } from "./words/actions.ts";

const WAKING: readonly EventType[] = ["message.added", "message.changed", "conversation.changed", "customer.changed"];
/** Messages that come close together are indexed together. */
const COLLECT_MS = 200;
const POLL_MS = 3_000;
const AFTER_FAILURE_MS = [1_000, 5_000, 30_000];

export async function runIndexer(platform: Platform): Promise<() => Promise<void>> {
  const indexer = new Indexer(platform);
  const stopListening = platform.onEvent(WAKING, () => indexer.wake(COLLECT_MS));
  indexer.wake(0);
  return async () => {
    stopListening();
    await indexer.stop();
  };
}

class Indexer {
  readonly #platform: Platform;
  readonly #stemmer = createStemmer();
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> | null = null;
  #failures = 0;
  #stopped = false;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  /** The earliest wish counts; while it runs it looks again anyway when it found something. */
  wake(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.#stopped || this.#running || at >= this.#dueAt) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dueAt = at;
    this.#timer = setTimeout(() => this.#start(), milliseconds);
  }

  #start(): void {
    this.#timer = null;
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#running = this.#round().then((wait) => {
      this.#running = null;
      this.wake(wait);
    });
  }

  /** Gives how long to wait for the next round. */
  async #round(): Promise<number> {
    try {
      const indexed = await indexSome(this.#platform, this.#stemmer);
      this.#failures = 0;
      return indexed === 0 ? POLL_MS : indexed < BATCH ? COLLECT_MS : 0;
    } catch (error) {
      this.#platform.log.error("search.indexing_failed", error);
      return AFTER_FAILURE_MS[Math.min(this.#failures++, AFTER_FAILURE_MS.length - 1)]!;
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }
}

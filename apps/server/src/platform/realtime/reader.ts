/**
 * Reads the outbox once for all organisations and hands the events on, in the order of commits. It is woken after a commit; a slow poll
 * finds what a lost call would have told.
 */
import type pg from "pg";
import type { Log } from "../log/log.ts";
import type { Place } from "./position.ts";
import { eventsAfter, type OutboxRow, settledPlace } from "./queries.ts";

export type Reader = {
  start(): Promise<void>;
  wake(): void;
  /** Everything up to here was handed on. */
  place(): Place;
  stop(): Promise<void>;
};

export type ReaderOptions = {
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly onEvents: (events: readonly OutboxRow[]) => void;
};

/** Commits that come close together are read together: the first soon, those of a busy moment at a pace that no eye sees. */
const COLLECT_MS = 2;
const PACE_MS = 10;
const POLL_MS = 1_000;
/** An event is written, but an older transaction still runs: look again this soon, and then less often. */
const UNSETTLED_MS = [3, 5, 10, 20, 50, 100];
const PAGE = 500;
const AFTER_FAILURE_MS = 500;

export function createReader(options: ReaderOptions): Reader {
  return new OutboxReader(options);
}

class OutboxReader implements Reader {
  readonly #options: ReaderOptions;
  #place: Place = { xid: 0n, seq: 0n };
  #timer: NodeJS.Timeout | null = null;
  #dueAt = Number.POSITIVE_INFINITY;
  #reading: Promise<void> | null = null;
  #wokenWhileReading = false;
  #stopped = false;
  #unsettled = 0;
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  place(): Place {
    return this.#place;
  }

  async start(): Promise<void> {
    this.#place = await settledPlace(this.#options.pool);
    this.#lookIn(POLL_MS);
  }

  wake(): void {
    if (this.#reading) this.#wokenWhileReading = true;
    else this.#lookSoon();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#reading;
  }

  #lookSoon(): void {
    this.#lookIn(Math.max(COLLECT_MS, this.#readAt + PACE_MS - performance.now()));
  }

  /** The earliest wish counts. */
  #lookIn(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.#stopped || at >= this.#dueAt) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#dueAt = at;
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  #look(): void {
    this.#dueAt = Number.POSITIVE_INFINITY;
    this.#timer = null;
    this.#wokenWhileReading = false;
    this.#reading = this.#read()
      .catch((error) => {
        this.#options.log.warn("events.read_failed", { message: String(error?.message ?? error) });
        return AFTER_FAILURE_MS;
      })
      .then((wait) => {
        this.#reading = null;
        this.#readAt = performance.now();
        if (this.#wokenWhileReading) this.#lookSoon();
        this.#lookIn(wait);
      });
  }

  /** Gives the milliseconds after which to look again. */
  async #read(): Promise<number> {
    const rows = await eventsAfter(this.#options.pool, this.#place, PAGE);
    const settled = rows.filter((row) => row.settled);
    const last = settled.at(-1);
    if (last) {
      this.#place = { xid: BigInt(last.xid), seq: BigInt(last.seq) };
      this.#unsettled = 0;
      this.#options.onEvents(settled);
    }
    if (rows.length === PAGE && settled.length === PAGE) return 0;
    return settled.length === rows.length
      ? POLL_MS
      : UNSETTLED_MS[Math.min(this.#unsettled++, UNSETTLED_MS.length - 1)]!;
  }
}

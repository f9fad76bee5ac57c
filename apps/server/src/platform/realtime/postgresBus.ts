/**
 * Calls between processes over PostgreSQL's NOTIFY. Never inside a transaction: a notification there takes one lock for the whole cluster at
 * commit, and made commits four times slower.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Log } from "../log/log.ts";
import { type Bus, type Listener, type Message, Outgoing, readBatch } from "./bus.ts";

const CHANNEL = "luwte";
/** PostgreSQL takes less than 8000 bytes. */
const MAXIMUM_BYTES = 7_600;
const RECONNECT_MS = [100, 500, 2_000, 5_000];

export function postgresBus(url: string, pool: pg.Pool, log: Log): Bus {
  const from = randomUUID();
  const outgoing = new Outgoing((messages) => {
    for (const text of texts(from, messages)) notify(pool, text, log);
  });
  const line = new Line(url, from, log);
  return {
    say: (message) => outgoing.add(message),
    listen: (listener) => line.open(listener),
    async close() {
      outgoing.flush();
      await line.close();
    },
  };
}

function notify(pool: pg.Pool, text: string, log: Log): void {
  pool
    .query({ name: "bus_notify", text: "select pg_notify($1, $2)", values: [CHANNEL, text] })
    .catch((error: Error) => log.warn("bus.not_sent", { message: error.message }));
}

function texts(from: string, messages: readonly Message[]): string[] {
  const whole = JSON.stringify({ from, messages });
  if (Buffer.byteLength(whole) <= MAXIMUM_BYTES) return [whole];
  if (messages.length === 1) return [];
  const half = Math.ceil(messages.length / 2);
  return [...texts(from, messages.slice(0, half)), ...texts(from, messages.slice(half))];
}

/** One connection that only listens, made again when it breaks. */
class Line {
  #client: pg.Client | null = null;
  #closed = false;
  #failures = 0;
  #timer: NodeJS.Timeout | null = null;
  readonly #url: string;
  readonly #from: string;
  readonly #log: Log;

  constructor(url: string, from: string, log: Log) {
    this.#url = url;
    this.#from = from;
    this.#log = log;
  }

  async open(listener: Listener): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: "luwte listening", keepAlive: true });
    client.on("error", (error) => this.#lost(client, listener, error));
    client.on("end", () => this.#lost(client, listener, null));
    client.on("notification", ({ payload }) => this.#heard(listener, payload ?? ""));
    this.#client = client;
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.#failures = 0;
  }

  #heard(listener: Listener, payload: string): void {
    const batch = readBatch(payload);
    if (batch && batch.from !== this.#from) for (const message of batch.messages) listener.heard(message);
  }

  #lost(client: pg.Client, listener: Listener, error: Error | null): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    this.#log.warn("bus.line_lost", { message: error?.message });
    client.end().catch(() => {});
    this.#openLater(listener);
  }

  #openLater(listener: Listener): void {
    const wait = RECONNECT_MS[Math.min(this.#failures++, RECONNECT_MS.length - 1)]!;
    this.#timer = setTimeout(() => {
      if (this.#closed) return;
      this.open(listener).then(
        () => listener.gap(),
        () => {
          this.#client = null;
          if (!this.#closed) this.#openLater(listener);
        },
      );
    }, wait);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }
}

/** The connections to PostgreSQL: how they are set, and what we read from them. */
import pg from "pg";

export type PoolOptions = {
  readonly url: string;
  readonly connections: number;
  readonly name: string;
  /** A connection broke while nobody used it; the pool replaces it. */
  readonly onError: (error: Error) => void;
};

/** Longer than any honest question takes, shorter than a visitor's patience with all of us waiting. */
const STATEMENT_TIMEOUT = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 60_000;
const CONNECT_TIMEOUT = 10_000;
const IDLE_TIMEOUT = 60_000;

const DATE = 1082;
const types: pg.CustomTypesConfig = {
  // A day has no hour: read as a Date it would move to another day in another time zone.
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === DATE
      ? (text: string) => text
      : (pg.types.getTypeParser(oid, format as "text") as (text: string) => unknown),
} as pg.CustomTypesConfig;

export function openPool(options: PoolOptions): pg.Pool {
  const settings: pg.PoolConfig & { pipeline: boolean } = {
    connectionString: options.url,
    max: options.connections,
    application_name: options.name,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: IDLE_TIMEOUT,
    keepAlive: true,
    types,
    // Statements leave without waiting for the answer to the one before: a unit of work begins and ends without a round trip of its own.
    pipeline: true,
  };
  const pool = new pg.Pool(settings);
  pool.on("error", options.onError);
  // While somebody uses a connection its end is told by the failing query; without a listener it would end the process as well.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

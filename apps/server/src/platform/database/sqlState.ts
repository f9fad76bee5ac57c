/** What PostgreSQL's error codes mean to us. */
const AGAIN: Readonly<Record<string, string>> = {
  "40001": "serialization failure",
  "40P01": "deadlock",
  "55P03": "lock not available",
};
const CACHED_PLAN = "cached plan must not change result type";

export const sqlStateOf = (error: unknown): string | null =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : null;

/** The transaction was a victim of others: the same once more will probably do. */
export const isPassing = (error: unknown): boolean => (sqlStateOf(error) ?? "") in AGAIN || isStale(error);

/** A migration changed a table under a statement that was kept: this connection must go. */
export const isStale = (error: unknown): boolean =>
  sqlStateOf(error) === "0A000" && error instanceof Error && error.message.includes(CACHED_PLAN);

export const UNIQUE_VIOLATION = "23505";
export const FOREIGN_KEY_VIOLATION = "23503";
/** For actions that turn a lost race into a refusal: `isViolation(error, "people_email")`. */
export const isViolation = (error: unknown, constraint: string): boolean =>
  typeof error === "object" && error !== null && "constraint" in error && error.constraint === constraint;

/** The organisation was removed while something was written for it: there is nothing left to do, and nothing wrong. */
export const isOfNobody = (error: unknown): boolean =>
  sqlStateOf(error) === FOREIGN_KEY_VIOLATION &&
  error instanceof Error &&
  "constraint" in error &&
  String(error.constraint).endsWith("_organisation_id_fkey");

/** Starting, stopping, full, or not to be reached; or a question that took too long. It is nobody's mistake, and later it will do. */
const AWAY = new Set([
  "57P01",
  "57P02",
  "57P03",
  "57014",
  "53300",
  "08006",
  "08001",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
]);
const AWAY_WORDS =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { syscall } = error as NodeJS.ErrnoException;
  // A file that is missing has the same code as a socket that is.
  if (syscall !== undefined && !["connect", "read", "write"].includes(syscall)) return false;
  return AWAY.has(sqlStateOf(error) ?? "") || AWAY_WORDS.test(error.message);
}

/**
 * A write met a row of another organisation: an id that a client chose for something new is taken there. Not a missing grant, which has the
 * same code and is a mistake of ours.
 */
export const isBehindTheWall = (error: unknown): boolean =>
  sqlStateOf(error) === "42501" && error instanceof Error && error.message.includes("row-level security");

/** The database gave up because it took longer than it was given. */
export const isTooLong = (error: unknown): boolean => sqlStateOf(error) === "57014";

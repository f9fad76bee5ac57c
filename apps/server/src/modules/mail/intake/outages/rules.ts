/** Whose fault an error is: the house's (database, disk, network), or the mail's. */

/** PostgreSQL's classes for connections, resources, operators and its own insides; they pass, whatever mail was at hand. */
const SQL_OUTAGE = /^(?:08|53|57|58|XX|40)[0-9A-Z]{3}$/;
const SYSTEM_OUTAGE =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ENOSPC|EDQUOT|EIO|EMFILE|ENFILE|EROFS|EACCES|EPERM)$/;
const WORDS =
  /connection terminated|terminating connection|pool is (?:ended|draining)|cannot use a pool|store (?:answered|is not)|timeout/i;

export function isOutage(error: unknown): boolean {
  const { code, message, name } = (error ?? {}) as { code?: unknown; message?: unknown; name?: unknown };
  if (typeof code === "string" && (SQL_OUTAGE.test(code) || SYSTEM_OUTAGE.test(code))) return true;
  return name === "AbortError" || name === "TimeoutError" || (typeof message === "string" && WORDS.test(message));
}

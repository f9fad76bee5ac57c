/**
 * Which statements the server keeps parsed and planned. A name costs memory on every connection, so only what comes back often gets one,
 * and lists of changing length (`in ($1, $2, ...)`) never fill the table.
 */
const SEEN_OFTEN = 3;
const MAXIMUM_NAMES = 256;
const MAXIMUM_COUNTED = 4_096;
const MAXIMUM_LENGTH = 8_192;

export type StatementNames = (sql: string) => string | undefined;

export function statementNames(): StatementNames {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const count = (sql: string): undefined => {
    const seen = (counts.get(sql) ?? 0) + 1;
    if (counts.size >= MAXIMUM_COUNTED) counts.clear();
    if (seen < SEEN_OFTEN) counts.set(sql, seen);
    else {
      counts.delete(sql);
      names.set(sql, `s${names.size}`);
    }
  };
  return (sql) =>
    names.get(sql) ?? (names.size >= MAXIMUM_NAMES || sql.length > MAXIMUM_LENGTH ? undefined : count(sql));
}

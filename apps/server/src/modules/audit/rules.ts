/** How long lines of the log are kept. */
const KEPT_MONTHS = 24;

export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - KEPT_MONTHS);
  return since;
}

/** Where a page of the log goes on, and how long lines are kept. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export type Place = { readonly at: Date; readonly id: string };

export const written = ({ at, id }: Place): string => `${at.toISOString()}_${id}`;

/** Null for anything that we did not write. */
export function read(cursor: string): Place | null {
  const [moment = "", id = ""] = cursor.split("_");
  const at = new Date(moment);
  return UUID.test(id) && !Number.isNaN(at.getTime()) ? { at, id } : null;
}

const KEPT_MONTHS = 24;

export function keptSince(now: Date): Date {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - KEPT_MONTHS);
  return since;
}

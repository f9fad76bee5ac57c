/** Who may keep, change or remove which filter. */
import type { PersonId } from "@luwte/contract/ids.ts";
import type { SavedFilter } from "@luwte/contract/lists.ts";

export type Who = { personId: PersonId | null; mayShare: boolean };
export type Verdict = "yes" | "not_found" | "forbidden";

/** Another's own filter does not exist for you. */
export function mayTouch(existing: Pick<SavedFilter, "personId">, who: Who): Verdict {
  if (existing.personId === null) return who.mayShare ? "yes" : "forbidden";
  return existing.personId === who.personId ? "yes" : "not_found";
}

/** A program without a person behind it has no filters of its own. */
export const mayKeepAs = (shared: boolean, who: Who): boolean => (shared ? who.mayShare : who.personId !== null);

/** An id for the same thing each time it is asked for. */
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";

const known = new Map<string, SuggestionId>();
export function idOf(what: string): SuggestionId {
  const id = known.get(what) ?? newId<SuggestionId>();
  known.set(what, id);
  return id;
}

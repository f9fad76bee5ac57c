/** Keeping and removing filters. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Audience } from "@luwte/contract/events.ts";
import type { SavedFilterId } from "@luwte/contract/ids.ts";
import type { SavedFilter } from "@luwte/contract/lists.ts";
import type { Work } from "../../platform/work/work.ts";
import { deleteFilter, findFilter, writeFilter } from "./queries.ts";
import { mayKeepAs, mayTouch, type Who } from "./rules.ts";

export type FilterGiven = Pick<SavedFilter, "id" | "name" | "filter" | "order"> & { shared: boolean };

const audienceOf = (saved: Pick<SavedFilter, "personId">): Audience =>
  saved.personId ? { people: [saved.personId] } : null;

export async function keepFilter(
  work: Work,
  given: FilterGiven,
  who: Who,
): Promise<SavedFilter | Refusal<"forbidden">> {
  const existing = await findFilter(work.tx, given.id);
  // That another's exists is not told: to who may not see it, this id is simply not to be had.
  if (existing && mayTouch(existing, who) !== "yes") return refuse("forbidden");
  if (!mayKeepAs(given.shared, who)) return refuse("forbidden");
  const { id, name, filter, order } = given;
  const savedFilter = await writeFilter(work.tx, work.organisationId, {
    id,
    name,
    filter,
    order,
    personId: given.shared ? null : who.personId,
  });
  work.record({ type: "saved_filter.changed", payload: { savedFilter }, audience: audienceOf(savedFilter) });
  // No longer for everybody: gone from the screens of all, and back on the screen of the one whose it is now.
  if (existing && existing.personId === null && savedFilter.personId) recordTakenBack(work, savedFilter);
  return savedFilter;
}

function recordTakenBack(work: Work, savedFilter: SavedFilter): void {
  work.record({ type: "saved_filter.removed", payload: { savedFilterId: savedFilter.id }, audience: null });
  work.record({ type: "saved_filter.changed", payload: { savedFilter }, audience: audienceOf(savedFilter) });
}

export async function dropFilter(
  work: Work,
  savedFilterId: SavedFilterId,
  who: Who,
): Promise<undefined | Refusal<"not_found" | "forbidden">> {
  const existing = await findFilter(work.tx, savedFilterId);
  const verdict = existing ? mayTouch(existing, who) : "not_found";
  if (verdict !== "yes") return refuse(verdict);
  await deleteFilter(work.tx, savedFilterId);
  work.record({ type: "saved_filter.removed", payload: { savedFilterId }, audience: audienceOf(existing!) });
  return undefined;
}

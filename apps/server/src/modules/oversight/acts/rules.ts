/** Where a page of acts goes on. Pure. */
import type { SuggestionId } from "@luwte/contract/ids.ts";

export type Place = { readonly at: Date; readonly id: SuggestionId };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const cursorOf = ({ at, id }: Place): string => `${at.toISOString()}~${id}`;

/** Null: from the newest on; also for a cursor that nobody was given. */
export function placeIn(cursor: string | undefined): Place | null {
  const [at, id] = cursor?.split("~") ?? [];
  if (!at || !id || Number.isNaN(Date.parse(at)) || !UUID.test(id)) return null;
  return { at: new Date(at), id: id as SuggestionId };
}

/** The list as it is read, and what moving a line up or down makes of it. Pure. */
import type { ContactReason } from "@luwte/contract/wrapUps.ts";

/** Each upper one, and what stands under it. */
export function listOrder(reasons: readonly ContactReason[]): ContactReason[] {
  const under = (id: string | null) => reasons.filter(({ parentId }) => parentId === id);
  return under(null).flatMap((top) => [top, ...under(top.id)]);
}

/** It changes places with its neighbour on the same level; an upper one takes along what stands under it. Null: it stands at the end already. */
export function moved(reasons: readonly ContactReason[], id: string, by: 1 | -1): ContactReason["id"][] | null {
  const one = reasons.find((each) => each.id === id);
  const level = reasons.filter(({ parentId }) => parentId === one?.parentId);
  const place = level.findIndex((each) => each.id === id);
  const other = level[place + by];
  if (!one || !other) return null;
  const swapped = level.with(place, other).with(place + by, one);
  const rest = (tops: readonly ContactReason[]) =>
    listOrder([...tops, ...reasons.filter((each) => !tops.includes(each))]);
  return rest(swapped).map((each) => each.id);
}

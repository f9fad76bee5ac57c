/** Where in the stream of events something stands: the transaction, and the place within it. Positions are in the order of commits. */
import type { Position } from "@luwte/contract/ids.ts";

export type Place = { readonly xid: bigint; readonly seq: bigint };

const FORM = /^(\d{1,20})\.(\d{1,20})$/;

export const positionOf = (place: Place): Position => `${place.xid}.${place.seq}` as Position;

/** Null for anything that we did not write. */
export function placeOf(text: string): Place | null {
  const match = FORM.exec(text);
  return match ? { xid: BigInt(match[1]!), seq: BigInt(match[2]!) } : null;
}

export const isAfter = (left: Place, right: Place): boolean =>
  left.xid > right.xid || (left.xid === right.xid && left.seq > right.seq);

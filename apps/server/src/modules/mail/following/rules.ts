/** Where to begin in a folder, in which portions to fetch, and how long to wait after trouble. */
import type { Cursor } from "../mailboxes/shapes.ts";

/** Where to look from, when the cursor says nothing about this folder. */
export type Beginning =
  /** The cursor holds. */
  | { readonly kind: "cursor"; readonly lastUid: number }
  /** The first look: what comes from now on. */
  | { readonly kind: "now" }
  /** Mail since a day: the first look when that was asked, or after the server numbered its mails anew. */
  | { readonly kind: "since"; readonly day: Date }
  /** The same, where numbers that were given before are given again. */
  | { readonly kind: "again"; readonly day: Date };

const DAY = 24 * 3_600_000;
/** Mail may have waited elsewhere before the server took it; what was read already is recognised. */
const OVERLAP_DAYS = 3;

export type Folder = { readonly uidValidity: number; readonly uidNext: number };

export function beginningOf(cursor: Cursor, folder: Folder): Beginning {
  const before = new Date((cursor.fetchedAt?.getTime() ?? 0) - OVERLAP_DAYS * DAY);
  if (cursor.uidValidity === folder.uidValidity) {
    // A server that was restored may forget that it gave numbers out, and give them again.
    const wentBack = folder.uidNext <= cursor.lastUid;
    return wentBack ? { kind: "again", day: before } : { kind: "cursor", lastUid: cursor.lastUid };
  }
  if (cursor.fetchedAt) return { kind: "since", day: before };
  return cursor.since === null ? { kind: "now" } : { kind: "since", day: new Date(`${cursor.since}T00:00:00Z`) };
}

export type Sized = { readonly uid: number; readonly size: number; readonly receivedAt: Date };

const MOST_PER_PORTION = 100;
const BYTES_PER_PORTION = 16_000_000;

/** In order of number, so many that one round trip carries them and memory does not mind. */
export function portionsOf(mails: readonly Sized[]): Sized[][] {
  const portions: Sized[][] = [];
  let bytes = 0;
  for (const mail of mails.toSorted((a, b) => a.uid - b.uid)) {
    const last = portions.at(-1);
    if (last && last.length < MOST_PER_PORTION && bytes + mail.size <= BYTES_PER_PORTION) last.push(mail);
    else {
      portions.push([mail]);
      bytes = 0;
    }
    bytes += mail.size;
  }
  return portions;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Doubles, with chance in it: a hundred mailboxes of one provider must not all come back at the same moment. */
export const waitAfter = (failures: number, chance: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1)) * (0.5 + chance);

/** At this mail the connection broke so often that it is the mail. */
export const MOST_BREAKS = 3;

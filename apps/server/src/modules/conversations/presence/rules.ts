/** Who looks at a conversation now. It warns, it never locks; so it is forgotten by itself and nothing depends on it. */
import type { PersonId } from "@luwte/contract/ids.ts";

/** Desks say it every 15 seconds; one word may be lost. */
const FORGOTTEN_AFTER_MS = 30_000;
const MAXIMUM_VIEWERS = 50;

export type Viewer = { personId: PersonId; writing: boolean; until: number };
export type Shown = { personId: PersonId; writing: boolean };
export type Doing = "looking" | "writing" | "gone";

export const present = (viewers: readonly Viewer[], now: Date): readonly Viewer[] =>
  viewers.filter((viewer) => viewer.until > now.getTime());

export function seen(viewers: readonly Viewer[], personId: PersonId, doing: Doing, now: Date): readonly Viewer[] {
  const others = present(viewers, now).filter((viewer) => viewer.personId !== personId);
  if (doing === "gone") return others;
  const until = now.getTime() + FORGOTTEN_AFTER_MS;
  return [...others, { personId, writing: doing === "writing", until }].slice(-MAXIMUM_VIEWERS);
}

/** As another process knows it: it heard of everybody there, and of who left. */
export const heard = (shown: readonly Shown[], now: Date): readonly Viewer[] =>
  shown.map((viewer) => ({ ...viewer, until: now.getTime() + FORGOTTEN_AFTER_MS }));

/** In the order of ids, so that the same people are the same list. */
export const shownOf = (viewers: readonly Viewer[]): Shown[] =>
  viewers
    .map(({ personId, writing }) => ({ personId, writing }))
    .toSorted((a, b) => (a.personId < b.personId ? -1 : Number(a.personId > b.personId)));

export const isSame = (before: readonly Shown[], after: readonly Shown[]): boolean =>
  before.length === after.length &&
  before.every(
    ({ personId, writing }, place) => after[place]!.personId === personId && after[place]!.writing === writing,
  );

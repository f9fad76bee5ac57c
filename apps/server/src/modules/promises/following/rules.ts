/** Who must keep a promise after its conversation went to somebody else. Pure. */
import type { PersonId } from "@luwte/contract/ids.ts";

type Following = {
  ownerId: PersonId | null;
  /** By hand: a colleague who promised to look after it keeps it. */
  ownerChosen: boolean;
  /** Whose conversation it was, and is. */
  from: PersonId | null;
  to: PersonId | null;
};

/** Read from the top; the first line that holds says who. */
const FOLLOWS: readonly { holds: (promise: Following) => boolean; owner: (promise: Following) => PersonId | null }[] = [
  { holds: ({ from, to }) => from === to, owner: ({ ownerId }) => ownerId },
  { holds: ({ ownerChosen, ownerId }) => ownerChosen && ownerId !== null, owner: ({ ownerId }) => ownerId },
  { holds: ({ to }) => to !== null, owner: ({ to }) => to },
  // Laid back: what its agent owed is the team's now. What somebody else owes stays with them.
  { holds: ({ ownerId, from }) => ownerId === from, owner: () => null },
  { holds: () => true, owner: ({ ownerId }) => ownerId },
];

export const ownerAfter = (promise: Following): PersonId | null =>
  FOLLOWS.find(({ holds }) => holds(promise))!.owner(promise);

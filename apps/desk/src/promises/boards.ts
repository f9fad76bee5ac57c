/** Whose promises a board shows. */
import type { PromiseList } from "@luwte/contract/promises.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { openOf } from "./promisesQuery.ts";

export const WHOSE = ["mine", "team", "all"] as const;
export type Whose = (typeof WHOSE)[number];

/** Who is in no team sees what everybody owes. */
export function useBoards(): Record<Whose, PromiseList> {
  const { person } = useSelf();
  const team = person.teamIds.length > 0 ? openOf({ teamIds: person.teamIds }) : openOf({});
  return { mine: openOf({ ownerId: person.id }), team, all: openOf({}) };
}

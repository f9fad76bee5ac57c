/** The law packs that are there: those of Luwte and those that a team adds. */
import type { LawPack } from "../roster.ts";
import { BE } from "./be.ts";
import { NL } from "./nl.ts";

export const PACKS: readonly LawPack[] = [NL, BE];

/** The packs that a problem names, in its order; `missing` are ids that nobody knows. An added pack wins over one of Luwte with the same id. */
export function packsFor(
  ids: readonly string[],
  added: readonly LawPack[] = [],
): { packs: LawPack[]; missing: string[] } {
  const known = new Map([...PACKS, ...added].map((pack) => [pack.id, pack]));
  return {
    packs: ids.flatMap((id) => known.get(id) ?? []),
    missing: ids.filter((id) => !known.has(id)),
  };
}

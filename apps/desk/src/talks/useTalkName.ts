/** How a talk is called: a team's own channel as its team is, a case by its number and subject. */
import type { TalkEntry } from "@luwte/contract/talks.ts";
import { usePeople } from "../people/usePeople.ts";

export function useTalkName(): (entry: Pick<TalkEntry, "talk"> & Partial<Pick<TalkEntry, "case">>) => string {
  const { teamName } = usePeople();
  return ({ talk, case: about }) => {
    if (about) return `#${about.number} ${about.subject}`;
    return (talk.isDefault ? teamName(talk.teamId) : null) ?? talk.name;
  };
}

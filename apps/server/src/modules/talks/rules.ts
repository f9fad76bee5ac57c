/** Who may read a talk, who hears of it, who is told when somebody is mentioned, and how long words may be changed. Pure. */
import type { Audience } from "@luwte/contract/events.ts";
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { EDIT_WITHIN_MINUTES, type Talk, type TalkMessage } from "@luwte/contract/talks.ts";
import type { Member, Reader } from "./shapes.ts";

type Doors = Pick<Talk, "closed" | "teamId">;

/** A closed channel whose team is gone has no readers: it never opens by itself. */
export const mayRead = ({ closed, teamId }: Doors, { teamIds }: Pick<Reader, "teamIds">): boolean =>
  !closed || (teamId !== null && teamIds.includes(teamId));

export function audienceOf(talk: Doors, members: readonly Member[]): Audience {
  return talk.closed ? { people: membersOf(talk.teamId, members) } : null;
}

const membersOf = (teamId: TeamId | null, members: readonly Member[]): PersonId[] =>
  members.filter((one) => one.teamId === teamId).map(({ personId }) => personId);

/** What was chosen, and without a choice: one's own team's channel. A case is followed by who talked in it. */
export const follows = (
  chosen: boolean | null,
  { isDefault, teamId }: Pick<Talk, "isDefault" | "teamId">,
  { teamIds }: Pick<Reader, "teamIds">,
): boolean => chosen ?? (isDefault && teamId !== null && teamIds.includes(teamId));

type Mentions = Pick<TalkMessage, "authorId" | "personIds" | "teamIds">;

/** Everybody once, however often they are meant; not the writer, and nobody who may not read it. */
export function toTell(message: Mentions, talk: Doors, members: readonly Member[]): PersonId[] {
  const meant = [...message.personIds, ...message.teamIds.flatMap((id) => membersOf(id, members))];
  const readers = talk.closed ? new Set(membersOf(talk.teamId, members)) : null;
  return [...new Set(meant)].filter((id) => id !== message.authorId && (readers === null || readers.has(id)));
}

const MINUTE = 60_000;
type Written = Pick<TalkMessage, "authorId" | "at" | "removedAt">;

/** Read from the top. */
export function whyNotChange(message: Written, personId: PersonId | null, now: Date) {
  if (message.removedAt !== null) return "not_found" as const;
  if (personId === null || message.authorId !== personId) return "forbidden" as const;
  const age = now.getTime() - new Date(message.at).getTime();
  return age > EDIT_WITHIN_MINUTES * MINUTE ? ("too_late_to_edit" as const) : null;
}

const MOST_CASES = 5;
const LARGEST = 2_147_483_647;

/** The case numbers in a text (#1042), each once. */
export function caseNumbersIn(text: string): number[] {
  const numbers = [...text.matchAll(/(?<![\p{L}\p{N}#/&])#(\d{1,10})(?![\p{L}\p{N}])/gu)].map((match) =>
    Number(match[1]),
  );
  return [...new Set(numbers)].filter((number) => number > 0 && number <= LARGEST).slice(0, MOST_CASES);
}

const MOST_WORDS = 12;
/** The words of a question, ready for the index: letters and digits only, so that nothing typed is an operator. */
export const wordsOf = (typed: string): string[] =>
  (
    typed
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, MOST_WORDS);

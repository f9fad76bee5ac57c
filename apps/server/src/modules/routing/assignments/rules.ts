/** Who may give what to whom. Read from the top; the first line that holds is the refusal. Pure. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ErrorCode } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import type { Availability } from "@luwte/contract/people.ts";

export type Giving = {
  channel: Channel;
  /** Whose it is now. */
  holderId: PersonId | null;
  /** Who gives; null: a program. */
  actorId: PersonId | null;
  mayReassignOthers: boolean;
  /** To whom; null: to nobody in particular. */
  target: { id: PersonId; isColleague: boolean; availability: Availability; fits: boolean } | null;
  despiteCeiling: boolean;
};

type Code = Extract<ErrorCode, "forbidden" | "not_found" | "not_available" | "at_ceiling">;

/** A mail can wait for who is back in ten minutes; a chat cannot, and who is away gets nothing at all. */
const CAN_RECEIVE: Readonly<Record<Channel, readonly Availability[]>> = {
  chat: ["available", "busy"],
  mail: ["available", "busy", "break"],
};

const takesFromOther = ({ holderId, actorId, target }: Giving): boolean =>
  holderId !== null && holderId !== actorId && holderId !== target?.id;
/** Who takes something on knows best how they are. */
const isOwnChoice = ({ actorId, target }: Giving): boolean => target !== null && target.id === actorId;

const REFUSALS: readonly { code: Code; holds: (giving: Giving) => boolean }[] = [
  { code: "forbidden", holds: (giving) => takesFromOther(giving) && !giving.mayReassignOthers },
  { code: "not_found", holds: ({ target }) => target !== null && !target.isColleague },
  {
    code: "not_available",
    holds: (giving) =>
      giving.target !== null &&
      !isOwnChoice(giving) &&
      !CAN_RECEIVE[giving.channel].includes(giving.target.availability),
  },
  {
    code: "at_ceiling",
    holds: (giving) => giving.target !== null && !isOwnChoice(giving) && !giving.target.fits && !giving.despiteCeiling,
  },
];

export const refusalToGive = (giving: Giving): Code | null => REFUSALS.find((line) => line.holds(giving))?.code ?? null;

/** What the history says of an assignment that a person made: they took it, or it was given. */
export const codeOf = (actorId: PersonId | null, personId: PersonId): "taken" | "reassigned" =>
  actorId === personId ? "taken" : "reassigned";

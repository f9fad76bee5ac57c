/** Lines of the history of a conversation, and what somebody wants with it. */
import type { ActorShape } from "@luwte/contract/common.ts";
import type { Explanation } from "@luwte/contract/explanations.ts";
import type { AssignmentId, ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Assignment } from "@luwte/contract/routing.ts";

export type NewAssignment = {
  id: AssignmentId;
  conversationId: ConversationId;
  personId: PersonId;
  teamId: TeamId | null;
  explanation: Explanation;
  offeredUntil: Date | null;
};

export type End = { at: Date; because: NonNullable<Assignment["ended"]>["because"]; reason: string | null };

export type AssignmentRow = NewAssignment & {
  by: ActorShape;
  at: Date;
  ended: End | null;
  names: { person: string; by: string | null };
};

/** What is absent stays as it is. */
export type Wanted = {
  personId?: PersonId | null | undefined;
  teamId?: TeamId | null | undefined;
  reason?: string | undefined;
  despiteCeiling?: boolean | undefined;
};

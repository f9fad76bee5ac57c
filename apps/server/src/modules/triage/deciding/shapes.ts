/** What triage can change about a conversation, and what it needs to do so. */
import { Conversation } from "@luwte/contract/conversations.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import { type ContactReasonId, type ConversationId, ConversationId as Id, type TeamId } from "@luwte/contract/ids.ts";
import { z } from "zod";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Conversations } from "../../conversations/public.ts";

/** How a conversation stands, as far as triage may change it. `linkedId`: the question that it repeats. */
export const Standing = Conversation.pick({
  language: true,
  priority: true,
  teamId: true,
  skills: true,
  reasonId: true,
  complexity: true,
}).extend({
  linkedId: Id.nullable(),
});
export type Standing = z.output<typeof Standing>;

/** Absent: it stays as it is. */
export type Changes = { readonly [Key in keyof Standing]?: Standing[Key] | undefined };

/** What stood there before an act, and what the act put there: enough to put it back where nobody changed it since. */
export const Replaced = z.object({ before: Standing.partial(), now: Standing.partial() });
export type Replaced = { readonly before: Changes; readonly now: Changes };

export type DecidingNeeds = {
  readonly conversations: Pick<Conversations, "find" | "lock" | "edit" | "setTriaged" | "link" | "unlink">;
  /** Through routing's own door, with its rules and its history. */
  give(work: Work, id: ConversationId, to: { teamId: TeamId | null }): Promise<Refusal | object>;
  hasReason(tx: OrganisationTransaction, id: ContactReasonId): Promise<boolean>;
};

/** What handing over works with, and what it asks of its neighbours. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import type { CardWords, HandoverCard } from "@luwte/contract/handovers.ts";
import type { ConversationId, HandoverCardId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Proposal, Verdict } from "@luwte/contract/proposals.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { AssignChange, Conversations } from "../conversations/public.ts";
import type { GiveRefusal } from "../routing/public.ts";

/** What is still owed in a conversation, nearest first. */
export type OpenPromises = (
  tx: OrganisationTransaction,
  id: ConversationId,
) => Promise<readonly { words: string; dueAt: string }[]>;

export type HandoverNeeds = {
  conversations: Pick<Conversations, "lock" | "find" | "answer" | "receiveMessage" | "addActivity">;
  /** How somebody's choice to give a conversation away is carried out, with its rules and its history. */
  give(
    work: Work,
    id: ConversationId,
    change: AssignChange,
  ): Promise<Refusal<GiveRefusal> | { conversation: Conversation }>;
  openPromises: OpenPromises;
  /** What lies with another department, the nearest first. Optional: without that neighbour nothing does. */
  openQuestions?: (
    tx: OrganisationTransaction,
    id: ConversationId,
  ) => Promise<readonly { name: string; words: string; dueAt: string }[]>;
};

export type JudgedPart = Proposal<string> & { part: keyof CardWords; verdict: Verdict };

export type NewCard = Pick<HandoverCard, "made" | "because" | "fromId" | "toId" | "toTeamId"> & {
  id: HandoverCardId;
  conversationId: ConversationId;
  words: CardWords;
  judged: readonly JudgedPart[];
};

export type To = { personId: PersonId | null; teamId: TeamId | null };

/** Oldest first. */
export type Said = { by: "customer" | "person"; note: boolean; who: string; text: string };
export type Records = {
  /** The customer's first message is among them, also when there are many. */
  said: readonly Said[];
  promises: readonly { words: string; day: string }[];
  /** Who was asked what, and by when they answer. */
  questions?: readonly { name: string; words: string; day: string }[];
};

/** What wrapping up works with, and what it asks of its neighbours. */
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ContactReasonId, ConversationId, PersonId, PromiseId, TeamId, WrapUpId } from "@luwte/contract/ids.ts";
import type { Verdict } from "@luwte/contract/proposals.ts";
import type { Outcome, WRAP_UP_FIELDS, WrapUp, WrapUpChoice, WrapUpProposal } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Conversations, PromiseRefusal } from "../conversations/public.ts";

export type WrapUpNeeds = {
  conversations: Pick<Conversations, "lock" | "find" | "setState">;
  /** What was decided or is proposed about why the customer came, when the question came in; null: nothing. */
  triaged?(
    tx: OrganisationTransaction,
    id: ConversationId,
  ): Promise<{ readonly reasonId: ContactReasonId; readonly confidence: number } | null>;
  /** Makes the promise that follows; gives why it may not be. */
  promise(
    work: Work,
    id: ConversationId,
    promise: { id: PromiseId; words: string; dueAt: string },
  ): Promise<Refusal<PromiseRefusal> | undefined>;
  /** Why the customer came, as who closes it says; null: they did not say. */
  reasonChosen?(work: Work, id: ConversationId, chosen: ContactReasonId | null): Promise<void>;
  /** How it ended, for who wants to learn from it, in the same transaction. `ends`: nothing follows. */
  wrappedUp?(work: Work, id: ConversationId, outcome: Outcome, ends: boolean): Promise<void>;
};

export type Wanted = WrapUpChoice & { id: WrapUpId; proposal: WrapUpProposal | null; tookMs: number | null };

export type Field = (typeof WRAP_UP_FIELDS)[number];
/** As it is kept: with the value that was proposed. */
export type Judged = {
  field: Field;
  value: string | boolean;
  source: WrapUp["proposals"][number]["source"];
  confidence: number;
  verdict: Verdict;
};

export type NewWrapUp = WrapUpChoice & {
  id: WrapUpId;
  conversationId: ConversationId;
  teamId: TeamId | null;
  by: PersonId | null;
  at: Date;
  judged: readonly Judged[];
  tookMs: number | null;
};

/** An earlier wrap-up, and what it has in common with this conversation. */
export type Earlier = {
  reasonId: string;
  at: Date;
  sameCustomer: boolean;
  sameLabel: boolean;
  sameInbox: boolean;
};

/** What was said, oldest first. */
export type Said = { direction: "in" | "out" | "note"; byPerson: boolean; at: Date; files: number };

/** What is known of a conversation when its wrap-up is proposed. */
export type Records = {
  subject: string;
  state: string;
  stateSince: Date;
  said: readonly Said[];
  /** Codes of the timeline. */
  happened: readonly string[];
  earlier: readonly Earlier[];
  /** By triage, when the question came in. */
  triaged: { readonly reasonId: ContactReasonId; readonly confidence: number } | null;
};

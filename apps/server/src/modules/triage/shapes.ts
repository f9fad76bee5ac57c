/** What triage reads of a message that came in, and what it proposes about its conversation. */
import type { ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Counted, Task, ValueOf } from "@luwte/contract/oversight.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

export type Complexity = ValueOf<"complexity">["complexity"];

/** A reason that can be proposed. `complexity`: what the organisation says such questions are; null: it did not say. */
export type TriageReason = Pick<ContactReason, "id" | "parentId" | "names" | "words" | "retired"> & {
  readonly complexity: Complexity | null;
};

/** The customer's own words, without quotes and signature. */
export type Letter = { readonly subject: string; readonly text: string };

/** Another question of the same customer that is not solved. */
export type OpenQuestion = { readonly conversationId: ConversationId } & Letter;

export type Arrival = {
  readonly letter: Letter;
  /** In which language the conversation, or else its customer, is known to be; null: nobody knows. */
  readonly known: Language | null;
  readonly reasons: readonly TriageReason[];
  readonly open: readonly OpenQuestion[];
};

/** A reason, how sure (from 0 to 1), and the words that counted. */
export type ReasonGuess = {
  readonly reasonId: ContactReasonId;
  readonly confidence: number;
  readonly counted: readonly Counted[];
};

/** What goes to oversight; `topic` is under what its figures are kept apart. */
export type TriageProposal = {
  [Name in Extract<Task, "language" | "reason" | "complexity" | "urgency" | "duplicate">]: {
    readonly task: Name;
    readonly value: ValueOf<Name>;
    readonly topic: string | null;
    readonly confidence: number;
    readonly counted: readonly Counted[];
  };
}[Extract<Task, "language" | "reason" | "complexity" | "urgency" | "duplicate">];

/** What triage asks of its neighbours; `modules.ts` passes it in. */
export type TriageNeeds = {
  readonly conversations: Pick<Conversations, "lock">;
  reasons(tx: OrganisationTransaction): Promise<readonly ContactReason[]>;
};

/** What triage learns from, and what came of it. */
import type { ContactReasonId, ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import type { TriageFigures } from "@luwte/contract/triage.ts";
import type { Letter, TriageReason } from "../shapes.ts";

/** A closed conversation, with what is known of why the customer wrote. */
export type Closed = {
  readonly conversationId: ConversationId;
  readonly customerId: CustomerId;
  readonly letter: Letter;
  /** At wrapping up; `verdict`: what the person made of what was proposed, null where nothing was. */
  readonly chosen: ContactReasonId;
  readonly verdict: string | null;
  /** Somebody looked again without seeing what was chosen. */
  readonly rechecked: { readonly reasonId: ContactReasonId; readonly judgement: string } | null;
};

export type Example = {
  readonly conversationId: ConversationId;
  readonly customerId: CustomerId;
  readonly letter: Letter;
  readonly label: ContactReasonId;
  readonly weight: number;
};

/** A closed conversation of which nobody said why the customer wrote. */
export type Unsaid = Pick<Closed, "conversationId" | "customerId" | "letter">;

/** What the thread is told: first what there is to choose from and what is used now, then conversations, page by page; of those of which nobody said why, only where few are said. */
export type TrainingPart =
  | {
      readonly kind: "begin";
      readonly reasons: readonly TriageReason[];
      readonly running: { readonly number: number; readonly model: string } | null;
    }
  | { readonly kind: "closed"; readonly closed: readonly Closed[] }
  | { readonly kind: "unsaid"; readonly unsaid: readonly Unsaid[] };

/** `model` null: too little to learn from or to measure it by. */
export type Trained =
  | { readonly model: null; readonly examples: number }
  | { readonly model: string; readonly examples: number; readonly reasons: number; readonly figures: TriageFigures };

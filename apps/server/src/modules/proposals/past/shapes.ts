/** Questions that were answered before, by this organisation. */
import type { ConversationId, CustomerId, MessageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";

/** A message of a conversation, as far as learning looks at it. */
export type Line = {
  readonly id: MessageId;
  readonly direction: "in" | "out";
  readonly byPerson: boolean;
  readonly automatic: boolean;
  readonly text: string;
  readonly at: Date;
};
export type Pair = { readonly question: Line; readonly answer: Line };

/** How often a stem stands in questions that were answered; more than is counted says only that it is common. */
export type Met = { readonly term: string; readonly met: number };

/** A question that was answered, and the answer. */
export type Answered = {
  readonly answerId: MessageId;
  readonly conversationId: ConversationId;
  readonly customerId: CustomerId;
  /** Of that customer; none of it may come along. */
  readonly customerName: string;
  readonly question: string;
  readonly answer: string;
  readonly terms: readonly string[];
};
/** `likeness` from 0 to 1: how much both questions have in common. */
export type Alike = Answered & { readonly likeness: number };

export type AskedBefore = { readonly question: string; readonly language: Language };

/** What oversight works with, and what it is given by those who propose. */
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId, CustomerId, SuggestionId } from "@luwte/contract/ids.ts";
import type {
  Counted,
  Decided,
  DecisionReason,
  Level,
  LevelRule,
  Source,
  Suggestion,
  Task,
  TopicClass,
  ValueOf,
} from "@luwte/contract/oversight.ts";
import type { Work } from "../../platform/work/work.ts";
import type { Conversations } from "../conversations/public.ts";

/** A level, which rule gave it, and the line of policy that was read. */
export type Held = { readonly level: Level; readonly rule: LevelRule; readonly lineId: string | null };

/** What a suggestion touches on, and whether its words are those of an approved article, all of them and in order. */
export type Touched = { readonly classes: readonly TopicClass[]; readonly wordForWord: boolean };
export const UNTOUCHED: Touched = { classes: [], wordForWord: false };

/** Of those that were looked at again: how many were right. */
export type Evidence = { readonly right: number; readonly of: number };

/** What is proposed, and what it is about. */
export type Proposed<Name extends Task = Task> = {
  /** Given where the same may be proposed twice: the same id is the same suggestion. */
  readonly id?: SuggestionId;
  readonly task: Name;
  readonly topic?: string | null;
  readonly about: {
    readonly conversationId?: ConversationId | null;
    readonly customerId?: CustomerId | null;
    readonly articleId?: string | null;
  };
  readonly value: ValueOf<Name>;
  readonly sources?: readonly Source[];
  readonly counted?: readonly Counted[];
  /** From 0 to 1: how often such a suggestion is expected to be right. */
  readonly confidence: number;
  readonly engine: { readonly name: string; readonly version: string };
  /** What the question and the answer touch on; nothing: ordinary. */
  readonly classes?: readonly TopicClass[];
  readonly wordForWord?: boolean;
};

/** What became of a suggestion. `replaced`: what stood there before an automatic act. */
export type Decision = {
  readonly suggestionId: SuggestionId;
  readonly decided: Decided;
  readonly editRatio?: number | null;
  readonly reason?: DecisionReason | null;
  readonly replaced?: unknown;
};

/** A suggestion as it is kept. */
export type Stored = Suggestion & { readonly sampled: boolean };

/** Puts back what an automatic act changed; gives why it cannot be. */
export type Undo = (
  work: Work,
  suggestion: Suggestion,
  replaced: unknown,
) => Promise<Refusal<"not_found" | "changed_meanwhile"> | undefined>;

/** What oversight asks of its neighbours; `modules.ts` passes it in. */
export type OversightNeeds = {
  readonly conversations: Pick<Conversations, "find" | "findSome" | "listMessages">;
  /** How what was done without a person is put back, by task; a task that is not here is only noted as undone. */
  readonly undoing: Partial<Record<Task, Undo>>;
};

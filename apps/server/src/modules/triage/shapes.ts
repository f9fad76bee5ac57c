/** What triage reads of a message that came in, and what it proposes about its conversation. */
import type { ArticleId, ArticleVersionId, ContactReasonId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Counted, Source, Task, TopicClass, ValueOf } from "@luwte/contract/oversight.ts";
import type { ContactReason } from "@luwte/contract/wrapUps.ts";
import type { Classifier } from "@luwte/language/classify/train.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { DecidingNeeds } from "./deciding/shapes.ts";

export type Complexity = ValueOf<"complexity">["complexity"];

/** A reason that can be proposed. `complexity`: what the organisation says such questions are; null: it did not say. */
export type TriageReason = Pick<ContactReason, "id" | "parentId" | "names" | "words" | "retired" | "complexity">;

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
  /** What was learned from closed conversations; null: nothing yet, or nobody wants it used. */
  readonly model: Classifier | null;
  /** Asked for only where nothing was learned. */
  readonly articles: readonly NearArticle[];
};

/** A published article that may answer the letter: `confidence` is how sure that is, `filed` under what it stands in the library, in every language. */
export type NearArticle = {
  readonly articleId: ArticleId;
  readonly versionId: ArticleVersionId;
  readonly title: string;
  readonly short: string;
  readonly filed: string;
  readonly confidence: number;
};

/** A reason that an article is about by the reason's own words; `weight` beside those of words in the letter itself. */
export type Spoken = { readonly reasonId: ContactReasonId; readonly article: NearArticle; readonly weight: number };

/** A reason, how sure (from 0 to 1), the words that counted, and what knows it. */
export type ReasonGuess = {
  readonly reasonId: ContactReasonId;
  readonly confidence: number;
  readonly counted: readonly Counted[];
  /** What counted beside the letter's own words; null: nothing did. */
  readonly article: NearArticle | null;
  readonly by: "words" | "library" | "model";
};

/** What goes to oversight; `topic` is under what its figures are kept apart, `by` what made it, `classes` what keeps it from ever being done without a person, `sources` what it rests on beside the letter. */
export type TriageProposal = {
  [Name in Extract<Task, "language" | "reason" | "complexity" | "urgency" | "duplicate">]: {
    readonly task: Name;
    readonly value: ValueOf<Name>;
    readonly topic: string | null;
    readonly confidence: number;
    readonly counted: readonly Counted[];
    readonly by: ReasonGuess["by"];
    readonly classes: readonly TopicClass[];
    readonly sources: readonly Source[];
  };
}[Extract<Task, "language" | "reason" | "complexity" | "urgency" | "duplicate">];

/** What triage asks of its neighbours; `modules.ts` passes it in. */
export type TriageNeeds = DecidingNeeds & {
  reasons(tx: OrganisationTransaction): Promise<readonly ContactReason[]>;
};

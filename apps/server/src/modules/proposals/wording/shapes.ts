/** What is worded, and what came of it. */
import type { WordedBy } from "@luwte/contract/endpoint.ts";
import type { MessageId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Parts, Source, Suggestion } from "@luwte/contract/oversight.ts";
import type { Context } from "../../endpoint/public.ts";

/** Who is looking, and where. */
export type Looking = { readonly organisationId: OrganisationId; readonly personId: PersonId };

/** What was proposed here, as it is to be said in other words. */
export type Original = {
  readonly parts: Parts["parts"];
  readonly sources: readonly Source[];
  readonly language: Language;
  /** What the customer wrote: words of theirs are neither a source nor an invention. */
  readonly asked: string;
};

/** What was worded before, and by whom it may be worded now; null: nobody. */
export type Worded = { readonly worded: Suggestion | null; readonly by: WordedBy | null };

/** `messageId`: of the question that it answers, which must be open still when it comes. */
export type Wish = { readonly original: Original; readonly context: Context; readonly messageId: MessageId };

/** What a reader said of an article, and what all of them said together. */
import type { ArticleId, HelpFeedbackId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";

export type Said = {
  readonly id: HelpFeedbackId;
  readonly articleId: ArticleId;
  readonly language: Language;
  readonly helped: boolean;
};

export type CountedFeedback = {
  articleId: ArticleId;
  title: string;
  ownerId: PersonId | null;
  helped: number;
  of: number;
  said: { language: Language; helped: boolean; words: string; at: string }[];
};

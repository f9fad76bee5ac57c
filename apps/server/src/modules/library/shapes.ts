/** What the library works with, and what it asks of its neighbours. */

import type { ArticleId, ArticleVersionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleWords } from "@luwte/contract/library.ts";
import type { Work } from "../../platform/work/work.ts";

export type OneText = { articleId: ArticleId; language: Language };

export type LibraryNeeds = {
  /** An answer that could be given word for word may no longer be: it changed, was archived, or a lead took it back. In the same transaction. */
  answerWithdrawn(work: Work, answer: OneText & { versionId: ArticleVersionId }): Promise<void>;
};

export type Written = ArticleWords & OneText & { id: ArticleVersionId; after: number; publish: boolean };

/** How a text is found: stems of its words, what it is about, and its title as it is compared; `foundBy`: by which rules. */
export type Findable = { titlePlain: string; terms: string[]; foundBy: number };

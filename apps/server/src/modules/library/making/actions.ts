/** Making an article of what was already said: in a conversation that ended well, or in a talk. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleDraftId, ArticleId, ArticleVersionId, ConversationId } from "@luwte/contract/ids.ts";
import type { Article } from "@luwte/contract/library.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { takeDraft } from "../../article-drafts/public.ts";
import { saveArticle, writeArticle } from "../actions.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { findConversed } from "./queries.ts";
import { wordsFrom } from "./rules.ts";

export async function proposeFrom(tx: OrganisationTransaction, id: ConversationId) {
  const conversed = await findConversed(tx, id);
  if (!conversed) return refuse("not_found");
  return { ...wordsFrom(conversed), language: conversed.language };
}

type Taken = { articleId: ArticleId; articleDraftId: ArticleDraftId; versionId: ArticleVersionId };

/** What was asked goes to the internal part: it helps who writes on, and is no text for customers. The draft is gone then. */
export async function takeOver(
  work: Work,
  needs: LibraryNeeds,
  { articleId, articleDraftId, versionId }: Taken,
): Promise<{ article: Article } | Refusal<"not_found">> {
  const draft = await takeDraft(work, articleDraftId);
  if (!draft) return refuse("not_found", { what: "article draft" });
  const { title, question, answer, language, authorId } = draft;
  const made = await saveArticle(work, articleId, { categoryId: null, ownerId: authorId, reviewOn: null, version: 0 });
  if (!("article" in made)) return refuse("not_found");
  const words = { title, short: "", body: answer, internal: question.replace(/^/gm, "> ") };
  const of = { articleId, language, id: versionId, after: 0, publish: false };
  const written = await writeArticle(work, needs, { ...words, ...of });
  return "article" in written ? { article: written.article } : refuse("not_found");
}

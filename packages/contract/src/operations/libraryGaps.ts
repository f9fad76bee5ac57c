/** What the library lacks: what was looked for in vain, and what one asks to fill it. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ArticleDraftId, ArticleId, ArticleMissId, ArticleVersionId, ConversationId } from "../ids.ts";
import { Language } from "../language.ts";
import { Article, ArticleWords, LibraryGaps, MissPlace } from "../library.ts";
import { operation } from "../operation.ts";

/** What looks personal in the question is taken out before it is kept; who looked is not kept at all. */
export const missArticle = operation({
  id: "missArticle",
  method: "POST",
  path: "/api/library/misses",
  summary: "Say that no article answered a question",
  right: "library.read",
  body: z.object({
    id: ArticleMissId,
    language: Language,
    question: z.string().trim().min(1).max(2_000),
    conversationId: ConversationId.nullable(),
    place: MissPlace,
  }),
  refusals: ["not_found"],
});

export const getLibraryGaps = operation({
  id: "getLibraryGaps",
  method: "GET",
  path: "/api/insights/library-gaps",
  summary: "Which questions came without an article, by reason and by topic; at most 400 days",
  right: "insights.read",
  query: z.object({ from: Moment, until: Moment }),
  reply: LibraryGaps,
});

/** Words only: nothing is kept until somebody has read them and writes them with `writeArticle`. */
export const proposeArticleOfConversation = operation({
  id: "proposeArticleOfConversation",
  method: "GET",
  path: "/api/conversations/{conversationId}/article-proposal",
  summary: "What an article would say of a conversation: its question and what was answered, without personal data",
  right: "library.write",
  params: z.object({ conversationId: ConversationId }),
  reply: z.object({
    words: ArticleWords.extend({ title: z.string() }),
    language: Language.nullable(),
    /** How many pieces looked personal and were left out. */
    leftOut: z.number().int(),
  }),
  refusals: ["not_found"],
});

/** The draft is gone then, and the article is a draft that customers do not see. */
export const takeOverDraft = operation({
  id: "takeOverDraft",
  method: "PUT",
  path: "/api/library/articles/{articleId}/from-draft",
  summary: "Make an article of a draft that was made from a talk",
  right: "library.write",
  params: z.object({ articleId: ArticleId }),
  body: z.object({ articleDraftId: ArticleDraftId, versionId: ArticleVersionId }),
  reply: z.object({ article: Article }),
  refusals: ["not_found"],
});

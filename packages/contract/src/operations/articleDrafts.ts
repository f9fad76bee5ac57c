/** Draft articles made from what colleagues said; kept until the library takes them over. */
import { z } from "zod";
import { ArticleDraft, ArticleProposal, DraftSource, DraftWords, MOST_SOURCES, Personal } from "../articleDrafts.ts";
import { ArticleDraftId, TalkId, TalkMessageId, TeamId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";

const params = z.object({ articleDraftId: ArticleDraftId });

export const listArticleDrafts = operation({
  id: "listArticleDrafts",
  method: "GET",
  path: "/api/article-drafts",
  summary: "Draft articles, newest first; of one team when it is named",
  right: "talks.read",
  query: z.object({ teamId: TeamId.optional() }),
  reply: z.object({ articleDrafts: z.array(ArticleDraft) }),
});

/** With one message its whole thread is taken; with more exactly these. */
export const proposeArticle = operation({
  id: "proposeArticle",
  method: "GET",
  path: "/api/talks/{talkId}/article-proposal",
  summary: "What a draft article would say of a thread or of chosen messages: the question, and what was answered",
  right: "talks.read",
  params: z.object({ talkId: TalkId }),
  query: z.object({ talkMessageIds: z.array(TalkMessageId).min(1).max(MOST_SOURCES) }),
  reply: z.object({ proposal: ArticleProposal }),
  refusals: ["not_found"],
});

/** What looks like a customer's data is refused with `found`: clear it, or send it along in `confirmed`. Names of the customers of its cases count. */
export const saveArticleDraft = operation({
  id: "saveArticleDraft",
  method: "PUT",
  path: "/api/article-drafts/{articleDraftId}",
  summary: "Make or change a draft article; version 0 is a new one",
  right: "talks.write",
  params,
  body: DraftWords.extend({
    teamId: TeamId.nullable(),
    language: Language,
    sources: z.array(DraftSource).max(MOST_SOURCES),
    confirmed: z.array(Personal).max(100).default([]),
    version: z.number().int().min(0),
  }),
  reply: z.object({ articleDraft: ArticleDraft }),
  refusals: ["not_found", "changed_meanwhile", "personal_data_found"],
});

export const removeArticleDraft = operation({
  id: "removeArticleDraft",
  method: "DELETE",
  path: "/api/article-drafts/{articleDraftId}",
  summary: "Throw a draft article away: one's own, or as a lead",
  right: "talks.write",
  params,
  refusals: ["not_found", "forbidden"],
});

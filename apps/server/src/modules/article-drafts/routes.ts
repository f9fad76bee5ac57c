/** Draft articles, over the API. */
import * as operations from "@luwte/contract/operations/articleDrafts.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { propose, removeDraft, saveDraft } from "./actions.ts";
import { listDrafts } from "./queries.ts";
import type { ArticleNeeds } from "./shapes.ts";

export const articleRoutes = (needs: ArticleNeeds): Implementation[] =>
  implement(operations, {
    listArticleDrafts: async ({ query }, call) =>
      call.read(async (tx) => ({ articleDrafts: await listDrafts(tx, query.teamId) })),
    proposeArticle: async ({ params, query }, call) => {
      const { personId, language } = call;
      return call.read((tx) => propose(tx, needs, params.talkId, { personId, language, ids: query.talkMessageIds }));
    },
    saveArticleDraft: async ({ params, body }, call) =>
      call.work((work) => saveDraft(work, needs, { ...body, id: params.articleDraftId })),
    removeArticleDraft: async ({ params }, call) =>
      call.work((work) => removeDraft(work, params.articleDraftId, call.may("talks.manage"))),
  });

/** What the library lacks, and filling it, over the API. */
import * as operations from "@luwte/contract/operations/libraryGaps.ts";
import { type Implementation, implement } from "../../../platform/http/operations.ts";
import { proposeFrom, takeOver } from "../making/actions.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { gapsIn, missArticle } from "./actions.ts";

export const gapRoutes = (needs: LibraryNeeds): Implementation[] =>
  implement(operations, {
    missArticle: ({ body }, call) => call.work((work) => missArticle(work, body)),
    getLibraryGaps: ({ query }, call) =>
      call.read((tx) => gapsIn(tx, { from: new Date(query.from), until: new Date(query.until) })),
    proposeArticleOfConversation: ({ params }, call) => call.read((tx) => proposeFrom(tx, params.conversationId)),
    takeOverDraft: ({ params, body }, call) => call.work((work) => takeOver(work, needs, { ...params, ...body })),
  });

/** The operations of the help centre, and what was asked of them. */
import { createClient } from "@luwte/contract/client.ts";
import type { ArticleId } from "@luwte/contract/ids.ts";
import * as helpCentre from "@luwte/contract/operations/helpCentre.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const helpCentreApi = createClient(helpCentre, CLIENT);

export const helpCentreQuery = queryOptions({
  queryKey: ["helpCentre"],
  queryFn: () => helpCentreApi.getHelpCentre(),
  staleTime: 0,
});

/** Of one article, of one's own, or of all. */
export const feedbackQuery = (mine: boolean, articleId: ArticleId | null) =>
  queryOptions({
    queryKey: ["articleFeedback", mine, articleId],
    queryFn: async () => {
      const of = articleId ? { articleId } : { mine: mine ? ("yes" as const) : ("no" as const) };
      return (await helpCentreApi.listArticleFeedback({ query: of })).feedback;
    },
    staleTime: 0,
  });

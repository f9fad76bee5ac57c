/** The operations of the help centre, and what was asked of them. */
import { createClient } from "@luwte/contract/client.ts";
import * as helpCentre from "@luwte/contract/operations/helpCentre.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const helpCentreApi = createClient(helpCentre, CLIENT);

export const helpCentreQuery = queryOptions({
  queryKey: ["helpCentre"],
  queryFn: () => helpCentreApi.getHelpCentre(),
  staleTime: 0,
});

export const feedbackQuery = (mine: boolean) =>
  queryOptions({
    queryKey: ["articleFeedback", mine],
    queryFn: async () => (await helpCentreApi.listArticleFeedback({ query: { mine: mine ? "yes" : "no" } })).feedback,
    staleTime: 0,
  });

/** The operations of waiting, and what was asked of them. */
import { createClient } from "@luwte/contract/client.ts";
import * as waiting from "@luwte/contract/operations/waiting.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const waitingApi = createClient(waiting, CLIENT);

export const waitInsightQuery = queryOptions({
  queryKey: ["waitInsight"],
  queryFn: async () => (await waitingApi.getWaitInsight({})).insight,
  staleTime: 0,
});

export const waitSettingsQuery = queryOptions({
  queryKey: ["waitSettings"],
  queryFn: () => waitingApi.getWaitSettings(),
  staleTime: 0,
});

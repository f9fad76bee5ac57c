/** How much assistance may do, what was measured of it, and what waits to be judged blind. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Task } from "@luwte/contract/oversight.ts";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { assistanceApi } from "./api.ts";

/** Told to every desk the moment it changes, and asked again after a gap. */
export const assistanceQuery = live(
  ["assistance"],
  () => assistanceApi.getAssistance(),
  ({ assistance }) => ({ assistance }),
);

/** What was proposed in a conversation, and what became of it. */
export const suggestionsQuery = (conversationId: ConversationId) =>
  live(
    ["suggestions", conversationId],
    () => assistanceApi.listSuggestions({ params: { conversationId } }),
    ({ suggestions }) => ({ conversationId, suggestions }),
  );

/** The version of what holds is in the key: what was changed, by anybody, is measured and told again. Meanwhile what was known stays, and with it the focus. */
export const measuredQuery = (version: number) =>
  queryOptions({
    queryKey: ["measuredAssistance", version],
    queryFn: () => assistanceApi.getMeasuredAssistance(),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
export const historyQuery = (version: number) =>
  queryOptions({
    queryKey: ["assistanceHistory", version],
    queryFn: () => assistanceApi.listAssistanceHistory(),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

const AT_ONCE = 20;

/** Asked when the last one is judged, and not in between: what one is reading does not move. */
export const rechecksQuery = queryOptions({
  queryKey: ["rechecks"],
  queryFn: () => assistanceApi.listRechecks({ query: { limit: AT_ONCE } }),
  staleTime: 0,
  refetchOnWindowFocus: false,
});

export type ActsAsked = { readonly task: Task | ""; readonly conversationId: ConversationId | null };
const ACTS_AT_ONCE = 30;

/** What was done without a person, newest first. */
export const actsQuery = ({ task, conversationId }: ActsAsked) =>
  infiniteQueryOptions({
    queryKey: ["automaticActs", task, conversationId],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      assistanceApi.listAutomaticActs({
        query: {
          limit: ACTS_AT_ONCE,
          ...(task ? { task } : {}),
          ...(conversationId ? { conversationId } : {}),
          ...(after ? { after } : {}),
        },
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

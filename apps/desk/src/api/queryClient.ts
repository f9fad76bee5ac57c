/** What was loaded, kept. Nothing grows stale by itself: the stream of events keeps it fresh, and after a gap everything is loaded again. */
import { ApiProblem } from "@luwte/contract/client.ts";
import { QueryClient } from "@tanstack/react-query";

const MINUTE = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 15 * MINUTE,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // The client itself repeats what may be repeated; a refusal does not change by asking again.
      retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem),
      // A browser's idea of being offline is often wrong.
      networkMode: "always",
    },
    mutations: { networkMode: "always", retry: false },
  },
});

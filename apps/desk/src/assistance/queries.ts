/** What waits to be judged blind. */
import { queryOptions } from "@tanstack/react-query";
import { assistanceApi } from "./api.ts";

const AT_ONCE = 20;

/** Asked when the last one is judged, and not in between: what one is reading does not move. */
export const rechecksQuery = queryOptions({
  queryKey: ["rechecks"],
  queryFn: () => assistanceApi.listRechecks({ query: { limit: AT_ONCE } }),
  staleTime: 0,
  refetchOnWindowFocus: false,
});

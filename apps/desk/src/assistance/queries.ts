/** How much assistance may do, what was measured of it, and what waits to be judged blind. */
import { queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { assistanceApi } from "./api.ts";

/** Told to every desk the moment it changes, and asked again after a gap. */
export const assistanceQuery = live(
  ["assistance"],
  () => assistanceApi.getAssistance(),
  ({ assistance }) => ({ assistance }),
);

/** The version of what holds is in the key: what was changed, by anybody, is measured and told again. */
export const measuredQuery = (version: number) =>
  queryOptions({
    queryKey: ["measuredAssistance", version],
    queryFn: () => assistanceApi.getMeasuredAssistance(),
    staleTime: 0,
  });
export const historyQuery = (version: number) =>
  queryOptions({
    queryKey: ["assistanceHistory", version],
    queryFn: () => assistanceApi.listAssistanceHistory(),
    staleTime: 0,
  });

const AT_ONCE = 20;

/** Asked when the last one is judged, and not in between: what one is reading does not move. */
export const rechecksQuery = queryOptions({
  queryKey: ["rechecks"],
  queryFn: () => assistanceApi.listRechecks({ query: { limit: AT_ONCE } }),
  staleTime: 0,
  refetchOnWindowFocus: false,
});

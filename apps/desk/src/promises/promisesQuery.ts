/** Lists of promises, and what they are counted on. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { PromiseList, RATE_WEEKS } from "@luwte/contract/promises.ts";
import { promisesView } from "@luwte/contract/views/promises.ts";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { live } from "../api/liveQuery.ts";

/** More than this on one screen nobody works through; the first are the most urgent. */
const MOST = 200;

export const promisesQuery = (list: PromiseList) =>
  live(
    ["promises", list.filter, list.order],
    () => api.listPromises({ query: { ...list.filter, order: list.order, limit: MOST } }),
    (page) => promisesView(list, page),
  );

export const openOf = (whose: { ownerId: PersonId } | { teamIds: TeamId[] } | Record<never, never>): PromiseList => ({
  filter: { states: ["open"], ...whose },
  order: "urgent",
});

const AN_HOUR = 3_600_000;

/** Asked again now and then: days go by, and hours change. */
export const serviceDaysQuery = queryOptions({
  queryKey: ["serviceDays"],
  queryFn: () => api.listServiceDays(),
  staleTime: AN_HOUR,
});

export const keptRateQuery = (weeks: (typeof RATE_WEEKS)[number], teamId: TeamId | null) =>
  queryOptions({
    queryKey: ["keptRate", weeks, teamId],
    queryFn: () => api.getKeptRate({ query: { weeks, ...(teamId ? { teamId } : {}) } }),
    staleTime: AN_HOUR,
  });

/** The operations of working time, and what is asked with them. */
import { createClient } from "@luwte/contract/client.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { countWaiting, takeWaiting } from "@luwte/contract/operations/inboxTools.ts";
import * as workingTime from "@luwte/contract/operations/workingTime.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const workingApi = createClient({ ...workingTime, countWaiting, takeWaiting }, CLIENT);

export const workingTimeQuery = (personId: PersonId) =>
  queryOptions({
    queryKey: ["workingTime", personId],
    queryFn: () => workingApi.getWorkingTime({ params: { personId } }),
  });

/** Whoever sends something in the next minute is told what holds now, not what held this morning. */
const FRESH_MS = 60_000;
export const reachQuery = (ids: readonly PersonId[]) =>
  queryOptions({
    queryKey: ["reach", ids.toSorted().join()],
    queryFn: () => workingApi.listReach({ body: { mentions: [...ids] } }),
    enabled: ids.length > 0,
    staleTime: FRESH_MS,
  });

export const waitingQuery = queryOptions({
  queryKey: ["waiting"],
  queryFn: () => workingApi.countWaiting(),
  staleTime: FRESH_MS,
});

export const overridesQuery = queryOptions({
  queryKey: ["overrides"],
  queryFn: async () => ({
    ...(await workingApi.listOverrides({ query: { limit: 100 } })),
    ...(await workingApi.countOverrides()),
  }),
});

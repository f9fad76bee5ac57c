/** The operations of triage, its versions and its split. */
import { createClient } from "@luwte/contract/client.ts";
import * as triage from "@luwte/contract/operations/triage.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const triageApi = createClient(triage, CLIENT);

const A_SECOND = 1_000;

/** While a training goes on it is asked every second how far that is. */
export const triageQuery = queryOptions({
  queryKey: ["triage"],
  queryFn: () => triageApi.getTriage(),
  staleTime: 0,
  refetchInterval: ({ state }) => (state.data?.versions.some(({ endedAt }) => endedAt === null) ? A_SECOND : false),
});

export const splitQuery = queryOptions({
  queryKey: ["triageSplit"],
  queryFn: () => triageApi.getTriageSplit({ query: {} }),
  staleTime: 0,
});

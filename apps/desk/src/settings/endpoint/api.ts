/** The operations of the language model elsewhere. */
import { createClient } from "@luwte/contract/client.ts";
import * as endpoint from "@luwte/contract/operations/endpoint.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../../api/api.ts";

export const endpointApi = createClient(endpoint, CLIENT);

export const endpointQuery = queryOptions({
  queryKey: ["endpoint"],
  queryFn: () => endpointApi.getEndpoint(),
  staleTime: 0,
});

export type Shown = Awaited<ReturnType<typeof endpointApi.getEndpoint>>;
export type Trial = Awaited<ReturnType<typeof endpointApi.testEndpoint>>;
export type Leaving = Awaited<ReturnType<typeof endpointApi.showRedacted>>;

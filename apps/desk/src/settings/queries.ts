/** What settings screens load for themselves: asked afresh whenever one comes there, since no event tells of it. */
import { queryOptions } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { settingsApi } from "./api.ts";

const FRESH = { staleTime: 0 } as const;

export const mailboxesQuery = queryOptions({
  ...FRESH,
  queryKey: ["mailboxes"],
  queryFn: () => settingsApi.listMailboxes(),
  // Whether mail comes in is what one came to see.
  refetchInterval: 15_000,
});
export const setAsideQuery = queryOptions({
  ...FRESH,
  queryKey: ["setAside"],
  queryFn: () => settingsApi.listSetAsideMails({ query: { limit: 200 } }),
});
export const widgetsQuery = queryOptions({ ...FRESH, queryKey: ["widgets"], queryFn: () => settingsApi.listWidgets() });
export const promiseSettingsQuery = queryOptions({
  ...FRESH,
  queryKey: ["promiseSettings"],
  queryFn: () => api.getPromiseSettings(),
});
export const serviceLevelsQuery = queryOptions({
  ...FRESH,
  queryKey: ["serviceLevels"],
  queryFn: () => settingsApi.getServiceLevels(),
});
export const routingSettingsQuery = queryOptions({
  ...FRESH,
  queryKey: ["routingSettings"],
  queryFn: () => api.getRoutingSettings(),
});
export const apiKeysQuery = queryOptions({ ...FRESH, queryKey: ["apiKeys"], queryFn: () => api.listApiKeys() });
export const webhooksQuery = queryOptions({ ...FRESH, queryKey: ["webhooks"], queryFn: () => api.listWebhooks() });
export const importsQuery = queryOptions({ ...FRESH, queryKey: ["imports"], queryFn: () => settingsApi.listImports() });
export const demoQuery = queryOptions({ ...FRESH, queryKey: ["demo"], queryFn: () => settingsApi.getDemo() });
export const demoPostQuery = queryOptions({
  ...FRESH,
  queryKey: ["demoPost"],
  queryFn: () => settingsApi.listDemoPost(),
});

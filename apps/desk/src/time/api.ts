/** The operations of the time ledger, and what is asked with them. */
import { createClient } from "@luwte/contract/client.ts";
import type { Language } from "@luwte/contract/language.ts";
import * as timeLedger from "@luwte/contract/operations/timeLedger.ts";
import { queryOptions } from "@tanstack/react-query";
import { CLIENT } from "../api/api.ts";

export const timeApi = createClient(timeLedger, CLIENT);

export const ledgerQuery = queryOptions({
  queryKey: ["timeLedger"],
  queryFn: () => timeApi.getTimeLedger(),
  staleTime: 10 * 60_000,
});
export const ownTimeQuery = (week: string) =>
  queryOptions({ queryKey: ["ownTime", week], queryFn: () => timeApi.getOwnTime({ query: { week } }) });
export const teamTimeQuery = queryOptions({ queryKey: ["teamTime"], queryFn: () => timeApi.listTeamTime() });
export const dossierQuery = (language: Language) =>
  queryOptions({ queryKey: ["timeDossier", language], queryFn: () => timeApi.getTimeDossier({ query: { language } }) });

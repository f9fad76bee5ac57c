/** Hours and targets are kept as one; each screen changes its part of it. */
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { useQueryClient } from "@tanstack/react-query";
import { settingsApi } from "../api.ts";
import { type Form, useForm } from "../kit/useForm.ts";
import { serviceLevelsQuery } from "../queries.ts";

export function useLevelsForm(saved: ServiceLevels, version: number): Form<ServiceLevels> {
  const client = useQueryClient();
  return useForm({
    saved,
    send: (serviceLevels) => settingsApi.saveServiceLevels({ body: { serviceLevels, version } }),
    after: (got) => client.setQueryData(serviceLevelsQuery.queryKey, got),
    places: { never_open: "/body/serviceLevels/hours" },
  });
}

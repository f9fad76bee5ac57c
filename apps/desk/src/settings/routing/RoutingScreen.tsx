/** How work is shared out, and when it is enough; each choice with a sentence of what it means. */
import { ApiProblem } from "@luwte/contract/client.ts";
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { routingSettingsQuery } from "../queries.ts";
import { LoadPart } from "./LoadPart.tsx";
import { SharingPart } from "./SharingPart.tsx";
import { ROUTING } from "./texts.ts";

export function RoutingScreen() {
  const t = useText(ROUTING);
  const { data, error } = useQuery(routingSettingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <RoutingForm saved={data.settings} version={data.version} /> : null}
    </Page>
  );
}

function RoutingForm({ saved, version }: { saved: RoutingSettings; version: number }) {
  const client = useQueryClient();
  const form = useForm({
    saved,
    send: (settings) => api.saveRoutingSettings({ body: { settings, version } }),
    after: (got) => client.setQueryData(routingSettingsQuery.queryKey, got),
    places: { ceiling_too_low: "/body/settings/load/ceiling" },
  });
  return (
    <SettingsForm form={form}>
      <SharingPart form={form} />
      <LoadPart form={form} least={leastIn(form.error)} />
    </SettingsForm>
  );
}

/** The refusal knows which ceiling would do. */
function leastIn(error: unknown): number | null {
  const least = error instanceof ApiProblem ? error.problem.details?.["least"] : null;
  return typeof least === "number" ? least : null;
}

/** The organisation's own norm, and which labels make a complaint. */
import { COMPLIANCE_CHANNELS, type ComplianceSettings } from "@luwte/contract/compliance.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import { Checkbox, NumberInput } from "@mantine/core";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { labelsQuery } from "../../api/queries.ts";
import { complianceApi } from "../../compliance/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { NORM } from "./texts.ts";

const settingsQuery = queryOptions({
  queryKey: ["complianceSettings"],
  queryFn: () => complianceApi.getComplianceSettings(),
  staleTime: 0,
});

export function NormScreen() {
  const t = useText(NORM);
  const { data, error } = useQuery(settingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <NormForm settings={data.settings} version={data.version} /> : null}
    </Page>
  );
}

const NUMBERS = [
  { field: "seconds", max: 86_400 },
  { field: "percent", max: 100 },
] as const;

function NormForm({ settings, version }: { settings: ComplianceSettings; version: number }) {
  const t = useText(NORM);
  const client = useQueryClient();
  const labels = useQuery(labelsQuery).data ?? [];
  const form = useForm({
    saved: settings,
    send: (wanted) => complianceApi.saveComplianceSettings({ body: { settings: wanted, version } }),
    after: (got) => client.setQueryData(settingsQuery.queryKey, got),
  });
  const { draft, put } = form;
  return (
    <SettingsForm form={form}>
      {NUMBERS.map(({ field, max }) => (
        <NumberInput
          key={field}
          label={t(field)}
          min={1}
          max={max}
          allowDecimal={false}
          value={draft[field]}
          onChange={(value) => put({ [field]: Number(value) || 1 })}
        />
      ))}
      <Checkbox.Group
        label={t("channels")}
        value={[...draft.channels]}
        onChange={(value) => value.length > 0 && put({ channels: value as ComplianceSettings["channels"] })}
      >
        {COMPLIANCE_CHANNELS.map((channel) => (
          <Checkbox key={channel} value={channel} label={t(channel)} my={8} />
        ))}
      </Checkbox.Group>
      <Checkbox.Group
        label={t("complaints")}
        value={[...draft.complaintLabelIds]}
        onChange={(value) => put({ complaintLabelIds: value as LabelId[] })}
      >
        {labels.length === 0 ? <p>{t("noLabels")}</p> : null}
        {labels.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} my={8} />
        ))}
      </Checkbox.Group>
    </SettingsForm>
  );
}

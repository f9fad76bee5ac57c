/** How long each class of personal data is kept, what a change would do, and what the latest nights did. */
import {
  RETENTION,
  type RetentionRun,
  type RetentionSettings,
  SETTABLE_CLASSES,
} from "@luwte/contract/customerRights.ts";
import { TextInput } from "@mantine/core";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { rightsApi } from "../../rights/api.ts";
import { useText } from "../../words/useText.tsx";
import { NumberField } from "../kit/NumberField.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { type Form, useForm } from "../kit/useForm.ts";
import { Preview } from "./Preview.tsx";
import { RETENTION_WORDS } from "./texts.ts";
import { useCounts } from "./useCounts.ts";

const retentionQuery = queryOptions({ queryKey: ["retention"], queryFn: () => rightsApi.getRetention(), staleTime: 0 });

export function RetentionScreen() {
  const t = useText(RETENTION_WORDS);
  const { data, error } = useQuery(retentionQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <>
          <RetentionForm settings={data.settings} version={data.version} />
          <Runs runs={data.runs} />
        </>
      ) : null}
    </Page>
  );
}

type Draft = Omit<RetentionSettings, "worksCouncil"> & { reference: string; on: string };

const draftOf = ({ worksCouncil, ...rest }: RetentionSettings): Draft => ({
  ...rest,
  reference: worksCouncil?.reference ?? "",
  on: worksCouncil?.on ?? "",
});
/** Both or neither: half a decision is refused beside its field. */
const settingsOf = ({ reference, on, ...rest }: Draft): RetentionSettings => ({
  ...rest,
  worksCouncil: reference || on ? { reference, on } : null,
});

function RetentionForm({ settings, version }: { settings: RetentionSettings; version: number }) {
  const t = useText(RETENTION_WORDS);
  const client = useQueryClient();
  const form = useForm({
    saved: draftOf(settings),
    send: (draft) => rightsApi.saveRetention({ body: { settings: settingsOf(draft), version } }),
    after: () => client.invalidateQueries(retentionQuery),
  });
  return (
    <SettingsForm form={form}>
      <Part title={t("periods")}>
        <Periods form={form} />
      </Part>
      <Part title={t("council")} intro={t("councilIntro")}>
        <TextInput label={t("reference")} {...form.text("reference", "/body/settings/worksCouncil/reference")} />
        <TextInput type="date" label={t("on")} {...form.text("on", "/body/settings/worksCouncil/on")} />
      </Part>
      <Preview settings={settingsOf(form.draft)} />
    </SettingsForm>
  );
}

function Periods({ form }: { form: Form<Draft> }) {
  const t = useText(RETENTION_WORDS);
  const field = (name: (typeof SETTABLE_CLASSES)[number] | "graceDays", unit: "months" | "days", hint?: string) => (
    <NumberField
      key={name}
      label={t(name)}
      {...(hint ? { hint } : {})}
      unit={t(unit)}
      value={form.draft[name]}
      error={form.at(`/body/settings/${name}`)}
      onChange={(value) => form.put({ [name]: value })}
    />
  );
  return (
    <>
      {SETTABLE_CLASSES.map((name) => {
        const { unit, least, most } = RETENTION[name];
        return field(name, unit, t("between", { least, most }));
      })}
      {field("graceDays", "days", t("between", { least: 0, most: 30 }))}
    </>
  );
}

function Runs({ runs }: { runs: readonly RetentionRun[] }) {
  const t = useText(RETENTION_WORDS);
  const say = useCounts();
  return (
    <Part title={t("runs")}>
      <Rows label={t("runs")} empty={t("noRuns")}>
        {runs.map((run) => (
          <Line
            key={run.day}
            name={run.day}
            hint={[say(run.counts).join(", ") || t("nothing"), run.endedAt ? null : t("notEnded")]
              .filter(Boolean)
              .join(" · ")}
          />
        ))}
      </Rows>
    </Part>
  );
}

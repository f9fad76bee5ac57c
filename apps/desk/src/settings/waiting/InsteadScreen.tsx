/** What customers are told of their wait, what they may choose instead, and which times they are offered. */
import { MOST_UNTOLD_MINUTES, SLOT_MINUTES, type WaitSettings } from "@luwte/contract/waiting.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { waitingApi, waitSettingsQuery } from "../../waiting/api.ts";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import { OneOf } from "../kit/OneOf.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { type Form, useForm } from "../kit/useForm.ts";
import { WholeNumbers } from "../kit/WholeNumbers.tsx";
import { INSTEAD } from "./texts.ts";

export function InsteadScreen() {
  const t = useText(INSTEAD);
  const { data, error } = useQuery(waitSettingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <InsteadForm settings={data.settings} version={data.version} /> : null}
    </Page>
  );
}

const KINDS = ["mail", "call", "chat"] as const;

function InsteadForm({ settings, version }: { settings: WaitSettings; version: number }) {
  const t = useText(INSTEAD);
  const client = useQueryClient();
  const form = useForm({
    saved: settings,
    send: (wanted) => waitingApi.saveWaitSettings({ body: { settings: wanted, version } }),
    after: (got) => client.setQueryData(waitSettingsQuery.queryKey, got),
  });
  const { draft, put } = form;
  return (
    <SettingsForm form={form}>
      <Told form={form} />
      <Part title={t("instead")}>
        <Choices
          label={t("kinds")}
          choices={KINDS.map((key) => ({ key, name: t(key) }))}
          chosen={KINDS.filter((kind) => draft[kind])}
          onChange={(kinds) =>
            put({ mail: kinds.includes("mail"), call: kinds.includes("call"), chat: kinds.includes("chat") })
          }
        />
      </Part>
      {draft.call || draft.chat ? <Times form={form} /> : null}
    </SettingsForm>
  );
}

const UNTOLD = [{ field: "fromMinutes", min: 0, max: MOST_UNTOLD_MINUTES }] as const;

function Told({ form: { draft, put } }: { form: Form<WaitSettings> }) {
  const t = useText(INSTEAD);
  const chosen = (["place", "time"] as const).filter((each) => (each === "place" ? draft.tellPlace : draft.tellTime));
  return (
    <Part title={t("told")} intro={t("toldIntro")}>
      <Choices
        label={t("told")}
        labelHidden
        choices={(["place", "time"] as const).map((key) => ({ key, name: t(key) }))}
        chosen={chosen}
        onChange={(told) => put({ tellPlace: told.includes("place"), tellTime: told.includes("time") })}
      />
      {draft.tellTime ? (
        <WholeNumbers of={UNTOLD} label={t} values={draft} onChange={(field, value) => put({ [field]: value })} />
      ) : null}
    </Part>
  );
}

const NUMBERS = [
  { field: "percent", min: 5, max: 100 },
  { field: "leadMinutes", min: 0, max: 1440 },
  { field: "daysAhead", min: 1, max: 14 },
] as const;

function Times({ form: { draft, put } }: { form: Form<WaitSettings> }) {
  const t = useText(INSTEAD);
  return (
    <Part title={t("times")}>
      <OneOf
        label={t("length")}
        choices={SLOT_MINUTES.map((minutes) => ({ key: String(minutes), name: t("long", { minutes }) }))}
        chosen={String(draft.minutes)}
        onChange={(key) => put({ minutes: SLOT_MINUTES.find((minutes) => String(minutes) === key) ?? draft.minutes })}
      />
      <WholeNumbers of={NUMBERS} label={t} values={draft} onChange={(field, value) => put({ [field]: value })} />
    </Part>
  );
}

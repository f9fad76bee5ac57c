/** Where it goes, with which key, what for, and how much of it in a month. A key is only ever written. */
import { MOST_TOKENS_A_MONTH } from "@luwte/contract/endpoint.ts";
import { Checkbox, NumberInput, PasswordInput, Switch, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { type Form, useForm } from "../kit/useForm.ts";
import { endpointApi, endpointQuery, type Shown } from "./api.ts";
import classes from "./Endpoint.module.css";
import { bodyOf, type Draft, draftOf, hostOf, losesKey } from "./rules.ts";
import { TrialPart } from "./TrialPart.tsx";
import { ENDPOINT } from "./texts.ts";
import { useNumber } from "./useNumber.ts";

const TASKS = ["reply"] as const;
const AT = "/body/settings";

export function EndpointForm({ shown }: { shown: Shown }) {
  const t = useText(ENDPOINT);
  const client = useQueryClient();
  const form = useForm({
    saved: draftOf(shown.settings),
    send: (draft) => endpointApi.saveEndpoint({ body: { ...bodyOf(draft), version: shown.version } }),
    after: (got) => client.setQueryData(endpointQuery.queryKey, got),
    places: { endpoint_address_refused: `${AT}/address` },
    // The key leaves the screen with what was saved.
    forget: true,
  });
  return (
    <>
      <SettingsForm form={form}>
        <Switch label={t("enabled")} description={t("enabledHint")} {...form.flag("enabled")} />
        <Part title={t("where")} intro={t("whereIntro")}>
          <Server form={form} shown={shown} />
        </Part>
        <Part title={t("tasks")} intro={t("tasksIntro")}>
          <Choices
            label={t("tasks")}
            labelHidden
            choices={TASKS.map((key) => ({ key, name: t(key) }))}
            chosen={form.draft.tasks}
            onChange={(tasks) => form.put({ tasks: TASKS.filter((task) => tasks.includes(task)) })}
          />
        </Part>
        <Part title={t("budget")} intro={t("budgetIntro")}>
          <Budget form={form} />
        </Part>
      </SettingsForm>
      <TrialPart isSaved={!form.changed} model={shown.settings.model} />
    </>
  );
}

function Server({ form, shown }: { form: Form<Draft>; shown: Shown }) {
  const t = useText(ENDPOINT);
  const host = hostOf(form.draft.address);
  return (
    <>
      <TextInput
        label={t("address")}
        type="url"
        autoComplete="off"
        placeholder="https://api.mistral.ai/v1"
        {...form.text("address", `${AT}/address`)}
      />
      {host ? <p className={classes["goesTo"]}>{t("goesTo", { host })}</p> : null}
      <TextInput
        className={kit["half"]}
        label={t("model")}
        description={t("modelHint")}
        autoComplete="off"
        {...form.text("model", `${AT}/model`)}
      />
      <Key form={form} shown={shown} />
    </>
  );
}

function Key({ form, shown: { hasKey, settings } }: { form: Form<Draft>; shown: Shown }) {
  const t = useText(ENDPOINT);
  const isLost = hasKey && losesKey(settings.address, form.draft.address);
  return (
    <>
      <PasswordInput
        className={kit["half"]}
        label={t("key")}
        description={t(isLost ? "keyLost" : hasKey ? "keyKept" : "keyNone")}
        autoComplete="off"
        visibilityToggleButtonProps={{ "aria-label": t("show") }}
        {...form.text("key")}
      />
      {hasKey && !isLost ? <Checkbox label={t("dropKey")} {...form.flag("dropKey")} /> : null}
    </>
  );
}

function Budget({ form }: { form: Form<Draft> }) {
  const t = useText(ENDPOINT);
  const { between } = useNumber();
  const shown = Number.isNaN(form.draft.monthlyTokens) ? "" : form.draft.monthlyTokens;
  return (
    <NumberInput
      className={kit["half"]}
      label={t("monthlyTokens")}
      description={t("monthlyTokensHint")}
      min={0}
      max={MOST_TOKENS_A_MONTH}
      step={100_000}
      allowDecimal={false}
      thousandSeparator={between}
      decimalSeparator={between === "." ? "," : "."}
      value={shown}
      error={form.at(`${AT}/monthlyTokens`, shown)}
      // Emptied is not zero, which stops everything: the server says that it is to be filled in.
      onChange={(value) => form.put({ monthlyTokens: value === "" ? Number.NaN : Number(value) })}
    />
  );
}

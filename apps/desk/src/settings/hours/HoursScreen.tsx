/** When somebody is there: an ordinary week, chat, public holidays, and days that differ. */
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import type { Form } from "../kit/useForm.ts";
import { serviceLevelsQuery } from "../queries.ts";
import { Exceptions } from "./Exceptions.tsx";
import { Holidays } from "./Holidays.tsx";
import { HOURS } from "./texts.ts";
import { useLevelsForm } from "./useLevelsForm.ts";
import { WeekEditor } from "./WeekEditor.tsx";

export function HoursScreen() {
  const t = useText(HOURS);
  const { data, error } = useQuery(serviceLevelsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <HoursForm levels={data.serviceLevels} version={data.version} /> : null}
    </Page>
  );
}

function HoursForm({ levels, version }: { levels: ServiceLevels; version: number }) {
  const t = useText(HOURS);
  const { organisation } = useSelf();
  const form = useLevelsForm(levels, version);
  const { hours, holidays } = form.draft;
  const wrong = form.at("/body/serviceLevels/hours");
  return (
    <SettingsForm form={form}>
      <Part title={t("week")} intro={t("zone", { zone: organisation.timeZone.replace("_", " ") })}>
        <WeekEditor week={hours.week} onChange={(week) => form.put({ hours: { ...hours, week } })} />
        {wrong ? <p role="alert">{wrong}</p> : null}
      </Part>
      <ChatHours form={form} />
      <Holidays chosen={holidays} onChange={(chosen) => form.put({ holidays: chosen })} />
      <Exceptions
        exceptions={hours.exceptions}
        onChange={(exceptions) => form.put({ hours: { ...hours, exceptions } })}
      />
    </SettingsForm>
  );
}

function ChatHours({ form }: { form: Form<ServiceLevels> }) {
  const t = useText(HOURS);
  const { hours, chatHours } = form.draft;
  return (
    <Part title={t("chat")} intro={t("chatIntro")}>
      <Switch
        label={t("chatSame")}
        checked={chatHours === null}
        onChange={(event) =>
          form.put({ chatHours: event.currentTarget.checked ? null : { week: hours.week, exceptions: [] } })
        }
      />
      {chatHours ? (
        <WeekEditor week={chatHours.week} onChange={(week) => form.put({ chatHours: { ...chatHours, week } })} />
      ) : null}
    </Part>
  );
}

/** How work reaches people. */
import type { RoutingSettings } from "@luwte/contract/routing.ts";
import { Switch } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { ROUTING } from "./texts.ts";

type Props = { form: Form<RoutingSettings> };
type Counted = "offerSeconds" | "missesBeforeBreak" | "barredMinutes" | "absentAfterSeconds";

export function SharingPart({ form }: Props) {
  const t = useText(ROUTING);
  const { capacity, offerSeconds, missesBeforeBreak } = form.draft;
  return (
    <Part title={t("sharing")}>
      <Switch label={t("automatic")} description={t("automaticHint")} {...form.flag("automatic")} />
      <div className={kit["pair"]}>
        <NumberField
          label={t("capacityMail")}
          value={capacity.mail}
          error={form.at("/body/settings/capacity/mail")}
          onChange={(mail) => form.put({ capacity: { ...capacity, mail } })}
        />
        <NumberField
          label={t("capacityChat")}
          value={capacity.chat}
          error={form.at("/body/settings/capacity/chat")}
          onChange={(chat) => form.put({ capacity: { ...capacity, chat } })}
        />
      </div>
      <p className={kit["said"]}>{t("capacityMeans", capacity)}</p>
      <div className={kit["pair"]}>
        <Count form={form} name="offerSeconds" label={t("offer")} unit={t("seconds")} />
        <Count form={form} name="missesBeforeBreak" label={t("misses")} unit={t("times")} />
      </div>
      <p className={kit["said"]}>{t("offerMeans", { seconds: offerSeconds, misses: missesBeforeBreak })}</p>
      <div className={kit["pair"]}>
        <Count form={form} name="barredMinutes" label={t("barred")} unit={t("minutes")} />
        <Count form={form} name="absentAfterSeconds" label={t("absent")} unit={t("seconds")} />
      </div>
      <Switch label={t("mailsLeave")} description={t("mailsLeaveHint")} {...form.flag("mailsLeaveWhenAway")} />
    </Part>
  );
}

function Count({ form, name, label, unit }: Props & { name: Counted; label: string; unit: string }) {
  return (
    <NumberField
      label={label}
      unit={unit}
      value={form.draft[name]}
      error={form.at(`/body/settings/${name}`)}
      onChange={(value) => form.put({ [name]: value })}
    />
  );
}

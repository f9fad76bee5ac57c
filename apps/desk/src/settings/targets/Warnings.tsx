/** From when an answer is "soon", and from when a team lead hears that it is late. */
import type { ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import { TextInput } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { TARGETS } from "./texts.ts";

export function Warnings({ form }: { form: Form<ServiceLevels> }) {
  const t = useText(TARGETS);
  const { soonMinutes, escalateMinutes } = form.draft;
  return (
    <Part title={t("warn")} intro={t("warnIntro")}>
      <div className={kit["pair"]}>
        <NumberField
          label={t("soonMail")}
          value={soonMinutes.mail}
          error={form.at("/body/serviceLevels/soonMinutes/mail")}
          onChange={(mail) => form.put({ soonMinutes: { ...soonMinutes, mail } })}
        />
        <NumberField
          label={t("soonChat")}
          value={soonMinutes.chat}
          error={form.at("/body/serviceLevels/soonMinutes/chat")}
          onChange={(chat) => form.put({ soonMinutes: { ...soonMinutes, chat } })}
        />
      </div>
      <p className={kit["dim"]}>{t("escalateHint")}</p>
      <div className={kit["pair"]}>
        <MaybeNever
          label={t("escalateMail")}
          value={escalateMinutes.mail}
          onChange={(mail) => form.put({ escalateMinutes: { ...escalateMinutes, mail } })}
        />
        <MaybeNever
          label={t("escalateChat")}
          value={escalateMinutes.chat}
          onChange={(chat) => form.put({ escalateMinutes: { ...escalateMinutes, chat } })}
        />
      </div>
    </Part>
  );
}

function MaybeNever({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <TextInput
      label={label}
      type="number"
      value={value ?? ""}
      onChange={(event) =>
        onChange(event.currentTarget.value === "" ? null : Math.round(Number(event.currentTarget.value)))
      }
    />
  );
}

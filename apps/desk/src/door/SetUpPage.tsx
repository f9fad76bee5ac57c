/** The first run: an organisation and its first administrator, then the two steps that bring work in. */
import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, codeOf } from "../api/api.ts";
import { useForm } from "../settings/kit/useForm.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { DoorForm } from "./DoorForm.tsx";
import classes from "./DoorPage.module.css";
import { DoorPage } from "./DoorPage.tsx";
import { SetUpDone } from "./SetUpDone.tsx";
import { DOOR } from "./texts.ts";

const EMPTY = { organisation: "", country: "NL", name: "", email: "", password: "", setupCode: "" };
const ZONES = { NL: "Europe/Amsterdam", BE: "Europe/Brussels" } as const;

export function SetUpPage() {
  const t = useText(DOOR);
  const { language } = useLanguage();
  const [done, setDone] = useState(false);
  const form = useForm({
    saved: EMPTY,
    send: ({ organisation, country, name, email, password, setupCode }) => {
      const chosen = country as "NL" | "BE";
      const house = { name: organisation, country: chosen, language, timeZone: ZONES[chosen] };
      return api.setUp({ body: { organisation: house, person: { name, email, password }, setupCode } });
    },
    after: () => setDone(true),
    places: { password_too_weak: "/body/person/password" },
  });
  if (done) return <SetUpDone />;
  const wrongCode = codeOf(form.error) === "forbidden";
  const field = (name: keyof typeof EMPTY, pointer: string) => ({
    required: true,
    withAsterisk: false,
    ...form.text(name, pointer),
  });
  return (
    <DoorPage title={t("setUp")} intro={t("setUpIntro")}>
      <DoorForm form={form} quiet={wrongCode}>
        <TextInput
          label={t("setupCode")}
          description={t("setupCodeHint")}
          autoFocus
          {...field("setupCode", "/body/setupCode")}
          {...(wrongCode ? { error: t("setupCodeWrong"), "aria-invalid": true } : {})}
        />
        <section className={classes.part}>
          <h2>{t("organisation")}</h2>
          <TextInput
            label={t("organisationName")}
            autoComplete="organization"
            {...field("organisation", "/body/organisation/name")}
          />
          <NativeSelect
            label={t("country")}
            data={(["NL", "BE"] as const).map((value) => ({ value, label: t(value) }))}
            {...field("country", "/body/organisation/country")}
          />
        </section>
        <section className={classes.part}>
          <h2>{t("you")}</h2>
          <TextInput label={t("name")} autoComplete="name" {...field("name", "/body/person/name")} />
          <TextInput
            label={t("email")}
            type="email"
            autoComplete="username"
            {...field("email", "/body/person/email")}
          />
          <PasswordInput
            label={t("password")}
            description={t("passwordHint")}
            autoComplete="new-password"
            {...field("password", "/body/person/password")}
          />
        </section>
        <Button type="submit" loading={form.pending}>
          {t("begin")}
        </Button>
      </DoorForm>
    </DoorPage>
  );
}

/** The first run: an organisation and its first administrator, then the two steps that bring work in. */
import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useLanguage, useText } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";
import { DoorPage } from "./DoorPage.tsx";
import { SetUpDone } from "./SetUpDone.tsx";
import { DOOR } from "./texts.ts";

const EMPTY = { organisation: "", country: "NL", name: "", email: "", password: "", setupCode: "" };
const ZONES = { NL: "Europe/Amsterdam", BE: "Europe/Brussels" } as const;
type Given = typeof EMPTY;

function useSetUp() {
  const { language } = useLanguage();
  return useMutation({
    mutationFn: ({ organisation, country, name, email, password, setupCode }: Given) => {
      const chosen = country as "NL" | "BE";
      return api.setUp({
        body: {
          organisation: { name: organisation, country: chosen, language, timeZone: ZONES[chosen] },
          person: { name, email, password },
          setupCode,
        },
      });
    },
  });
}

export function SetUpPage() {
  const t = useText(DOOR);
  const setUp = useSetUp();
  const [given, setGiven] = useState(EMPTY);
  if (setUp.isSuccess) return <SetUpDone />;
  const field = (name: keyof Given) => ({
    value: given[name],
    required: true,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate(given);
  };
  return (
    <DoorPage title={t("setUp")} intro={t("setUpIntro")}>
      <form className={classes.form} onSubmit={submit}>
        {setUp.error ? <Trouble error={setUp.error} /> : null}
        <TextInput label={t("setupCode")} description={t("setupCodeHint")} autoFocus {...field("setupCode")} />
        <section className={classes.part}>
          <h2>{t("organisation")}</h2>
          <TextInput label={t("organisationName")} autoComplete="organization" {...field("organisation")} />
          <NativeSelect
            label={t("country")}
            data={(["NL", "BE"] as const).map((value) => ({ value, label: t(value) }))}
            {...field("country")}
          />
        </section>
        <section className={classes.part}>
          <h2>{t("you")}</h2>
          <TextInput label={t("name")} autoComplete="name" {...field("name")} />
          <TextInput label={t("email")} type="email" autoComplete="username" {...field("email")} />
          <PasswordInput
            label={t("password")}
            description={t("passwordHint")}
            autoComplete="new-password"
            {...field("password")}
          />
        </section>
        <Button type="submit" loading={setUp.isPending}>
          {t("begin")}
        </Button>
      </form>
    </DoorPage>
  );
}

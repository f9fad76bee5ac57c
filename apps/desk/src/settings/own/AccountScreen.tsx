/** One's name, language and look, and whether Luwte may speak up when one looks elsewhere. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { NativeSelect, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { selfQuery } from "../../api/queries.ts";
import type { SelfView } from "../../live/reactions.ts";
import { usePreferences, useSelf, useSetPreference } from "../../shell/usePreferences.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import classes from "./Own.module.css";
import { OWN } from "./texts.ts";

const NAMES: Record<Language, string> = { nl: "Nederlands", fr: "Français", en: "English" };
const THEMES = ["auto", "light", "dark"] as const;

function useChangeSelf(): (body: { name?: string; language?: Language }) => void {
  const client = useQueryClient();
  const trouble = useTrouble();
  return (body) =>
    void api
      .changeSelf({ body })
      .then(
        ({ person }) =>
          client.setQueryData<SelfView>(selfQuery.queryKey, (self) => (self ? { ...self, person } : self)),
        trouble,
      );
}

export function AccountScreen() {
  const t = useText(OWN);
  const { person } = useSelf();
  const { theme } = usePreferences();
  const setPreference = useSetPreference();
  const change = useChangeSelf();
  const [name, setName] = useState(person.name);
  return (
    <div className={classes.form}>
      <TextInput
        label={t("name")}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => name.trim() && name.trim() !== person.name && change({ name: name.trim() })}
      />
      <NativeSelect
        label={t("language")}
        value={person.language}
        data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
        onChange={(event) => change({ language: event.currentTarget.value as Language })}
      />
      <div>
        <p className={classes.label} id="look">
          {t("look")}
        </p>
        <SegmentedControl
          aria-labelledby="look"
          value={theme}
          data={THEMES.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => setPreference({ theme: value as (typeof THEMES)[number] })}
        />
      </div>
      <DesktopNotifications />
    </div>
  );
}

function DesktopNotifications() {
  const t = useText(OWN);
  const { desktopNotifications } = usePreferences();
  const setPreference = useSetPreference();
  const [denied, setDenied] = useState(false);
  const turn = async (on: boolean) => {
    const allowed = !on || (await Notification.requestPermission()) === "granted";
    setDenied(!allowed);
    setPreference({ desktopNotifications: on && allowed });
  };
  return (
    <Switch
      label={t("notifications")}
      description={t("notificationsHint")}
      error={denied ? t("notificationsDenied") : null}
      checked={desktopNotifications}
      onChange={(event) => void turn(event.currentTarget.checked)}
    />
  );
}

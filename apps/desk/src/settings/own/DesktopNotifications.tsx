/** Whether Luwte may speak up when one looks elsewhere. The browser is asked only when somebody switches it on. */
import { Switch } from "@mantine/core";
import { useState } from "react";
import { usePreferences, useSetPreference } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { OWN } from "./texts.ts";

export function DesktopNotifications() {
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
      label={t("notify")}
      description={t("notificationsHint")}
      error={denied ? t("notificationsDenied") : null}
      checked={desktopNotifications}
      onChange={(event) => void turn(event.currentTarget.checked)}
    />
  );
}

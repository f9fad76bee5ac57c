/** How one likes to work: the look, what happens after sending, notifications, keys. Each choice holds at once. */
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { type Preferences, usePreferences, useSetPreference } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { ACCOUNT } from "./accountTexts.ts";
import { DesktopNotifications } from "./DesktopNotifications.tsx";
import { ShortcutsScreen } from "./ShortcutsScreen.tsx";
import { OWN } from "./texts.ts";

const THEMES = ["auto", "light", "dark"] as const;
const AFTER = ["waiting_customer", "solved", "open"] as const;

export function WaysScreen() {
  const t = useText(ACCOUNT);
  const own = useText(OWN);
  const { theme, afterSending } = usePreferences();
  const setPreference = useSetPreference();
  return (
    <Page title={t("ways")} intro={t("waysIntro")}>
      <Part title={own("look")}>
        <div>
          <SegmentedControl
            aria-label={own("look")}
            value={theme}
            data={THEMES.map((value) => ({ value, label: own(value) }))}
            onChange={(value) => setPreference({ theme: value as Preferences["theme"] })}
          />
        </div>
      </Part>
      <Part title={t("after")} intro={t("afterHint")}>
        <NativeSelect
          className={kit["half"]}
          aria-label={t("after")}
          value={afterSending}
          data={AFTER.map((value) => ({ value, label: t(value) }))}
          onChange={(event) =>
            setPreference({ afterSending: event.currentTarget.value as Preferences["afterSending"] })
          }
        />
      </Part>
      <Part title={own("notifications")}>
        <DesktopNotifications />
      </Part>
      <Part title={t("keys")}>
        <ShortcutsScreen />
      </Part>
    </Page>
  );
}

/** Settings: the index on its own; beside a screen where there is room for both. */
import { Outlet, useParams } from "@tanstack/react-router";
import { LeaveGuard } from "./kit/LeaveGuard.tsx";
import classes from "./Settings.module.css";
import { SettingsIndex } from "./SettingsIndex.tsx";
import { SettingsNav } from "./SettingsNav.tsx";

export function SettingsPage() {
  const { section } = useParams({ strict: false }) as { section?: string };
  if (!section)
    return (
      <div className={classes["frame"]} data-index="true">
        <SettingsIndex />
      </div>
    );
  return (
    <div className={classes["frame"]}>
      <SettingsNav />
      <div className={classes["stage"]} id="settings-stage">
        <Outlet />
      </div>
      <LeaveGuard />
    </div>
  );
}

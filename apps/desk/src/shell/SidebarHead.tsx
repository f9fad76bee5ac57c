/** Whose desk this is, and the two things one does from anywhere: find, and begin. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconPencilPlus, IconSearch } from "@tabler/icons-react";
import { runCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { Mark } from "../look/Mark.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Sidebar.module.css";
import { SHELL } from "./texts.ts";
import { useSelf } from "./usePreferences.ts";

export function SidebarHead() {
  const t = useText(SHELL);
  const { organisation } = useSelf();
  return (
    <section className={classes.head} aria-label={organisation.name}>
      <div className={classes.brand}>
        <Mark size={22} />
        <span className={classes.organisation}>{organisation.name}</span>
        {organisation.demo ? <span className={classes.demo}>{t("demo")}</span> : null}
      </div>
      <div className={classes.find}>
        <button type="button" className={classes.search} onClick={() => runCommand("palette")}>
          <IconSearch size={16} stroke={1.75} aria-hidden="true" />
          <span>{t("search")}</span>
          <ShownKeys command="palette" />
        </button>
        <Tooltip label={t("compose")}>
          <ActionIcon variant="default" size={34} aria-label={t("compose")} onClick={() => runCommand("compose")}>
            <IconPencilPlus size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  );
}

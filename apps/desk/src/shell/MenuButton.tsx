/** Opens the way around where there is no room for it. */
import { ActionIcon } from "@mantine/core";
import { IconMenu2 } from "@tabler/icons-react";
import { useText } from "../words/useText.tsx";
import classes from "./DeskShell.module.css";
import { useOpenMenu } from "./menu.ts";
import { SHELL } from "./texts.ts";

export function MenuButton() {
  const t = useText(SHELL);
  return (
    <ActionIcon className={classes.menuButton} size={36} aria-label={t("menu")} onClick={useOpenMenu()}>
      <IconMenu2 size={20} stroke={1.75} />
    </ActionIcon>
  );
}

/** The name of a list and in which order it stands. */
import { Tooltip } from "@mantine/core";
import { MenuButton } from "../shell/MenuButton.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./ListPane.module.css";
import { LISTS } from "./texts.ts";
import type { NamedList } from "./useNamedList.ts";

export function ListHead({ list }: { list: NamedList }) {
  const t = useText(LISTS);
  return (
    <header className={classes.head}>
      <MenuButton />
      <h1 id="list-name">{list.name}</h1>
      <Tooltip label={t("order")}>
        <p className={classes.order}>{t(list.order)}</p>
      </Tooltip>
    </header>
  );
}

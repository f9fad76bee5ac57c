/** What one can do about an open promise: it was kept, it will not be, it need not be. */
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconCheck, IconDots } from "@tabler/icons-react";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useText } from "../words/useText.tsx";
import type { Asking } from "./PromiseDialog.tsx";
import classes from "./Promises.module.css";
import { PROMISES } from "./texts.ts";
import { usePromiseDoings } from "./usePromises.ts";

type Props = { entry: PromiseEntry; onAsk: (asking: Asking) => void; keys?: boolean };

export function Doings({ entry, onAsk, keys = false }: Props) {
  const t = useText(PROMISES);
  const { keep } = usePromiseDoings();
  const { words } = entry.promise;
  return (
    <span className={classes.doings}>
      <Tooltip label={keys ? <ShownKeys command="promiseKeep" /> : t("keep")}>
        <ActionIcon aria-label={t("keepThis", { words })} onClick={() => keep(entry)}>
          <IconCheck size={17} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Button size="compact-xs" variant="default" onClick={() => onAsk({ kind: "later", entry })}>
        {t("later")}
      </Button>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon aria-label={t("more", { words })}>
            <IconDots size={17} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAsk({ kind: "move", entry })}>{t("move")}</Menu.Item>
          <Menu.Item onClick={() => onAsk({ kind: "release", entry })}>{t("release")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}

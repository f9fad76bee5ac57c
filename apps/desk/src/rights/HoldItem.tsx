/** The legal hold in the menu of a conversation; not there for who may not place one. */
import { Menu } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { COMMANDS } from "../keyboard/commands.ts";
import { runCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";

export function HoldItem() {
  const t = useText({ hold: COMMANDS.hold.text });
  if (!useSelf().rights.includes("customer_rights.manage")) return null;
  return (
    <Menu.Item
      leftSection={<IconLock size={16} stroke={1.75} />}
      rightSection={<ShownKeys command="hold" />}
      onClick={() => void runCommand("hold")}
    >
      {t("hold")}
    </Menu.Item>
  );
}

/** What is done less often: priority, how heavy it is, links with other conversations. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconDots, IconFlag, IconLink, IconRoute, IconWeight } from "@tabler/icons-react";
import { useState } from "react";
import { RepeatedItem } from "../handover/RepeatedItem.tsx";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { MakeArticleItem, MakeArticleKey } from "../library/MakeArticleItem.tsx";
import { HoldItem } from "../rights/HoldItem.tsx";
import { StatusDialog } from "../status/StatusDialog.tsx";
import { STATUS } from "../status/texts.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ConversationHead.module.css";
import { LinkDialog } from "./LinkDialog.tsx";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

type Props = { row: Conversation; page: ConversationPageView; changes: Changes };

export function MoreMenu({ row, page, changes }: Props) {
  const t = useText({ ...TALK, statusPage: STATUS.title });
  const [linking, setLinking] = useState(false);
  const [following, setFollowing] = useState(false);
  const high = row.priority === "high";
  const heavy = row.heaviness === "heavy";
  const turn = () => changes.setPriority(high ? "normal" : "high");
  useCommand("priority", turn);
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <ActionIcon aria-label={t("more")}>
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconFlag size={16} stroke={1.75} />}
            rightSection={<ShownKeys command="priority" />}
            onClick={turn}
          >
            {t(high ? "noPriority" : "priority")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconWeight size={16} stroke={1.75} />}
            rightSection={heavy ? <IconCheck size={16} stroke={2} /> : null}
            aria-current={heavy}
            onClick={() => changes.setHeaviness(heavy ? "normal" : "heavy")}
          >
            {t("heavy")}
            <span className={classes.hint}>{t("heavyHint")}</span>
          </Menu.Item>
          <MakeArticleItem conversationId={row.id} />
          <RepeatedItem conversationId={row.id} />
          <HoldItem />
          <Menu.Item leftSection={<IconLink size={16} stroke={1.75} />} onClick={() => setLinking(true)}>
            {t("link")}
          </Menu.Item>
          <Menu.Item leftSection={<IconRoute size={16} stroke={1.75} />} onClick={() => setFollowing(true)}>
            {t("statusPage")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MakeArticleKey conversationId={row.id} />
      {following ? <StatusDialog conversationId={row.id} onClose={() => setFollowing(false)} /> : null}
      {linking ? <LinkDialog page={page} onClose={() => setLinking(false)} /> : null}
    </>
  );
}

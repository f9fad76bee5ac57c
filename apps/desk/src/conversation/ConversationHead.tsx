/** The head of a conversation: what it is about, how it stands, and what one does with it as a whole. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconLayoutSidebarRight } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCommand } from "../keyboard/registry.ts";
import { useText } from "../words/useText.tsx";
import { AssignPicker } from "./AssignPicker.tsx";
import classes from "./ConversationHead.module.css";
import { LabelPicker } from "./LabelPicker.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { SnoozeMenu } from "./SnoozeMenu.tsx";
import { SolveButton } from "./SolveButton.tsx";
import { StatusLine } from "./StatusLine.tsx";
import { SubjectLine } from "./SubjectLine.tsx";
import { TALK } from "./texts.ts";
import { useChanges } from "./useChanges.ts";
import type { PersonShow } from "./usePersonPane.ts";

type Props = { row: Conversation; page: ConversationPageView; listKey: string; person: PersonShow };

export function ConversationHead({ row, page, listKey, person }: Props) {
  const t = useText(TALK);
  const navigate = useNavigate();
  const changes = useChanges(row);
  useCommand("back", () => void navigate({ to: "/inbox/$list", params: { list: listKey } }));
  return (
    <header className={classes.head}>
      <div className={classes.first}>
        <ActionIcon
          className={classes.back}
          size={36}
          component={Link}
          to="/inbox/$list"
          params={{ list: listKey } as never}
          aria-label={t("back")}
        >
          <IconArrowLeft size={20} stroke={1.75} />
        </ActionIcon>
        <SubjectLine row={row} changes={changes} />
        <div className={classes.actions}>
          <SnoozeMenu changes={changes} />
          <LabelPicker row={row} changes={changes} />
          <MoreMenu row={row} page={page} changes={changes} />
          <Tooltip label={t(person.shown ? "hidePerson" : "showPerson")}>
            <ActionIcon
              aria-label={t(person.shown ? "hidePerson" : "showPerson")}
              aria-pressed={person.shown}
              onClick={person.toggle}
            >
              <IconLayoutSidebarRight size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        </div>
        <SolveButton row={row} changes={changes} />
      </div>
      <div className={classes.second}>
        <StatusLine row={row} />
        <AssignPicker row={row} changes={changes} />
      </div>
    </header>
  );
}

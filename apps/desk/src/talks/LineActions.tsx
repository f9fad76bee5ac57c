/** What one can do with a message: shown where one points or stands. */
import { EMOJI, EMOJI_NAMES, type TalkMessage } from "@luwte/contract/talks.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import {
  IconBook2,
  IconChecklist,
  IconCornerUpLeft,
  IconDots,
  IconMoodPlus,
  IconNote,
  IconPencil,
  IconTrash,
} from "@tabler/icons-react";
import { useState } from "react";
import { MakeArticle } from "../articles/MakeArticle.tsx";
import { ARTICLES } from "../articles/texts.ts";
import { COMMON } from "../words/common.ts";
import { say } from "../words/say.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { useChoosing } from "./choosing.tsx";
import classes from "./Talks.module.css";
import { EMOJI_TEXTS, TALKS } from "./texts.ts";
import { useKeepAsNote } from "./useKeepAsNote.ts";
import type { LineDoings } from "./useLine.ts";

const look = { size: 16, stroke: 1.75 };
type Props = { message: TalkMessage; view: TalkView; doings: LineDoings };

export function LineActions({ message, view, doings }: Props) {
  const t = useText({ ...TALKS, more: COMMON.more, article: ARTICLES.make });
  const keepAsNote = useKeepAsNote(view.talk);
  const { begin } = useChoosing();
  const [making, setMaking] = useState(false);
  return (
    <div className={classes.actions}>
      <ReactMenu doings={doings} />
      <Tooltip label={`${t("reply")} · R`}>
        <ActionIcon size={28} aria-label={t("reply")} onClick={doings.reply}>
          <IconCornerUpLeft {...look} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t("more")}>
            <IconDots {...look} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconBook2 {...look} />} onClick={() => setMaking(true)}>
            {t("article")}
          </Menu.Item>
          <Menu.Item leftSection={<IconChecklist {...look} />} onClick={() => begin(message)}>
            {t("chooseMessages")}
          </Menu.Item>
          {keepAsNote ? (
            <Menu.Item leftSection={<IconNote {...look} />} onClick={() => keepAsNote(message)}>
              {t("toNote")}
            </Menu.Item>
          ) : null}
          {doings.mayChange ? (
            <>
              <Menu.Item leftSection={<IconPencil {...look} />} rightSection={<kbd>E</kbd>} onClick={doings.edit}>
                {t("edit")}
              </Menu.Item>
              <Menu.Item leftSection={<IconTrash {...look} />} rightSection={<kbd>Del</kbd>} onClick={doings.remove}>
                {t("remove")}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {making ? <MakeArticle messages={[message]} onClose={() => setMaking(false)} /> : null}
    </div>
  );
}

function ReactMenu({ doings }: { doings: LineDoings }) {
  const t = useText(TALKS);
  const { language } = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label={t("react")}>
          <IconMoodPlus {...look} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {EMOJI_NAMES.map((emoji, index) => (
          <Menu.Item
            key={emoji}
            leftSection={<span aria-hidden="true">{EMOJI[emoji]}</span>}
            rightSection={<kbd>{index + 1}</kbd>}
            onClick={() => doings.react(emoji)}
          >
            {say(EMOJI_TEXTS[emoji], language)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

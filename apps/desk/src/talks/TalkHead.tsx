/** The head of a talk: what it is called, who reads it, and whether one follows it. */
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconArrowLeft, IconBell, IconBellOff, IconExternalLink, IconPencil } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { applyEvent } from "../live/reactions.ts";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import { ChannelSheet } from "./ChannelSheet.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

export function TalkHead({ view, name, inCase }: { view: TalkView; name: string; inCase: boolean }) {
  const t = useText(TALKS);
  const { talk } = view;
  if (inCase)
    return (
      <div className={classes.caseHead}>
        <Follow view={view} />
      </div>
    );
  return (
    <header className={classes.head}>
      <ActionIcon className={classes.back} size={36} component={Link} to="/talks" aria-label={t("back")}>
        <IconArrowLeft size={20} stroke={1.75} />
      </ActionIcon>
      <div className={classes.title}>
        <h1>{name}</h1>
        <Purpose view={view} />
      </div>
      {talk.conversationId ? (
        <ActionIcon
          component={Link}
          to="/inbox/$list/$conversationId"
          params={{ list: "all", conversationId: talk.conversationId } as never}
          aria-label={name}
        >
          <IconExternalLink size={18} stroke={1.75} />
        </ActionIcon>
      ) : (
        <Change view={view} />
      )}
      <Follow view={view} />
    </header>
  );
}

function Purpose({ view: { talk } }: { view: TalkView }) {
  const t = useText(TALKS);
  const { teamName } = usePeople();
  const closed = talk.closed ? t("closed", { team: teamName(talk.teamId) ?? "" }) : "";
  const words = [closed, talk.purpose].filter(Boolean).join(" · ");
  return words ? <p>{words}</p> : null;
}

function Change({ view: { talk } }: { view: TalkView }) {
  const t = useText(TALKS);
  const { rights } = useSelf();
  const [open, setOpen] = useState(false);
  if (!rights.includes("talks.manage")) return null;
  return (
    <>
      <Tooltip label={t("changeChannel")}>
        <ActionIcon aria-label={t("changeChannel")} onClick={() => setOpen(true)}>
          <IconPencil size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {open ? <ChannelSheet talk={talk} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Follow({ view: { talk, reading } }: { view: TalkView }) {
  const t = useText(TALKS);
  const client = useQueryClient();
  const trouble = useTrouble();
  const { id: personId } = useSelf().person;
  const turn = () => {
    const body = { following: !reading.following };
    talksApi
      .followTalk({ params: { talkId: talk.id }, body })
      .then(
        ({ reading: own }) =>
          applyEvent(client, { type: "talk_reading.changed", payload: { reading: { ...own, personId } } }, [
            "talk",
            "talks",
          ]),
        trouble,
      );
  };
  const Icon = reading.following ? IconBell : IconBellOff;
  return (
    <Tooltip label={t("followed")} disabled={!reading.following}>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-pressed={reading.following}
        leftSection={<Icon size={16} stroke={1.75} />}
        onClick={turn}
      >
        {t(reading.following ? "unfollow" : "follow")}
      </Button>
    </Tooltip>
  );
}

/** Talking about a case beside it: one line on the conversation, and the talk over it. D opens it. */
import { talkOfCase } from "@luwte/contract/talks.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconMessages } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { AskButton, SwarmStrip } from "../swarms/SwarmPart.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./CaseTalk.module.css";
import { talkQuery, talksQuery } from "./queries.ts";
import { TALKS } from "./texts.ts";

const Talk = lazy(() => import("./Talk.tsx").then((loaded) => ({ default: loaded.Talk })));

export function CaseTalk({ page }: { page: ConversationPageView }) {
  const t = useText(TALKS);
  const { id, number } = page.conversation;
  const talkId = talkOfCase(id);
  const { person } = useSelf();
  // Where there is room one goes on reading what one asks about.
  const beside = useMediaQuery("(min-width: 1100px)", true, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const entry = useQuery(talksQuery(person)).data?.entries.find(({ talk }) => talk.id === talkId);
  const said = useQuery(talkQuery(talkId, "unread")).data;
  useCommand("discuss", () => setOpen(!open));
  const count = said?.messages.length ?? 0;
  const unread = entry?.reading.unread ?? 0;
  return (
    <>
      <div className={classes.line}>
        <button type="button" className={classes.open} aria-expanded={open} onClick={() => setOpen(true)}>
          <IconMessages size={16} stroke={1.75} aria-hidden="true" />
          {t("discuss")}
          {count > 0 ? <span className={classes.count}>{said?.older ? `${count}+` : count}</span> : null}
          {unread > 0 ? <span className={classes.fresh}>{t("newOnes", { count: unread })}</span> : null}
          <ShownKeys command="discuss" />
        </button>
        <AskButton row={page.conversation} />
        <Drawer
          opened={open}
          onClose={() => setOpen(false)}
          position="right"
          size={460}
          title={t("discussOn", { number })}
          classNames={{ body: classes.drawer ?? "", content: classes.content ?? "" }}
          transitionProps={{ duration: 0 }}
          withOverlay={!beside}
          trapFocus={!beside}
          lockScroll={!beside}
          closeOnClickOutside={!beside}
        >
          <Suspense>
            <Talk talkId={talkId} at="unread" entry={entry ?? null} notes={page.messages} />
          </Suspense>
        </Drawer>
      </div>
      <SwarmStrip row={page.conversation} />
    </>
  );
}

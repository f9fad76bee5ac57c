/** What was said and what happened. The end of it is what the eye meets first. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Button } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { loadEarlier } from "../api/conversationQuery.ts";
import { UsedArticles } from "../library/UsedArticles.tsx";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { WrapUpEnd } from "../wrap-up/WrapUpEnd.tsx";
import { ActivityLine } from "./ActivityLine.tsx";
import { Letter } from "./Letter.tsx";
import classes from "./Timeline.module.css";
import { Typing } from "./Typing.tsx";
import { TALK } from "./texts.ts";
import { continues, entriesOf, openAtFirst } from "./timeline.ts";
import type { Seen } from "./useSeen.ts";
import { useTimelineScroll } from "./useTimelineScroll.ts";

export function Timeline({ page, seen }: { page: ConversationPageView; seen: Seen }) {
  const t = useText(TALK);
  const entries = useMemo(
    () => entriesOf(page.messages, page.activities, page.from !== null),
    [page.messages, page.activities, page.from],
  );
  const folding = useFolding(page);
  const scroll = useTimelineScroll(page.messages, seen);
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable for who has no mouse. */}
      <div className={classes.scroller} ref={scroll.scroller} tabIndex={0} role="log" aria-label={t("conversation")}>
        {page.from ? <Earlier page={page} /> : null}
        {entries.map((entry, index) =>
          entry.kind === "activity" ? (
            <ActivityLine key={entry.id} activity={entry.activity} />
          ) : (
            <Letter
              key={entry.id}
              message={entry.message}
              page={page}
              joined={continues(entry.message, entries[index - 1])}
              open={folding.isOpen(entry.id)}
              onFold={folding.toggle}
            />
          ),
        )}
        <WrapUpEnd row={page.conversation} />
        <UsedArticles row={page.conversation} />
        <Typing page={page} />
        <div ref={scroll.end} className={classes.end} />
      </div>
      {scroll.below ? (
        <button type="button" className={classes.below} onClick={scroll.toEnd}>
          <IconArrowDown size={14} stroke={2} aria-hidden="true" /> {t("newBelow")}
        </button>
      ) : null}
    </div>
  );
}

function useFolding(page: ConversationPageView) {
  const open = useMemo(() => openAtFirst(page.messages), [page.messages]);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = (id: string) => turned.get(id) ?? open.has(id);
  return { isOpen, toggle: (id: string) => setTurned(new Map(turned).set(id, !isOpen(id))) };
}

function Earlier({ page }: { page: ConversationPageView }) {
  const t = useText(TALK);
  const trouble = useTrouble();
  const [loading, setLoading] = useState(false);
  const load = () => {
    setLoading(true);
    loadEarlier(page.conversation.id)
      .catch(trouble)
      .finally(() => setLoading(false));
  };
  return (
    <Button className={classes.earlier} variant="subtle" size="compact-sm" loading={loading} onClick={load}>
      {t("earlier")}
    </Button>
  );
}

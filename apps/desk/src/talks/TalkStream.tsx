/** What was said, with the line above what is new. A window of it: pages come and go on both sides, and nothing jumps. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { TalkMessage } from "@luwte/contract/talks.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { IconArrowDown } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Lee } from "../look/Lee.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { NoteLine } from "./NoteLine.tsx";
import type { At } from "./queries.ts";
import { streamOf } from "./stream.ts";
import { TalkLine } from "./TalkLine.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { useLineKeys } from "./useLineKeys.ts";
import { useReadUntil } from "./useReadUntil.ts";
import { useTalkScroll } from "./useTalkScroll.ts";

type Props = {
  view: TalkView;
  at: At;
  name: string;
  notes: readonly Message[];
  onReply: (message: TalkMessage) => void;
  onNewest: () => void;
};

export function TalkStream({ view, at, name, notes, onReply, onNewest }: Props) {
  const t = useText(TALKS);
  const { person } = useSelf();
  // As it was when one came in: the line does not creep along while one reads.
  const [until] = useState(view.reading.until);
  const entries = useMemo(() => streamOf(view, notes, { personId: person.id, until }), [view, notes, person.id, until]);
  const scroll = useTalkScroll(view, at, useReadUntil(view));
  const keys = useLineKeys(scroll.scroller);
  return (
    <div className={classes.frame}>
      <div
        ref={scroll.scroller}
        className={classes.stream}
        role="log"
        aria-label={t("messages", { name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable for who has no mouse.
        tabIndex={0}
        onKeyDown={keys}
      >
        {entries.length === 0 ? <Nothing inCase={view.talk.kind === "case"} /> : null}
        {entries.map((entry) =>
          entry.kind === "note" ? (
            <NoteLine key={entry.id} note={entry.note} />
          ) : (
            <TalkLine key={entry.id} entry={entry} view={view} found={entry.id === at} onReply={onReply} />
          ),
        )}
      </div>
      {scroll.below ? (
        <button type="button" className={classes.below} onClick={view.newer ? onNewest : scroll.toEnd}>
          <IconArrowDown size={14} stroke={2} aria-hidden="true" /> {t("toNewest")}
        </button>
      ) : null}
    </div>
  );
}

function Nothing({ inCase }: { inCase: boolean }) {
  const t = useText(TALKS);
  return (
    <div className={classes.nothing}>
      <Lee />
      <p>{t(inCase ? "nothingOnCase" : "nothingYet")}</p>
    </div>
  );
}

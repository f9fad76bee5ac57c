/** One talk: its head, what was said, and where one writes. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { TalkId } from "@luwte/contract/ids.ts";
import type { TalkEntry, TalkMessage } from "@luwte/contract/talks.ts";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { ChoosingMessages, ChosenBar, useChoosing } from "./choosing.tsx";
import { type At, talkQuery } from "./queries.ts";
import { TalkComposer } from "./TalkComposer.tsx";
import { TalkHead } from "./TalkHead.tsx";
import { TalkStream } from "./TalkStream.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { useTalkName } from "./useTalkName.ts";

type Props = {
  talkId: TalkId;
  at: At;
  entry: TalkEntry | null;
  /** Of the case, shown where they were written. */
  notes?: readonly Message[];
};

export const Talk = (props: Props) => (
  <ChoosingMessages>
    <OneTalk {...props} />
  </ChoosingMessages>
);

function OneTalk({ talkId, at, entry, notes }: Props) {
  const t = useText({ ...TALKS, loading: COMMON.loading });
  const nameOf = useTalkName();
  // Where one came in, and after "to the newest" the end.
  const [place, setPlace] = useState(at);
  const [replyTo, setReplyTo] = useState<TalkMessage | null>(null);
  const { data, error } = useQuery(talkQuery(talkId, place));
  if (error)
    return (
      <section className={classes.talk}>
        <Trouble error={error} />
      </section>
    );
  if (!data)
    return (
      <section className={classes.talk} role="status">
        <span className="hidden-visually">{t("loading")}</span>
      </section>
    );
  const name = data.talk.kind === "case" ? t("discuss") : nameOf({ talk: data.talk });
  return (
    <section className={classes.talk} aria-label={name}>
      <TalkHead view={data} name={entry ? nameOf(entry) : name} inCase={notes !== undefined} />
      <TalkStream
        view={data}
        at={place}
        name={name}
        notes={notes ?? []}
        onReply={setReplyTo}
        onNewest={() => setPlace("newest")}
      />
      <Foot>
        <TalkComposer
          talk={data.talk}
          name={name}
          replyTo={replyTo}
          onReplyTo={setReplyTo}
          onSent={() => data.newer && setPlace("newest")}
          ready={notes !== undefined}
        />
      </Foot>
    </section>
  );
}

/** Where one writes, or what one chose. */
function Foot({ children }: { children: ReactNode }) {
  const { chosen } = useChoosing();
  return chosen ? <ChosenBar chosen={chosen} /> : children;
}

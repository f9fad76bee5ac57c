/** Talking with colleagues: the channels, the cases one follows, and one talk. Which is seen on a small screen follows from the address. */
import type { TalkId, TalkMessageId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../keyboard/registry.ts";
import { Lee } from "../look/Lee.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Found } from "./Found.tsx";
import { talksQuery } from "./queries.ts";
import { Talk } from "./Talk.tsx";
import { listed, TalkList } from "./TalkList.tsx";
import { TalkListHead } from "./TalkListHead.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

export function TalksPage() {
  const t = useText(TALKS);
  const { person } = useSelf();
  const { talkId } = useParams({ strict: false }) as { talkId?: TalkId };
  const { at } = useSearch({ strict: false }) as { at?: TalkMessageId };
  const { data, error } = useQuery(talksQuery(person));
  const [q, setQ] = useState("");
  useSteps(
    talkId,
    listed(data?.entries ?? []).map(({ talk }) => talk.id),
  );
  const entry = data?.entries.find(({ talk }) => talk.id === talkId);
  return (
    <div className={classes.page} data-open={talkId !== undefined}>
      <section className={classes.side} aria-label={t("talks")}>
        <TalkListHead q={q} open={talkId !== undefined} onSearch={setQ} />
        {q.trim() ? <Found q={q.trim()} /> : <TalkList entries={data?.entries ?? null} error={error} openId={talkId} />}
      </section>
      {talkId ? (
        <Talk key={`${talkId} ${at ?? ""}`} talkId={talkId} at={at ?? "unread"} entry={entry ?? null} />
      ) : (
        <section className={classes.choose}>
          <Lee />
          <p>{t("choose")}</p>
        </section>
      )}
    </div>
  );
}

/** J and K go through the talks, as they do through conversations. */
function useSteps(openId: TalkId | undefined, ids: readonly TalkId[]): void {
  const navigate = useNavigate();
  const here = openId ? ids.indexOf(openId) : -1;
  const go = (index: number) => {
    const talkId = ids[Math.max(0, Math.min(ids.length - 1, index))];
    if (talkId) void navigate({ to: "/talks/$talkId", params: { talkId } });
  };
  useCommand("next", () => go(here + 1));
  useCommand("previous", () => go(here < 0 ? 0 : here - 1));
  useCommand("back", () => void navigate({ to: "/talks" }));
}

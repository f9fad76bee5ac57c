/** At the end of a solved conversation: whether an article that was given in it helped. Not asked when its wrap-up said so. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ArticleUse } from "@luwte/contract/library.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { wrapUpsQuery } from "../wrap-up/queries.ts";
import { libraryApi } from "./api.ts";
import { GIVE } from "./giveTexts.ts";
import { readableQuery, usesQuery } from "./queries.ts";
import { YesOrNo } from "./YesOrNo.tsx";

export function UsedArticles({ row }: { row: Conversation }) {
  const newest = useQuery(wrapUpsQuery(row.id)).data?.wrapUps[0]?.id ?? "";
  const isSolved = row.state.kind === "solved";
  const { data } = useQuery({ ...usesQuery(row.id, `${row.state.since} ${newest}`), enabled: isSolved });
  if (!isSolved) return null;
  const unsaid = (data?.uses ?? []).filter(({ solved, place }) => solved === null && place !== "help_centre");
  const once = [...new Map(unsaid.map((use) => [use.articleId, use])).values()];
  return once.map((use) => <Asked key={use.id} use={use} />);
}

function Asked({ use }: { use: ArticleUse }) {
  const t = useText(GIVE);
  const trouble = useTrouble();
  const [said, setSaid] = useState(false);
  const { data } = useQuery(readableQuery({ articleId: use.articleId }, use.language));
  if (!data) return null;
  const say = (solved: boolean) => {
    setSaid(true);
    libraryApi.judgeArticleUse({ params: { useId: use.id }, body: { solved } }).catch((error: unknown) => {
      setSaid(false);
      trouble(error);
    });
  };
  return <YesOrNo question={t("didItSolve", { title: data.text.title })} isSaid={said} onSay={say} />;
}

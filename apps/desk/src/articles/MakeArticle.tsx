/** From a message in a talk to a draft article: its whole thread is taken. */
import { type ArticleDraftId, newId } from "@luwte/contract/ids.ts";
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { articlesApi } from "./api.ts";
import { DraftSheet } from "./DraftSheet.tsx";
import { useTroubleOnce } from "./useTroubleOnce.ts";

export function MakeArticle({ messages, onClose }: { messages: readonly TalkMessage[]; onClose: () => void }) {
  const [id] = useState(() => newId<ArticleDraftId>());
  const talkId = messages[0]!.talkId;
  const talkMessageIds = messages.map((message) => message.id);
  const { data, error } = useQuery({
    queryKey: ["articleProposal", id],
    queryFn: () => articlesApi.proposeArticle({ params: { talkId }, query: { talkMessageIds } }),
    gcTime: 0,
  });
  useTroubleOnce(error, onClose);
  if (!data) return null;
  const { words, ...rest } = data.proposal;
  return <DraftSheet given={{ ...words, ...rest, id, confirmed: [], version: 0 }} onClose={onClose} />;
}

/** From a talk to a draft article: of one message its whole thread is taken, of more only those. */
import { type ArticleDraftId, newId } from "@luwte/contract/ids.ts";
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { articlesApi } from "./api.ts";
import { DraftSheet } from "./DraftSheet.tsx";
import { useTroubleOnce } from "./useTroubleOnce.ts";

type Props = { messages: readonly TalkMessage[]; onClose: () => void; onSaved?: () => void };

export function MakeArticle({ messages, onClose, onSaved }: Props) {
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
  const given = { ...words, ...rest, id, confirmed: [], version: 0 };
  const from = talkMessageIds.toSorted().join(" ");
  return <DraftSheet given={given} from={from} onClose={onClose} onSaved={onSaved} />;
}

/** In which conversations one has something half written. */
import { useQuery } from "@tanstack/react-query";
import { draftsQuery } from "../api/queries.ts";

export function useHasDraft(conversationId: string): boolean {
  const { data } = useQuery({
    ...draftsQuery,
    select: (drafts) => drafts.some((draft) => draft.conversationId === conversationId),
  });
  return data ?? false;
}

/** What is needed to answer, and what of it is known. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { stayed } from "../proposals/queries.ts";
import { useLevel } from "../proposals/useLevel.ts";
import { wholeApi } from "../whole/api.ts";

const missingQuery = ({ id, lastMessage }: Conversation) =>
  queryOptions({
    queryKey: ["missingFacts", id, lastMessage?.id ?? null],
    queryFn: async ({ signal }) => {
      await stayed(signal);
      return wholeApi.proposeMissingFacts({ params: { conversationId: id } });
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
  });

/** Asked once for each last message, by who stays with a conversation that is not solved. */
export function useMissing(row: Conversation) {
  const isOn = useLevel("missing_facts") > 0 && row.state.kind !== "solved";
  const { data } = useQuery({ ...missingQuery(row), enabled: isOn });
  return isOn ? data : undefined;
}

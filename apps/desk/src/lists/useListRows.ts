/** The rows of a list as far as they are loaded, and the way to more. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationList } from "@luwte/contract/lists.ts";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { explain } from "../api/explain.ts";
import { listQuery, loadMore } from "../api/listQuery.ts";
import { showToast } from "../toasts/toasts.ts";
import { useLanguage } from "../words/useText.tsx";

export type More = { there: boolean; load: () => void };

export function useListRows(list: ConversationList): {
  rows: readonly Conversation[] | null;
  more: More;
  error: Error | null;
} {
  const { language } = useLanguage();
  const { data, error } = useQuery(listQuery(list));
  const loading = useRef(false);
  const load = useCallback(() => {
    if (loading.current) return;
    loading.current = true;
    loadMore(list)
      .catch((failure: unknown) =>
        showToast({ id: "more", tone: "trouble", text: explain(failure, language).happened }),
      )
      .finally(() => {
        loading.current = false;
      });
  }, [list, language]);
  return { rows: data?.rows ?? null, more: { there: data !== undefined && data.until !== null, load }, error };
}

/** How many a filter of one's own finds, up to a hundred. Counted again a while after something changed, not at every change. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api/api.ts";
import { onEvent } from "../live/live.ts";
import type { NamedList } from "./useNamedList.ts";

const AFTER_MS = 3_000;

export function useFilterCount({ key, filter }: NamedList): string | null {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onEvent((event) => {
      if (event.type !== "conversation.changed" || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: ["filterCount", key] });
      }, AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, key]);
  const { data } = useQuery({
    queryKey: ["filterCount", key, filter],
    queryFn: () => api.countFilter({ query: filter }),
  });
  if (!data || data.count === 0) return null;
  return data.more ? `${data.count}+` : String(data.count);
}

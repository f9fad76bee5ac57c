/** How much is asked of oneself, and for who leads, of the team. Asked again a while after one's conversations changed. */
import { HORIZONS, type Load } from "@luwte/contract/routing.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../api/api.ts";
import { onEvent } from "../live/live.ts";

const AFTER_MS = 2_000;
const EVERY_MS = 60_000;
const KEY = ["load"] as const;

export type Horizon = (typeof HORIZONS)[number];
export type OwnLoad = { own: Load; team: Horizon | null };

/** The team's is the middle one of its people's: one person's bad day is not the team's weather. */
function teamHorizon(people: readonly { load: Load }[]): Horizon | null {
  if (people.length < 3) return null;
  const sorted = people.map(({ load }) => HORIZONS.indexOf(load.horizon)).toSorted((a, b) => a - b);
  return HORIZONS[sorted[Math.floor(sorted.length / 2)]!]!;
}

export function useLoad(): OwnLoad | null {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onEvent((event) => {
      if (event.type !== "conversation.changed" || timer) return;
      timer = setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: KEY });
      }, AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
  const { data } = useQuery({ queryKey: KEY, queryFn: () => api.getLoad(), refetchInterval: EVERY_MS });
  return data ? { own: data.own, team: teamHorizon(data.people) } : null;
}

/** What a person arranged for themselves. Kept with their account, so that every desk they sit at knows it. */
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../api/api.ts";
import { selfQuery } from "../api/queries.ts";
import type { SelfView } from "../live/reactions.ts";

export type Preferences = {
  shortcuts: Record<string, string>;
  theme: "auto" | "light" | "dark";
  desktopNotifications: boolean;
  personPane: boolean;
  /** What happens to the conversation after sending, unless said otherwise. */
  afterSending: "waiting_customer" | "solved" | "open";
};

const USUAL: Preferences = {
  shortcuts: {},
  theme: "auto",
  desktopNotifications: false,
  personPane: true,
  afterSending: "waiting_customer",
};

export const useSelf = (): SelfView => useSuspenseQuery(selfQuery).data;

export function usePreferences(): Preferences {
  return { ...USUAL, ...(useSelf().preferences as Partial<Preferences>) };
}

/** At once on the screen; when keeping it fails, it holds until the page is loaded again, which is no harm. */
export function useSetPreference(): (change: Partial<Preferences>) => void {
  const client = useQueryClient();
  return useCallback(
    (change) => {
      client.setQueryData<SelfView>(selfQuery.queryKey, (self) =>
        self ? { ...self, preferences: { ...self.preferences, ...change } } : self,
      );
      api.changeSelf({ body: { preferences: change } }).catch(() => undefined);
    },
    [client],
  );
}

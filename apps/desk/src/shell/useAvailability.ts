/** One's own availability, and choosing it. */
import type { Availability } from "@luwte/contract/people.ts";
import type { PersonAvailability } from "@luwte/contract/routing.ts";
import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { explain } from "../api/explain.ts";
import { showToast } from "../toasts/toasts.ts";
import { useLanguage } from "../words/useText.tsx";
import { useSelf } from "./usePreferences.ts";

/** Filled by the heartbeat; until the first one, what the account says. */
export const AVAILABILITY_KEY = ["ownAvailability"] as const;

export function useAvailability(): Availability {
  const { person } = useSelf();
  const { data } = useQuery<PersonAvailability>({ queryKey: AVAILABILITY_KEY, queryFn: skipToken });
  return data?.now.kind ?? person.availability.chosen;
}

export function useSetAvailability(): (kind: Availability) => void {
  const client = useQueryClient();
  const { language } = useLanguage();
  const { mutate } = useMutation({
    mutationFn: (kind: Availability) => api.setAvailability({ body: { kind } }),
    onMutate: (kind) => {
      const before = client.getQueryData<PersonAvailability>(AVAILABILITY_KEY);
      if (before) client.setQueryData(AVAILABILITY_KEY, { ...before, chosen: kind, now: { ...before.now, kind } });
      return before;
    },
    onSuccess: ({ availability }) => client.setQueryData(AVAILABILITY_KEY, availability),
    onError: (error, _kind, before) => {
      client.setQueryData(AVAILABILITY_KEY, before);
      const { happened, todo } = explain(error, language);
      showToast({ tone: "trouble", text: `${happened} ${todo}` });
    },
  });
  return mutate;
}

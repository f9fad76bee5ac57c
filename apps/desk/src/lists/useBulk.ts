/** The same change to many. Each answers for itself: what was refused is said, and stays ticked. */
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { stateAfter } from "../conversation/useChanges.ts";
import { showRow } from "../live/optimistic.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import type { Sayings } from "../words/say.ts";
import { useText } from "../words/useText.tsx";
import type { Selection } from "./useSelection.ts";

const TEXTS = {
  done: {
    nl: { one: "{count} gesprek aangepast.", other: "{count} gesprekken aangepast." },
    fr: { one: "{count} conversation modifiée.", other: "{count} conversations modifiées." },
    en: { one: "{count} conversation changed.", other: "{count} conversations changed." },
  },
  refused: {
    nl: {
      one: "{count} gesprek kon niet; het staat er nog zoals het was.",
      other: "{count} gesprekken konden niet; ze staan er nog zoals ze waren.",
    },
    fr: {
      one: "{count} conversation n’a pas pu être modifiée.",
      other: "{count} conversations n’ont pas pu être modifiées.",
    },
    en: {
      one: "{count} conversation could not be changed; it is as it was.",
      other: "{count} conversations could not be changed; they are as they were.",
    },
  },
} as const satisfies Sayings;

type Change = Omit<Parameters<typeof api.changeManyConversations>[0]["body"], "conversationIds">;
export type Bulk = (change: Change) => void;

export function useBulk(selection: Selection): Bulk {
  const t = useText(TEXTS);
  const client = useQueryClient();
  const trouble = useTrouble();
  const { person } = useSelf();
  return (change) => {
    const { rows } = selection;
    const state = change.state;
    if (state) for (const row of rows) showRow(client, { ...row, state: stateAfter(state, person.id, new Date()) });
    const restore = (ids: ReadonlySet<string>) => {
      for (const row of rows) if (ids.has(row.id)) showRow(client, row);
    };
    api
      .changeManyConversations({ body: { ...change, conversationIds: rows.map((row) => row.id) } })
      .then(({ changed, refused }) => {
        restore(new Set(refused.map((each) => each.conversationId)));
        if (refused.length > 0) showToast({ tone: "trouble", text: t("refused", { count: refused.length }) });
        else showToast({ id: "bulk", text: t("done", { count: changed.length }) });
        selection.clear();
      })
      .catch((error: unknown) => {
        restore(new Set(rows.map((row) => row.id)));
        trouble(error);
      });
  };
}

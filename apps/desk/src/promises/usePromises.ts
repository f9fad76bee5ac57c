/** What one does about a promise. At once on the screen; when the server says no, it is put back and said. */
import type { PromiseEntry } from "@luwte/contract/promises.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/api.ts";
import { showRow } from "../live/optimistic.ts";
import { applyEvent } from "../live/reactions.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { PROMISES } from "./texts.ts";

const TEXTS = { ...PROMISES, undo: COMMON.undo };
type State = PromiseEntry["promise"]["state"];

export type PromiseDoings = {
  keep(entry: PromiseEntry): void;
  /** These give whether it succeeded. */
  release(entry: PromiseEntry, reason: string): Promise<boolean>;
  move(entry: PromiseEntry, at: string, reason: string): Promise<boolean>;
};

export function usePromiseDoings(): PromiseDoings {
  const client = useQueryClient();
  const t = useText(TEXTS);
  const trouble = useTrouble();
  const { id: personId } = useSelf().person;
  return useMemo(() => {
    const show = (entry: PromiseEntry) => applyEvent(client, { type: "promise.changed", payload: entry }, ["promises"]);
    const attempt = async (
      before: PromiseEntry,
      change: Partial<PromiseEntry["promise"]>,
      ask: () => Promise<PromiseEntry>,
    ) => {
      show({ ...before, promise: { ...before.promise, ...change } });
      try {
        const after = await ask();
        show(after);
        showRow(client, after.conversation);
        return true;
      } catch (error) {
        show(before);
        trouble(error);
        return false;
      }
    };
    const reopen = (entry: PromiseEntry) => {
      const params = { promiseId: entry.promise.id };
      void attempt(entry, { state: { kind: "open" } }, () => api.reopenPromise({ params }));
    };
    const settle = async (entry: PromiseEntry, state: State, text: string, ask: () => Promise<PromiseEntry>) => {
      const done = await attempt(entry, { state }, ask);
      const action = { label: t("undo"), run: () => reopen({ ...entry, promise: { ...entry.promise, state } }) };
      if (done) showToast({ id: `promise ${entry.promise.id}`, text, action });
      return done;
    };
    const by = { kind: "person" as const, personId };
    return {
      keep: (entry) => {
        const { id: promiseId, words } = entry.promise;
        const state = { kind: "kept" as const, at: new Date().toISOString(), by };
        void settle(entry, state, t("kept", { words }), () => api.keepPromise({ params: { promiseId } }));
      },
      release: (entry, reason) => {
        const { id: promiseId, words } = entry.promise;
        const state = { kind: "released" as const, at: new Date().toISOString(), by, reason };
        const ask = () => api.releasePromise({ params: { promiseId }, body: { reason } });
        return settle(entry, state, t("released", { words }), ask);
      },
      move: async (entry, at, reason) => {
        const { id: promiseId, words, version } = entry.promise;
        const body = { due: { at, reason }, version };
        const done = await attempt(entry, { dueAt: at }, () => api.changePromise({ params: { promiseId }, body }));
        if (done) showToast({ text: t("moved", { words }) });
        return done;
      },
    };
  }, [client, t, trouble, personId]);
}

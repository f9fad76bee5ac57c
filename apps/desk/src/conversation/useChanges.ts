/** What one does to a conversation. At once on the screen; when the server says no, it is put back and said. */
import type { Conversation, ConversationState } from "@luwte/contract/conversations.ts";
import type { LabelId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/api.ts";
import { explain } from "../api/explain.ts";
import { showRow } from "../live/optimistic.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { COMMON } from "../words/common.ts";
import { type Saying, say } from "../words/say.ts";
import { sayMoment } from "../words/time.ts";
import { useLanguage } from "../words/useText.tsx";
import { DONE } from "./texts.ts";

type Reply = { conversation: Conversation };
type Body = NonNullable<Parameters<typeof api.changeConversation>[0]["body"]>;

export type Changes = {
  setState(next: NextState): void;
  assign(to: { personId: PersonId | null } | { teamId: TeamId | null }): void;
  take(): void;
  setLabels(labelIds: LabelId[]): void;
  setPriority(priority: Conversation["priority"]): void;
  setHeaviness(heaviness: Conversation["heaviness"]): void;
  setSubject(subject: string): void;
};

export function stateAfter(next: NextState, personId: PersonId, now: Date): ConversationState {
  const since = now.toISOString();
  if (next.kind === "snoozed") return { kind: "snoozed", since, until: next.until, by: personId };
  return next.kind === "solved" ? { kind: "solved", since, by: personId } : { kind: next.kind, since };
}

/** Gives whether it succeeded. */
export function useTry(): (
  row: Conversation,
  change: Partial<Conversation>,
  ask: () => Promise<Reply>,
) => Promise<boolean> {
  const client = useQueryClient();
  const { language } = useLanguage();
  return async (row, change, ask) => {
    showRow(client, { ...row, ...change });
    try {
      showRow(client, (await ask()).conversation);
      return true;
    } catch (error) {
      showRow(client, row);
      const { happened, todo } = explain(error, language);
      showToast({ tone: "trouble", text: `${happened} ${todo}` });
      return false;
    }
  };
}

export function useChanges(row: Conversation): Changes {
  const attempt = useTry();
  const { person, organisation } = useSelf();
  const { language } = useLanguage();
  return useMemo(() => {
    const params = { conversationId: row.id };
    const change = (part: Partial<Conversation>, body: Body) =>
      void attempt(row, part, () => api.changeConversation({ params, body }));
    const setState = async (next: NextState, undo: boolean) => {
      const before = row.state;
      const done = await attempt(row, { state: stateAfter(next, person.id, new Date()) }, () =>
        api.setConversationState({ params, body: next }),
      );
      if (!done || !undo) return;
      const clock = { now: Date.now(), language, timeZone: organisation.timeZone };
      const when = next.kind === "snoozed" ? sayMoment(next.until, clock) : "";
      const back = () => void setState(nextOf(before), false);
      const action = { label: say(COMMON.undo, language), run: back };
      showToast({ id: "state", text: say(DONE[next.kind] as Saying, language, { when }), action });
    };
    return {
      setState: (next) => void setState(next, true),
      assign: (to) => {
        const part = "personId" in to ? { assigneeId: to.personId } : { teamId: to.teamId, assigneeId: null };
        void attempt(row, part, () => api.assignConversation({ params, body: to }));
      },
      take: () => void attempt(row, { assigneeId: person.id }, () => api.takeConversation({ params })),
      setLabels: (labelIds) => change({ labelIds }, { labelIds }),
      setPriority: (priority) => change({ priority }, { priority }),
      setHeaviness: (heaviness) => change({ heaviness }, { heaviness }),
      setSubject: (subject) => change({ subject }, { subject }),
    };
  }, [row, attempt, person.id, organisation.timeZone, language]);
}

const nextOf = (state: ConversationState): NextState =>
  state.kind === "snoozed" ? { kind: "snoozed", until: state.until } : { kind: state.kind };

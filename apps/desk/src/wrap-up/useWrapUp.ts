/** Keeping a wrap-up: at once on the screen, put back when it is refused, with a way back after it. */
import { newId, type WrapUpId } from "@luwte/contract/ids.ts";
import type { WrapUpChoice, WrapUpProposal } from "@luwte/contract/wrapUps.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { stateAfter } from "../conversation/useChanges.ts";
import { showRow } from "../live/optimistic.ts";
import { applyEvent } from "../live/reactions.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import type { Asked } from "./asking.ts";
import { comesBack } from "./choosing.ts";
import { useTell } from "./useTell.ts";

type Keep = (choice: WrapUpChoice, proposal: WrapUpProposal | null) => void;

/** The time from opening to accepting goes along; the same id, however often it is tried. */
export function useWrapUp({ rows, done }: Asked, onClose: () => void): Keep {
  const client = useQueryClient();
  const trouble = useTrouble();
  const { person } = useSelf();
  const tell = useTell(rows);
  const [{ id, openedAt }] = useState(() => ({ id: newId<WrapUpId>(), openedAt: performance.now() }));
  const send = async (choice: WrapUpChoice, proposal: WrapUpProposal | null): Promise<readonly string[]> => {
    const tookMs = Math.round(performance.now() - openedAt);
    const [one] = rows;
    if (rows.length > 1)
      return (
        await api.wrapUpMany({ body: { ...choice, tookMs, conversationIds: rows.map((row) => row.id) } })
      ).refused.map(({ conversationId }) => conversationId);
    const body = { ...choice, id, proposal, tookMs };
    const { wrapUp, conversation } = await api.wrapUpConversation({ params: { conversationId: one!.id }, body });
    applyEvent(client, { type: "wrap_up.added", payload: { wrapUp } }, ["wrapUps"]);
    showRow(client, conversation);
    return [];
  };
  const restore = (ids: readonly string[]) => {
    for (const row of rows) if (ids.includes(row.id)) showRow(client, row);
  };
  return (choice, proposal) => {
    const until = comesBack(choice.followUp);
    const next = until === null ? { kind: "solved" as const } : { kind: "snoozed" as const, until };
    for (const row of rows) showRow(client, { ...row, state: stateAfter(next, person.id, new Date()) });
    onClose();
    send(choice, proposal).then(
      (refused) => {
        restore(refused);
        tell(choice, refused.length);
        done?.();
      },
      (error: unknown) => {
        restore(rows.map((row) => row.id));
        trouble(error);
      },
    );
  };
}

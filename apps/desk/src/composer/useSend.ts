/** Sending: at once on the screen, with a way back for some seconds. What is refused comes back into the editor, whole. */

import { ApiProblem } from "@luwte/contract/client.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/api.ts";
import type { Seen } from "../conversation/useSeen.ts";
import { connectionNow } from "../live/connection.ts";
import { hideMessage, showMessage, showRow } from "../live/optimistic.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { askWrapUp, useAsks } from "../wrap-up/asking.ts";
import { outgoing, sendWriting } from "./outgoing.ts";
import { useTold } from "./useTold.ts";
import type { WritingState } from "./useWriting.ts";
import { EMPTY, isSendable, type Writing } from "./writing.ts";

export type Sending = {
  /** Why the last attempt was refused. */
  error: unknown;
  /** Something came in that was not seen: said before anything is sent. */
  unseen: boolean;
  send(nextState: NextState, force?: boolean): void;
  dismiss(): void;
};

const isUnseen = (error: unknown): boolean => error instanceof ApiProblem && error.code === "unseen_message";

/** The refusal carries what was missed; it is shown even if the line has not told it yet. */
function showNewest(client: QueryClient, error: unknown): void {
  const newest = error instanceof ApiProblem ? error.problem.details?.["newest"] : null;
  if (newest) showMessage(client, newest as Message);
}

export function useSend(row: Conversation, state: WritingState, seen: Seen): Sending {
  const client = useQueryClient();
  const { person } = useSelf();
  const [error, setError] = useState<unknown>(null);
  const [unseen, setUnseen] = useState(false);
  const told = useTold(row, state);
  const mounted = useMounted();
  const seenId = useRef(seen.id);
  seenId.current = seen.id;

  const asks = useAsks();
  const solveAfterAll = ({ id }: Conversation) =>
    void api
      .setConversationState({ params: { conversationId: id }, body: { kind: "solved" } })
      .then((reply) => showRow(client, reply.conversation), setError);

  const deliver = async (writing: Writing, wanted: NextState) => {
    // Wrapping up solves it; until then it waits for the customer.
    const wrapsUp = wanted.kind === "solved" && writing.kind === "reply" && asks !== "never";
    const nextState: NextState = wrapsUp ? { kind: "waiting_customer" } : wanted;
    const message = outgoing(newId<MessageId>(), row, writing, person);
    await state.handOver();
    state.replace({ ...EMPTY, kind: writing.kind });
    showMessage(client, message);
    try {
      const reply = await sendWriting(row, message.id, writing, nextState, seenId.current);
      showMessage(client, reply.message);
      showRow(client, reply.conversation);
      told.sent(reply.message);
      if (wrapsUp) askWrapUp({ rows: [reply.conversation], skip: () => solveAfterAll(reply.conversation) });
    } catch (failure) {
      hideMessage(client, message);
      showNewest(client, failure);
      if (!mounted.current) return told.refusedElsewhere(writing, person.id);
      state.replace(writing);
      setError(isUnseen(failure) ? null : failure);
      setUnseen(isUnseen(failure));
    }
  };

  return {
    error,
    unseen,
    dismiss: () => setUnseen(false),
    send: (nextState, force = false) => {
      // What is on the screen may be old: the line under the text says so, and the text stays.
      if (connectionNow().kind !== "live" || state.theirs || !isSendable(state.writing)) return;
      setError(null);
      const behind = seen.behind && state.writing.kind === "reply" && !force;
      setUnseen(behind);
      if (!behind) void deliver(state.writing, nextState);
    },
  };
}

function useMounted() {
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}

/** Saying something: at once on the screen; what could not be sent comes back into the field. */
import { newId, type TalkMessageId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { talksApi } from "./api.ts";
import { mentionedIn } from "./mentions.ts";
import { useNamed } from "./useNamed.ts";

export function useSay(talk: Talk, giveBack: (text: string) => void) {
  const client = useQueryClient();
  const trouble = useTrouble();
  const named = useNamed();
  const { id: authorId } = useSelf().person;
  return (text: string, replyTo: TalkMessage | null): void => {
    const id = newId<TalkMessageId>();
    const body = { id, text, ...mentionedIn(text, named), replyToId: replyTo?.id ?? null };
    const shown: TalkMessage = {
      ...body,
      talkId: talk.id,
      authorId,
      rootId: replyTo?.rootId ?? id,
      cases: [],
      swarmId: null,
      reactions: [],
      at: new Date().toISOString(),
      editedAt: null,
      removedAt: null,
      version: 0,
    };
    const show = (message: TalkMessage) =>
      applyEvent(client, { type: "talk_message.added", payload: { message } }, ["talk"]);
    show(shown);
    talksApi.sendTalkMessage({ params: { talkId: talk.id }, body }).then(
      ({ message }) => show(message),
      (error: unknown) => {
        hide(client, talk, id);
        giveBack(text);
        trouble(error);
      },
    );
  };
}

function hide(client: QueryClient, talk: Talk, id: TalkMessageId): void {
  client.setQueriesData<TalkView>({ queryKey: ["talk", talk.id] }, (view) =>
    view ? { ...view, messages: view.messages.filter((message) => message.id !== id) } : view,
  );
}

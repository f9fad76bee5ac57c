/** What came out of the talk on a case, kept in its conversation as a note. */
import { type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Talk, TalkMessage } from "@luwte/contract/talks.ts";
import { api } from "../api/api.ts";
import { escaped } from "../composer/plain.ts";
import { usePeople } from "../people/usePeople.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { TALKS } from "./texts.ts";

const inLines = (text: string): string => escaped(text).replaceAll("\n", "<br>");

/** Null where there is no conversation to keep it in. */
export function useKeepAsNote({ conversationId }: Talk): ((message: TalkMessage) => void) | null {
  const t = useText(TALKS);
  const trouble = useTrouble();
  const { nameOf } = usePeople();
  if (!conversationId) return null;
  return ({ text, authorId }) => {
    const by = nameOf(authorId ?? "") ?? t("somebody");
    const body = { id: newId<MessageId>(), kind: "note" as const, seenMessageId: null };
    api
      .sendMessage({ params: { conversationId }, body: { ...body, richText: `<p>${inLines(`${by}: ${text}`)}</p>` } })
      .then(() => showToast({ text: t("noteMade") }), trouble);
  };
}

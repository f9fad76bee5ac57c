/** What was said last, and whether we said it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useText } from "../words/useText.tsx";
import { LISTS } from "./texts.ts";

export function useRowPreview({ lastMessage }: Conversation): string {
  const t = useText(LISTS);
  if (!lastMessage) return "";
  if (lastMessage.direction === "note") return t("noteWrote", { text: lastMessage.preview });
  return lastMessage.direction === "out" ? `↩ ${lastMessage.preview}` : lastMessage.preview;
}

/** Who wrote it, as the reader calls them. */
import type { Message } from "@luwte/contract/conversations.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { LETTER } from "./texts.ts";

export function useAuthor({ author }: Message): string {
  const t = useText(LETTER);
  const { person } = useSelf();
  return author.kind === "person" && author.personId === person.id ? t("you") : author.name || "?";
}

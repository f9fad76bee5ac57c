/** Who wrote it, as the reader calls them. */
import type { Message } from "@luwte/contract/conversations.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useText } from "../words/useText.tsx";
import { LETTER } from "./texts.ts";

export function useAuthor({ author }: Message): string {
  const t = useText(LETTER);
  const { person } = useSelf();
  const address = author.kind === "customer" ? author.address : null;
  const name = useCustomerName({ name: author.name, address });
  return author.kind === "person" && author.personId === person.id ? t("you") : name;
}

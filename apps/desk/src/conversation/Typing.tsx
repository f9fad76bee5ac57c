/** The customer is typing. Forgotten by itself when nothing is heard any more. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { skipToken, useQuery } from "@tanstack/react-query";
import { type Typing as Heard, typingKey } from "../live/typing.ts";
import { useCustomerName } from "../words/useCustomerName.ts";
import { useNow } from "../words/useNow.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Timeline.module.css";
import { TALK } from "./texts.ts";

export function Typing({ page }: { page: ConversationPageView }) {
  const t = useText(TALK);
  const { id, customer } = page.conversation;
  const name = useCustomerName(customer);
  const now = useNow(1_000);
  const { data } = useQuery<Heard>({ queryKey: typingKey(id), queryFn: skipToken });
  if (!data || data.until < now) return null;
  return <p className={classes.typing}>{t("typing", { name })}</p>;
}

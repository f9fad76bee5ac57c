/** What comes under the answer by itself, so that nobody types it again. */
import { fillReply } from "@luwte/contract/cannedReplies.ts";
import type { Conversation } from "@luwte/contract/conversations.ts";
import { useQuery } from "@tanstack/react-query";
import { inboxesQuery } from "../api/queries.ts";
import { RichText } from "../look/RichText.tsx";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";
import { useReplyValues } from "./useReplyValues.ts";

export function Signature({ row }: { row: Conversation }) {
  const t = useText(COMPOSER);
  const { organisation } = useSelf();
  const { data: inboxes } = useQuery(inboxesQuery);
  const values = useReplyValues(row);
  const inbox = inboxes?.find((each) => each.id === row.inboxId);
  const signature = inbox?.signatures[row.language ?? inbox.language] ?? inbox?.signatures[organisation.language];
  if (!signature || row.channel === "chat") return null;
  return (
    <div className={classes.signature} title={t("signature")}>
      <RichText html={fillReply(signature, values)} />
    </div>
  );
}

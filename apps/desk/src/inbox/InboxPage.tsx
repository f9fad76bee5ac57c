/** The three panes: what to do, the conversation, the person. Which of them are seen on a small screen follows from the address. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { useParams } from "@tanstack/react-router";
import { ConversationPane } from "../conversation/ConversationPane.tsx";
import { ListPane } from "../lists/ListPane.tsx";
import { usePreferences } from "../shell/usePreferences.ts";
import { ChooseOne } from "./ChooseOne.tsx";
import classes from "./InboxPage.module.css";

export function InboxPage() {
  const { list, conversationId } = useParams({ strict: false });
  const { personPane } = usePreferences();
  return (
    <div className={classes.inbox} data-open={conversationId !== undefined} data-person={personPane}>
      <ListPane key={list} listKey={list ?? "mine"} openId={(conversationId as ConversationId | undefined) ?? null} />
      {conversationId ? (
        <ConversationPane key={conversationId} id={conversationId as ConversationId} listKey={list ?? "mine"} />
      ) : (
        <ChooseOne />
      )}
    </div>
  );
}

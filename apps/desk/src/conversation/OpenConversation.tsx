/** One conversation: its head, what was said, and the answer; the customer beside it. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Composer } from "../composer/Composer.tsx";
import { PersonPane } from "../customer/PersonPane.tsx";
import { AboveTimeline } from "./AboveTimeline.tsx";
import { BelowTimeline } from "./BelowTimeline.tsx";
import { ConversationHead } from "./ConversationHead.tsx";
import classes from "./ConversationPane.module.css";
import { Timeline } from "./Timeline.tsx";
import { usePersonPane } from "./usePersonPane.ts";
import { usePresence } from "./usePresence.ts";
import { useSeen } from "./useSeen.ts";
import { useTakeUp } from "./useTakeUp.ts";

export function OpenConversation({ page, listKey }: { page: ConversationPageView; listKey: string }) {
  const presence = usePresence(page.conversation);
  const seen = useSeen(page);
  const person = usePersonPane();
  useTakeUp(page.conversation);
  return (
    <div className={classes.panes} data-person={person.beside}>
      <section className={classes.conversation} aria-labelledby="subject">
        <ConversationHead row={page.conversation} page={page} listKey={listKey} person={person} />
        <AboveTimeline page={page} />
        <Timeline page={page} seen={seen} />
        <BelowTimeline page={page} />
        <Composer key={page.conversation.id} page={page} seen={seen} presence={presence} />
      </section>
      <PersonPane conversation={page.conversation} linked={page.linked} show={person} />
    </div>
  );
}

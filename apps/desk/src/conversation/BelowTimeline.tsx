/** What stands between what was said and the answer: what was done by itself, what others were asked, what is owed. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { ActsLine } from "../assistance/acts/ActsLine.tsx";
import { OpenPromises } from "../promises/OpenPromises.tsx";
import { QuestionsPart } from "../questions/QuestionsPart.tsx";

export function BelowTimeline({ page }: { page: ConversationPageView }) {
  const { id } = page.conversation;
  return (
    <>
      <ActsLine key={`acts ${id}`} conversationId={id} />
      <QuestionsPart key={`questions ${id}`} page={page} />
      <OpenPromises row={page.conversation} />
    </>
  );
}

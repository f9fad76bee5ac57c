/** What stands between the head and what was said: what is proposed about it, what it carries with it, and what colleagues say of it. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { BotPart } from "../bot/BotPart.tsx";
import { HandoverPart } from "../handover/HandoverPart.tsx";
import { SummaryPart } from "../summary/SummaryPart.tsx";
import { CaseTalk } from "../talks/CaseTalk.tsx";
import { TriageLine } from "../triage/TriageLine.tsx";

export function AboveTimeline({ page }: { page: ConversationPageView }) {
  const { id } = page.conversation;
  return (
    <>
      <TriageLine key={`triage ${id}`} row={page.conversation} />
      <HandoverPart key={id} page={page} />
      <SummaryPart key={`summary ${id}`} page={page} />
      <BotPart key={`bot ${id}`} id={id} />
      <CaseTalk key={`talk ${id}`} page={page} />
    </>
  );
}

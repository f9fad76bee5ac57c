/** A visitor who goes away while they wait: said once in the conversation, where colleagues read it and the compliance clock hears it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { latestVisitor } from "../delivery/actions.ts";
import { openingNow } from "../opening/actions.ts";
import type { ChatNeeds, Visitor } from "../shapes.ts";
import { findWidget } from "../widgets/queries.ts";
import { AWAY_MS, leavingOf } from "./rules.ts";

const LOOKED_BACK = 50;
export const LEAVING_JOB = "chat.leaving";

const lookAgain = (work: Work, conversationId: ConversationId, startAfter: Date): Promise<void> =>
  work.enqueue(LEAVING_JOB, { conversationId }, { startAfter, singletonKey: conversationId });

/** Somebody wrote, and from now on may go. */
export const lookForLeaving = (work: Work, id: ConversationId): Promise<void> =>
  lookAgain(work, id, new Date(work.now.getTime() + AWAY_MS));

export async function noteLeaving(work: Work, needs: ChatNeeds, id: ConversationId): Promise<void> {
  const visitor = await latestVisitor(work, id);
  const conversation = visitor && (await needs.conversations.find(work.tx, id));
  if (!conversation) return;
  const { items } = await needs.conversations.listMessages(work.tx, id, null, LOOKED_BACK);
  const leaving = leavingOf({ visitor, conversation, messages: items }, work.now);
  if (leaving.kind === "wait") await lookAgain(work, id, leaving.until);
  if (leaving.kind !== "left" || !(await wasOpen(work, visitor, leaving.at))) return;
  const params = { at: leaving.at.toISOString() };
  await needs.conversations.addActivity(work, id, { code: "left_waiting", params });
}

/** Outside of the hours nobody waits in a line that they could leave. */
async function wasOpen({ tx }: Work, { widgetId }: Visitor, at: Date): Promise<boolean> {
  const widget = await findWidget(tx, widgetId);
  return widget !== null && (await openingNow(tx, widget, at)).open;
}

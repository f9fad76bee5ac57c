/** The door of conversations for channels and neighbours. */
import type { Module } from "../../platform/module.ts";
import type { Belongings } from "../customers/public.ts";
import { belongingsWith } from "./belongings/actions.ts";
import { assign, changeConversation, happens, setMoment, setTriaged } from "./changes/actions.ts";
import { conversationJobs, conversationReactions } from "./jobs.ts";
import { linkConversations, unlinkConversations } from "./links/actions.ts";
import { addNote } from "./noting/actions.ts";
import { messagesBefore } from "./pages/actions.ts";
import { receiveMessage } from "./receiving/actions.ts";
import { remove } from "./removing/actions.ts";
import { conversationRoutes } from "./routes.ts";
import { addActivity, tellChanged } from "./rows/actions.ts";
import { findRow, findRows, lockRow } from "./rows/queries.ts";
import { conversationOf } from "./rows/shapes.ts";
import { answerFor } from "./sending/actions.ts";
import { claim, setDelivery } from "./sending/delivery/actions.ts";
import { goOnByMail } from "./sending/going-on/actions.ts";
import type { ConversationNeeds, Conversations } from "./shapes.ts";
import { speak } from "./speaking/actions.ts";
import { findMessage } from "./writing/queries.ts";

export type * from "./shapes.ts";
export { urgentAt } from "./standing/rules.ts";

export function createConversations(needs: ConversationNeeds): Conversations {
  return {
    receiveMessage: (work, incoming) => receiveMessage(work, needs, incoming),
    find: async (tx, id) => asConversation(await findRow(tx, id)),
    findSome: async (tx, ids) => (await findRows(tx, ids)).map(conversationOf),
    lock: async (tx, id) => asConversation(await lockRow(tx, id)),
    findMessage,
    listMessages: messagesBefore,
    setDelivery,
    claim,
    assign: (work, id, change, activity) => assign(work, needs, id, change, activity),
    edit: (work, id, edit) => changeConversation(work, needs, id, edit),
    link: linkConversations,
    unlink: unlinkConversations,
    setTriaged: (work, id, triaged) => setTriaged(work, needs, id, triaged),
    setDue: (work, id, dueAt) => setMoment(work, needs, id, { due_at: dueAt }),
    setPromiseDue: (work, id, at) => setMoment(work, needs, id, { promise_due_at: at }),
    answer: (work, answer) => answerFor(work, needs, answer),
    speak: (work, words) => speak(work, needs, words),
    addNote: (work, note) => addNote(work, needs, note),
    setState: (work, id, to) => happens(work, needs, id, { kind: "set", to }),
    remove,
    addActivity,
    tell: async (work, id) => {
      const row = await findRow(work.tx, id);
      if (row) tellChanged(work, null, row);
    },
    tellAgain: async (work, id) => {
      const row = await findRow(work.tx, id);
      if (row) tellChanged(work, row, row);
    },
    goOnByMail: (work, going) => goOnByMail(work, needs, going),
  };
}

const asConversation = (row: Awaited<ReturnType<typeof findRow>>) => row && conversationOf(row);

/** For customers: what comes along in a merge. */
export const conversationBelongings = (needs: ConversationNeeds): Belongings => belongingsWith(needs);

export const conversationsModule = (needs: ConversationNeeds): Module => ({
  name: "conversations",
  routes: (platform) => conversationRoutes(platform, needs),
  jobs: conversationJobs(needs),
  reactions: conversationReactions,
});

/** Messages that belong elsewhere go there: to another conversation of this customer, or to one of their own. */

import type { Conversation } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { changeByHappening } from "../changes/rules.ts";
import { addActivity, store } from "../rows/actions.ts";
import { lockRow, lockRows } from "../rows/queries.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { ConversationNeeds } from "../shapes.ts";
import { newToken, tellParticipants } from "../writing/actions.ts";
import { findMessages, newestOf } from "../writing/queries.ts";
import * as queries from "./queries.ts";
import { bringsQuestion, waitingFrom } from "./rules.ts";

export type Move = {
  messageIds: readonly MessageId[];
  toConversationId?: ConversationId | undefined;
  subject?: string | undefined;
};
type Moved = { from: Conversation; to: Conversation };
type Refused = Refusal<"not_found" | "different_customers">;

export async function moveMessages(
  work: Work,
  needs: ConversationNeeds,
  id: ConversationId,
  move: Move,
): Promise<Moved | Refused> {
  const isNew = move.toConversationId === undefined;
  const toId = move.toConversationId ?? newId<ConversationId>(work.now.getTime());
  if (isNew) await makeRoom(work, id, toId, move.subject);
  const rows = await lockRows(work.tx, [id, toId]);
  const [from, to] = [id, toId].map((each) => rows.find((row) => row.id === each));
  if (!from || !to || id === toId) return refuse("not_found");
  if (from.customer_id !== to.customer_id) return refuse("different_customers");
  const ids = await queries.moveRows(work, move.messageIds, { from: id, to: toId, arrival: to.version + 1 });
  if (ids.length < new Set(move.messageIds).size) return refuse("not_found", { what: "message" });
  await tellMessages(work, ids, id);
  const after = await settleLeft(work, needs, from);
  const there = isNew ? await settleNew(work, needs, to) : await settleJoined(work, needs, to, ids);
  await tellTimelines(work, after, there, ids.length);
  if (isNew) await tellParticipants(work, toId);
  return { from: conversationOf(after), to: conversationOf(there) };
}

async function makeRoom(
  work: Work,
  from: ConversationId,
  id: ConversationId,
  subject: string | undefined,
): Promise<void> {
  if (!(await lockRow(work.tx, from))) return;
  await queries.insertEmptyCopy(work, from, { id, subject: subject || null, replyToken: newToken(), at: work.now });
  await queries.copyParticipants(work.tx, from, id);
}

async function tellMessages(work: Work, ids: readonly MessageId[], conversationId: ConversationId): Promise<void> {
  for (const message of await findMessages(work.tx, ids)) {
    const left = { messageId: message.id, conversationId, version: message.version };
    work.record({ type: "message.removed", payload: left });
    work.record({ type: "message.added", payload: { message } });
  }
}

/** What left takes its waiting along; what somebody closed by hand stays closed. */
async function settleLeft(work: Work, needs: ConversationNeeds, row: ConversationRow): Promise<ConversationRow> {
  const id = row.id as ConversationId;
  const waiting_since = row.waiting_since && waitingFrom(await queries.listSaid(work.tx, id));
  return store(work, needs, row, { ...(await newestOf(work.tx, id)), waiting_since }, { because: "changed" });
}

async function settleNew(work: Work, needs: ConversationNeeds, row: ConversationRow): Promise<ConversationRow> {
  const id = row.id as ConversationId;
  const last = await newestOf(work.tx, id);
  const waiting_since = waitingFrom(await queries.listSaid(work.tx, id));
  const change = { ...last, waiting_since, last_activity_at: last.last_message_at ?? work.now };
  return store(work, needs, row, change, { because: "changed", isNew: true });
}

async function settleJoined(
  work: Work,
  needs: ConversationNeeds,
  row: ConversationRow,
  moved: readonly MessageId[],
): Promise<ConversationRow> {
  const id = row.id as ConversationId;
  const question = bringsQuestion(await queries.listSaid(work.tx, id), moved);
  const happening = question
    ? ({ kind: "customer_wrote", at: question, automatic: false } as const)
    : ({ kind: "noted" } as const);
  const { change, activities } = changeByHappening(row, happening, null, work.now);
  for (const activity of activities) await addActivity(work, id, activity);
  return store(work, needs, row, { ...change, ...(await newestOf(work.tx, id)) }, { because: "changed" });
}

async function tellTimelines(work: Work, from: ConversationRow, to: ConversationRow, count: number): Promise<void> {
  const line = (code: string, other: ConversationRow) => ({ code, params: { number: Number(other.number), count } });
  await addActivity(work, from.id as ConversationId, line("moved_out", to));
  await addActivity(work, to.id as ConversationId, line("moved_in", from));
}

/** Answering a customer, or leaving a note. What somebody has not seen is shown to them before they can send. */
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findRow, lockRow } from "../rows/queries.ts";
import { personOf } from "../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { AnswerRefusal, ConversationNeeds, Conversations, PromiseRefusal } from "../shapes.ts";
import { findMessage, newestUnseen } from "../writing/queries.ts";
import { storeAnswer } from "./answering/actions.ts";
import { compose } from "./composing/actions.ts";
import { undoOf } from "./rules.ts";
import type { Into, Sent, Written } from "./shapes.ts";

type Refused = Refusal<AnswerRefusal | PromiseRefusal | "wrap_up_needed">;
type Needs = ConversationNeeds;

/** For a neighbour. The conversation stays whose turn it is: a message that something takes longer is no answer to what was asked. */
export async function answerFor(
  work: Work,
  needs: Needs,
  { conversationId, id, richText, seen }: Parameters<Conversations["answer"]>[1],
): Promise<Sent | Refusal<AnswerRefusal>> {
  const row = await lockRow(work.tx, conversationId);
  const nextState = row?.state === "open" ? ({ kind: "open" } as const) : null;
  const plain = { kind: "reply" as const, attachmentIds: [], mentions: [], promises: [] };
  const written = { ...plain, id, richText, nextState, seenMessageId: seen?.newest ?? null };
  const sent = await sendMessage(work, needs, { conversationId, written }, { mayMiss: seen === null });
  // Nothing is promised in it, so nothing is refused about promises.
  return sent as Sent | Refusal<AnswerRefusal>;
}

export async function sendMessage(
  work: Work,
  needs: Needs,
  { conversationId, written }: Into,
  { mayMiss = false } = {},
): Promise<Sent | Refused> {
  const before = await lockRow(work.tx, conversationId);
  if (!before) return refuse("not_found");
  const sent = await sentBefore(work, written.id);
  if (sent) return sent;
  const refused =
    (await refuseEnding(work, needs, written)) ?? (mayMiss ? null : await unseenBy(work, before, written));
  if (refused) return refused;
  const composed = await compose(
    work,
    { ...written, direction: written.kind === "reply" ? "out" : "note" },
    {
      ...before,
      conversationId,
      channel: before.channel as Sent["conversation"]["channel"],
      arrival: before.version + 1,
      undo: undoOf(before),
    },
  );
  return isRefusal(composed) ? composed : storeAnswer(work, needs, before, written, composed);
}

const refuseEnding = async (work: Work, { refuseToSolve }: ConversationNeeds, { nextState }: Written) =>
  nextState?.kind === "solved" && refuseToSolve ? refuseToSolve(work) : null;

/** A weak connection asks again: the same id is the same message, and nothing leaves twice. */
async function sentBefore(work: Work, id: MessageId): Promise<Sent | null> {
  const message = await findMessage(work.tx, id);
  const row = message && (await findRow(work.tx, message.conversationId));
  return row ? { message, conversation: conversationOf(row) } : null;
}

/** By arrival and not by time: what was long under way carries an old time and is new all the same. A note to colleagues cannot miss anything. */
async function unseenBy(
  work: Work,
  before: ConversationRow,
  { kind, seenMessageId }: Written,
): Promise<Refused | null> {
  if (kind === "note") return null;
  const seen = { seenId: seenMessageId, writerId: personOf(work) };
  const newest = await newestUnseen(work.tx, before.id as ConversationId, seen);
  return newest && refuse("unseen_message", { newest });
}

/** A message is stored with what it does to its conversation, and everybody is told. */
import { randomBytes } from "node:crypto";
import type { Message, Participant } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { addAttachments, type DescribedFile } from "../../attachments/public.ts";
import { type Change, dueAt, store, tellChanged, tellNeighbours } from "../rows/actions.ts";
import { urgencyOf } from "../rows/rules.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { ConversationChange, ConversationNeeds } from "../shapes.ts";
import { insertConversation, insertMessage, listParticipants } from "./queries.ts";
import { lastMessageColumns, messageFrom, previewOfMessage } from "./rules.ts";
import type { Beginning, NewConversation, NewMessage } from "./shapes.ts";

export type Stored = { row: ConversationRow; message: Message };
type With = {
  participants: readonly Participant[];
  files?: readonly DescribedFile[];
  because: ConversationChange["because"];
};

/** Another transaction stored the same meanwhile. As a conflict of transactions it is tried again, and then finds what is there. */
const lostRace = (): Error =>
  Object.assign(new Error("Another transaction stored this message first."), { code: "40001" });

/** No l, o, 0 or 1: somebody may have to type it. Thirty-two signs, so that each is five bits of chance; nobody finds a token by trying. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
const TOKEN_LENGTH = 20;
export const newToken = (): string => Array.from(randomBytes(TOKEN_LENGTH), (byte) => ALPHABET[byte & 31]).join("");

/** A new conversation with its first message. */
export async function begin(
  work: Work,
  needs: ConversationNeeds,
  beginning: Beginning,
  first: NewMessage,
  { participants, files = [], because }: With,
): Promise<Stored> {
  const due_at = await dueAt(work, needs, null, { ...beginning, due_at: null });
  const made: NewConversation = {
    ...beginning,
    due_at,
    urgent_at: urgencyOf({ due_at, waiting_since: beginning.waiting_since, last_activity_at: first.at }),
    last_message_preview: previewOfMessage(first),
    reply_token: newToken(),
  };
  const row = await insertConversation(work, made, first, participants);
  if (!row) throw lostRace();
  await addAttachments(work, first.id, files);
  const message = messageFrom(first);
  tellChanged(work, null, row);
  work.record({ type: "message.added", payload: { message } });
  await tellNeighbours(work, needs, null, row, because);
  return { row, message };
}

/** Into a conversation that is held. `change` is what else the message does to it. */
export async function append(
  work: Work,
  needs: ConversationNeeds,
  before: ConversationRow,
  made: NewMessage,
  { change, participants, files = [], because }: With & { change: Change },
): Promise<Stored> {
  const joined = await insertMessage(work, made, participants);
  if (joined === null) throw lostRace();
  await addAttachments(work, made.id, files);
  const row = await store(work, needs, before, { ...change, ...lastMessageColumns(before, made) }, { because });
  const message = messageFrom(made);
  work.record({ type: "message.added", payload: { message } });
  if (joined > 0) await tellParticipants(work, before.id as ConversationId);
  return { row, message };
}

export async function tellParticipants(work: Work, conversationId: ConversationId): Promise<void> {
  const participants = await listParticipants(work.tx, conversationId);
  work.record({ type: "conversation.participants_changed", payload: { conversationId, participants } });
}

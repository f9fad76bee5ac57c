/** A note from somebody without a desk, such as a colleague in another department: stored as any note, with its files, and it may wake the conversation. */
import type { Message } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { Work } from "../../../platform/work/work.ts";
import { asAttachment, describeFiles } from "../../attachments/public.ts";
import { addActivity } from "../rows/actions.ts";
import { lockRow } from "../rows/queries.ts";
import { standingColumns, standingOf } from "../rows/rules.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { ConversationNeeds, OutsideNote } from "../shapes.ts";
import { activityOfChange, standingAfter } from "../standing/rules.ts";
import { append } from "../writing/actions.ts";
import { findMessage } from "../writing/queries.ts";
import { PLAIN, storable } from "../writing/rules.ts";
import type { NewMessage } from "../writing/shapes.ts";

/** The same id again is the same note. */
export async function addNote(
  work: Work,
  needs: ConversationNeeds,
  note: OutsideNote,
): Promise<{ message: Message; created: boolean } | Refusal<"not_found">> {
  const before = await lockRow(work.tx, note.conversationId);
  if (!before) return refuse("not_found");
  const known = await findMessage(work.tx, note.id);
  if (known)
    return known.conversationId === note.conversationId ? { message: known, created: false } : refuse("not_found");
  const files = describeFiles(note.files);
  const { change, activity } = note.wakes ? wakingOf(before, work.now) : { change: {}, activity: null };
  await addActivity(work, note.conversationId, activity);
  const made = noteOf(work, note, before, files.map(asAttachment));
  const { message } = await append(work, needs, before, made, { change, participants: [], files, because: "changed" });
  return { message, created: true };
}

function wakingOf(before: ConversationRow, now: Date) {
  const happening = { kind: "set" as const, to: { kind: "open" as const } };
  const [standing, after] = [standingOf(before), standingAfter(standingOf(before), happening, null, now)];
  return { change: standingColumns(after), activity: activityOfChange(standing, after, happening) };
}

const noteOf = (
  work: Work,
  note: OutsideNote,
  before: ConversationRow,
  attachments: Message["attachments"],
): NewMessage => ({
  ...PLAIN,
  id: note.id,
  conversationId: note.conversationId,
  direction: "note",
  channel: before.channel as Message["channel"],
  author: { kind: "system", name: storable(note.name).slice(0, 200) },
  text: storable(note.text),
  originalId: note.originalId,
  attachments,
  arrival: before.version + 1,
  at: work.now,
});

/** From what somebody wrote to a message that can be stored: cleaned, with its files, its receivers and its writer. */
import type { Channel, MessageAuthor } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { AttachmentId, ConversationId, MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { attachmentsByIds } from "../../../attachments/public.ts";
import type { ConversationRow } from "../../rows/shapes.ts";
import { listParticipants } from "../../writing/queries.ts";
import { PLAIN } from "../../writing/rules.ts";
import type { NewMessage, Undo } from "../../writing/shapes.ts";
import { activePeople, findSender, type Sender } from "../queries.ts";
import { type Envelope, envelopeOf, isEmpty, writtenOf } from "../rules.ts";

export type Draftlike = {
  id: MessageId;
  direction: "out" | "note";
  richText?: string | undefined;
  text?: string | undefined;
  attachmentIds: readonly AttachmentId[];
  to?: readonly string[] | undefined;
  cc?: readonly string[] | undefined;
  mentions: readonly PersonId[];
};
/** Of the conversation it goes into, which may not be stored yet. */
export type Place = Pick<ConversationRow, "customer_address" | "customer_name" | "subject" | "inbox_id"> & {
  conversationId: ConversationId;
  channel: Channel;
  arrival: number;
  undo: Undo | null;
};
export type Composed = { made: NewMessage; sendAt: Date; inboxId: string | null; by: string };

export async function compose(
  work: Work,
  draft: Draftlike,
  place: Place,
): Promise<Composed | Refusal<"empty_message" | "no_recipient" | "not_found">> {
  const written = writtenOf(draft);
  if (isEmpty(written, draft.attachmentIds.length)) return refuse("empty_message");
  const attachments = await attachmentsByIds(work.tx, draft.attachmentIds);
  if (attachments.length < draft.attachmentIds.length) return refuse("not_found", { what: "attachment" });
  const sender = await findSender(work.tx, work.actor, place.inbox_id);
  const isMail = draft.direction === "out" && place.channel === "mail";
  const mail = isMail ? await envelope(work, draft, place, sender) : null;
  if (isMail && !mail) return refuse("no_recipient");
  const mentions = await activePeople(work.tx, draft.mentions);
  const sendAt = new Date(work.now.getTime() + (isMail ? sender.undoSeconds * 1000 : 0));
  const facts = { ...written, attachments, mail, mentions, author: authorOf(work, sender), sendAt };
  return { made: messageOf(work, draft, place, facts), sendAt, inboxId: sender.inbox?.id ?? null, by: sender.name };
}

/** Names of who took part before are known; nobody retypes them. */
async function envelope(work: Work, draft: Draftlike, place: Place, { inbox }: Sender): Promise<Envelope | null> {
  const from = { name: inbox?.name ?? "", address: inbox?.address ?? "" };
  return envelopeOf(draft, place, from, await listParticipants(work.tx, place.conversationId));
}

function authorOf({ actor }: Work, { name }: Sender): MessageAuthor {
  return actor.kind === "person" ? { kind: "person", personId: actor.personId, name } : { kind: "system", name };
}

type Facts = Pick<NewMessage, "text" | "richText" | "attachments" | "mail" | "mentions" | "author"> & { sendAt: Date };

function messageOf(work: Work, draft: Draftlike, place: Place, { sendAt, ...facts }: Facts): NewMessage {
  return {
    ...PLAIN,
    ...facts,
    id: draft.id,
    conversationId: place.conversationId,
    direction: draft.direction,
    channel: place.channel,
    delivery: draft.direction === "out" ? { kind: "queued", sendAt: sendAt.toISOString() } : { kind: "none" },
    undo: draft.direction === "out" ? place.undo : null,
    arrival: place.arrival,
    at: work.now,
  };
}

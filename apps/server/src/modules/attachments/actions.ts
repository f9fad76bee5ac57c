/** Files come in, are tied to messages, and are looked up. */
import type { Attachment } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type AttachmentId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Actor, OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { claim, findAttachments, insertAttachments, listOfMessages, release, shownOf } from "./queries.ts";
import { fileNameOf } from "./rules.ts";

/** Whose an upload is: a person's, or a program's. */
export const ownerOf = (actor: Actor): string | null =>
  actor.kind === "person" ? actor.personId : actor.kind === "api_key" ? actor.apiKeyId : null;

export type Uploaded = { id: AttachmentId | undefined; hash: string; size: number; name: string; type: string };

export async function keepUpload(work: Work, file: Uploaded): Promise<Attachment> {
  const id = file.id ?? newId<AttachmentId>();
  const made = {
    id,
    messageId: null,
    uploadedBy: ownerOf(work.actor),
    hash: file.hash,
    name: fileNameOf(file.name),
    type: file.type.slice(0, 127),
    size: file.size,
    inline: false,
    contentId: null,
  };
  await insertAttachments(work.tx, work.organisationId, [made]);
  return shownOf((await findAttachments(work.tx, [id]))[0]!);
}

/** Files of a message from outside, whose blobs are kept already. */
export type FileFromOutside = {
  hash: string;
  name: string;
  type: string;
  size: number;
  inline: boolean;
  contentId: string | null;
};

export async function addAttachments(
  work: Work,
  messageId: MessageId,
  files: readonly FileFromOutside[],
): Promise<Attachment[]> {
  const made = files.map((file) => ({
    ...file,
    id: newId<AttachmentId>(),
    messageId,
    uploadedBy: null,
    name: fileNameOf(file.name),
  }));
  await insertAttachments(work.tx, work.organisationId, made);
  return made.map(({ id, name, type, size, inline, contentId }) => ({ id, name, type, size, inline, contentId }));
}

/** Ties one's own uploads to a message. One that is not there, or another's, is refused: an answer must not leave without its file. */
export async function claimAttachments(
  work: Work,
  messageId: MessageId,
  ids: readonly AttachmentId[],
): Promise<Attachment[] | Refusal<"not_found">> {
  const claimed = new Set(await claim(work.tx, ids, messageId, ownerOf(work.actor)));
  const missing = ids.find((id) => !claimed.has(id));
  if (missing) return refuse("not_found", { attachmentId: missing });
  return attachmentsByIds(work.tx, ids);
}

export const releaseAttachments = (work: Work, messageId: MessageId): Promise<AttachmentId[]> =>
  release(work.tx, messageId);

export async function attachmentsByIds(
  tx: OrganisationTransaction,
  ids: readonly AttachmentId[],
): Promise<Attachment[]> {
  return (await findAttachments(tx, ids)).map(shownOf);
}

export async function attachmentsOf(
  tx: OrganisationTransaction,
  ids: readonly MessageId[],
): Promise<Map<MessageId, Attachment[]>> {
  const found = await listOfMessages(tx, ids);
  const grouped = Map.groupBy(found, (file) => file.messageId!);
  return new Map([...grouped].map(([id, files]) => [id, files.map(shownOf)]));
}

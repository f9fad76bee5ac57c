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

/** With the id and the name under which it will be kept: what tells about a message can be made before the message is stored. */
export type DescribedFile = FileFromOutside & { id: AttachmentId };

export const describeFiles = (files: readonly FileFromOutside[]): DescribedFile[] =>
  files.map((file) => ({
    ...file,
    id: newId<AttachmentId>(),
    name: fileNameOf(file.name),
    type: file.type.slice(0, 127),
  }));

export const asAttachment = ({ id, name, type, size, inline, contentId }: DescribedFile): Attachment => ({
  id,
  name,
  type,
  size,
  inline,
  contentId,
});

/** The message is stored already. */
export function addAttachments(work: Work, messageId: MessageId, files: readonly DescribedFile[]): Promise<void> {
  const made = files.map((file) => ({ ...file, messageId, uploadedBy: null }));
  return insertAttachments(work.tx, work.organisationId, made);
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

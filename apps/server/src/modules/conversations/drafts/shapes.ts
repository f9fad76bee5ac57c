/** A draft as its row has it: its files are ids until somebody looks. */
import type { Attachment, Draft } from "@luwte/contract/conversations.ts";
import type { AttachmentId, ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Selectable } from "kysely";
import type { Drafts } from "../../../platform/database/schema.generated.ts";

export type DraftRow = Omit<Draft, "attachments"> & { attachmentIds: AttachmentId[] };

export const draftRowOf = (row: Selectable<Drafts>): DraftRow => ({
  conversationId: row.conversation_id as ConversationId,
  personId: row.person_id as PersonId,
  kind: row.kind as Draft["kind"],
  richText: row.rich_text,
  to: row.to,
  cc: row.cc,
  attachmentIds: row.attachment_ids as AttachmentId[],
  promises: row.promises as Draft["promises"],
  updatedAt: row.updated_at.toISOString(),
  version: row.version,
});

export const draftOf = ({ attachmentIds: _, ...draft }: DraftRow, attachments: Attachment[]): Draft => ({
  ...draft,
  attachments,
});

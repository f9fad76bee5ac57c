/** The whole of one message. */
import type { AttachmentId, MessageId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Body = {
  text: string;
  html: string | null;
  hasOriginal: boolean;
  /** Pictures of the mail itself, by the name that its HTML has for them. */
  files: { id: AttachmentId; contentId: string }[];
};

export async function findBody(tx: OrganisationTransaction, id: MessageId): Promise<Body | null> {
  const row = await tx
    .selectFrom("messages as m")
    .select([
      sql<string>`coalesce(m.full_text, m.text)`.as("text"),
      "m.html",
      sql<boolean>`m.original_id is not null`.as("hasOriginal"),
      sql<Body["files"]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', a.id, 'contentId', a.content_id))
        from attachments a where a.message_id = m.id and a.content_id is not null), '[]')`.as("files"),
    ])
    .where("m.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

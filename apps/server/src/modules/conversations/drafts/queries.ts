/** Half-written answers: one for each person and conversation. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { AttachmentId, ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { type Selectable, sql } from "kysely";
import type { Drafts } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { type DraftRow, draftRowOf } from "./shapes.ts";

const MAXIMUM_DRAFTS = 200;

const rowOf = (row: Selectable<Drafts> | undefined): DraftRow | null => (row ? draftRowOf(row) : null);

export async function findDraft(
  tx: OrganisationTransaction,
  id: ConversationId,
  personId: PersonId,
): Promise<DraftRow | null> {
  const query = tx.selectFrom("drafts").selectAll().where("conversation_id", "=", id).where("person_id", "=", personId);
  return rowOf(await query.executeTakeFirst());
}

/** Newest first. */
export async function listDrafts(tx: OrganisationTransaction, personId: PersonId): Promise<DraftRow[]> {
  const query = tx.selectFrom("drafts").selectAll().where("person_id", "=", personId);
  const rows = await query.orderBy("updated_at", "desc").orderBy("conversation_id").limit(MAXIMUM_DRAFTS).execute();
  return rows.map(draftRowOf);
}

export type DraftGiven = Pick<Draft, "conversationId" | "personId" | "kind" | "richText" | "to" | "cc"> & {
  attachmentIds: AttachmentId[];
};

/** Null when it is no longer as it was when the writer began: 0 means that there was none. */
export async function writeDraft(work: Work, given: DraftGiven, version: number): Promise<DraftRow | null> {
  const values = {
    kind: given.kind,
    rich_text: given.richText,
    to: given.to,
    cc: given.cc,
    attachment_ids: given.attachmentIds,
    updated_at: work.now,
  };
  if (version === 0) {
    const owner = {
      organisation_id: work.organisationId,
      conversation_id: given.conversationId,
      person_id: given.personId,
    };
    const insert = work.tx.insertInto("drafts").values({ ...owner, ...values });
    return rowOf(
      await insert
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst(),
    );
  }
  const update = work.tx
    .updateTable("drafts")
    .set({ ...values, version: sql`version + 1` })
    .where("conversation_id", "=", given.conversationId)
    .where("person_id", "=", given.personId)
    .where("version", "=", version);
  return rowOf(await update.returningAll().executeTakeFirst());
}

/** Of one kind only, where that is asked: sending a note leaves a half-written reply alone. */
export async function deleteDraft(
  tx: OrganisationTransaction,
  id: ConversationId,
  personId: PersonId,
  kind?: Draft["kind"],
): Promise<boolean> {
  let query = tx.deleteFrom("drafts").where("conversation_id", "=", id).where("person_id", "=", personId);
  if (kind) query = query.where("kind", "=", kind);
  return (await query.returning("person_id").executeTakeFirst()) !== undefined;
}

/** Half-written answers: one for each person and conversation. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { AttachmentId, ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Drafts } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { type DraftRow, draftRowOf } from "./shapes.ts";

const MAXIMUM_DRAFTS = 200;

const rowOf = (row: Selectable<Drafts> | undefined): DraftRow | null => (row ? draftRowOf(row) : null);

const drafts = (tx: OrganisationTransaction, personId: PersonId) =>
  tx.selectFrom("drafts").selectAll().where("person_id", "=", personId).where("removed_at", "is", null);

export async function findDraft(
  tx: OrganisationTransaction,
  id: ConversationId,
  personId: PersonId,
): Promise<DraftRow | null> {
  return rowOf(await drafts(tx, personId).where("conversation_id", "=", id).executeTakeFirst());
}

/** Newest first. */
export async function listDrafts(tx: OrganisationTransaction, personId: PersonId): Promise<DraftRow[]> {
  const query = drafts(tx, personId).orderBy("updated_at", "desc").orderBy("conversation_id");
  return (await query.limit(MAXIMUM_DRAFTS).execute()).map(draftRowOf);
}

export type DraftGiven = Pick<Draft, "conversationId" | "personId" | "kind" | "richText" | "to" | "cc" | "promises"> & {
  attachmentIds: AttachmentId[];
};

/** Null when it is no longer as it was when the writer began: 0 means that there was none. */
export function writeDraft(work: Work, given: DraftGiven, version: number): Promise<DraftRow | null> {
  return version === 0 ? insertDraft(work, given) : updateDraft(work, given, version);
}

const columnsOf = ({ now }: Work, given: DraftGiven) => ({
  kind: given.kind,
  rich_text: given.richText,
  to: given.to,
  cc: given.cc,
  attachment_ids: given.attachmentIds,
  promises: JSON.stringify(given.promises),
  updated_at: now,
});

/** Where one was before, it goes on from the trace of that one. */
async function insertDraft(work: Work, given: DraftGiven): Promise<DraftRow | null> {
  const owner = {
    organisation_id: work.organisationId,
    conversation_id: given.conversationId,
    person_id: given.personId,
  };
  const columns = columnsOf(work, given);
  const row = await work.tx
    .insertInto("drafts")
    .values({ ...owner, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(["conversation_id", "person_id"])
        .doUpdateSet({ ...columns, removed_at: null, version: sql`drafts.version + 1` })
        .where("drafts.removed_at", "is not", null),
    )
    .returningAll()
    .executeTakeFirst();
  return rowOf(row);
}

async function updateDraft(work: Work, given: DraftGiven, version: number): Promise<DraftRow | null> {
  const update = work.tx
    .updateTable("drafts")
    .set({ ...columnsOf(work, given), version: sql`version + 1` })
    .where("conversation_id", "=", given.conversationId)
    .where("person_id", "=", given.personId)
    .where("removed_at", "is", null)
    .where("version", "=", version);
  return rowOf(await update.returningAll().executeTakeFirst());
}

/** Of one kind only, where that is asked: sending a note leaves a half-written reply alone. Gives the version of the trace; null when there was none. */
export async function removeDraft(
  { tx, now }: Work,
  id: ConversationId,
  personId: PersonId,
  kind?: Draft["kind"],
): Promise<number | null> {
  const update = tx
    .updateTable("drafts")
    .set({
      rich_text: "",
      to: [],
      cc: [],
      attachment_ids: [],
      promises: "[]",
      removed_at: now,
      version: sql`version + 1`,
    })
    .where("conversation_id", "=", id)
    .where("person_id", "=", personId)
    .where("removed_at", "is", null);
  const row = await (kind ? update.where("kind", "=", kind) : update).returning("version").executeTakeFirst();
  return row?.version ?? null;
}

/** Traces of what is long gone, of all organisations. */
export async function deleteTraces(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("drafts").where("removed_at", "<", before).execute();
}

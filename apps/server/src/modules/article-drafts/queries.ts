/** The drafts, kept until the library takes them over. */
import type { ArticleDraft } from "@luwte/contract/articleDrafts.ts";
import type { ArticleDraftId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { MOST_ARTICLE_DRAFTS } from "@luwte/contract/views/swarms.ts";
import { type Selectable, sql } from "kysely";
import type { ArticleDrafts } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { SavedDraft } from "./shapes.ts";

const draftOf = (row: Selectable<ArticleDrafts>): ArticleDraft => ({
  id: row.id as ArticleDraftId,
  teamId: row.team_id as TeamId | null,
  language: row.language as Language,
  title: row.title,
  question: row.question,
  answer: row.answer,
  sources: row.sources as ArticleDraft["sources"],
  authorId: row.author_id as PersonId | null,
  confirmed: row.confirmed as ArticleDraft["confirmed"],
  at: row.at.toISOString(),
  version: row.version,
});

export async function findDraft(tx: OrganisationTransaction, id: ArticleDraftId): Promise<ArticleDraft | null> {
  const row = await tx.selectFrom("article_drafts").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Newest first. */
export async function listDrafts(tx: OrganisationTransaction, teamId: TeamId | undefined): Promise<ArticleDraft[]> {
  const rows = await tx
    .selectFrom("article_drafts")
    .selectAll()
    .$if(teamId !== undefined, (query) => query.where("team_id", "=", teamId!))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_ARTICLE_DRAFTS)
    .execute();
  return rows.map(draftOf);
}

const columnsOf = ({ now }: Work, saved: SavedDraft) => ({
  team_id: saved.teamId,
  language: saved.language,
  title: saved.title,
  question: saved.question,
  answer: saved.answer,
  sources: JSON.stringify(saved.sources),
  confirmed: JSON.stringify(saved.confirmed),
  changed_at: now,
});

/** Null: the id is taken. */
export async function insertDraft(
  work: Work,
  saved: SavedDraft,
  authorId: PersonId | null,
): Promise<ArticleDraft | null> {
  const row = await work.tx
    .insertInto("article_drafts")
    .values({
      id: saved.id,
      organisation_id: work.organisationId,
      author_id: authorId,
      at: work.now,
      ...columnsOf(work, saved),
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Null: somebody else changed it meanwhile. */
export async function updateDraft(work: Work, saved: SavedDraft): Promise<ArticleDraft | null> {
  const row = await work.tx
    .updateTable("article_drafts")
    .set({ ...columnsOf(work, saved), version: sql`version + 1` })
    .where("id", "=", saved.id)
    .where("version", "=", saved.version)
    .returningAll()
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** False: it was gone already. */
export async function deleteDraft(tx: OrganisationTransaction, id: ArticleDraftId): Promise<boolean> {
  return (await tx.deleteFrom("article_drafts").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined;
}

export async function isTeam(tx: OrganisationTransaction, id: TeamId): Promise<boolean> {
  return (await tx.selectFrom("teams").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

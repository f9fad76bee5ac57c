/** What was said about a due time, and who could be told. */
import type { PersonId, PromiseId, TeamId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Step } from "../shapes.ts";

type Said = { promiseId: PromiseId; dueAt: string; step: Step };

/** False: it was said before. */
export async function writeDown({ tx, organisationId, now }: Work, { promiseId, dueAt, step }: Said): Promise<boolean> {
  const row = await tx
    .insertInto("promise_reminders")
    .values({ organisation_id: organisationId, promise_id: promiseId, due_at: dueAt, step, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("step")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the customer was told by itself before, about whichever due time. */
export async function wasToldByItself(tx: OrganisationTransaction, promiseId: PromiseId): Promise<boolean> {
  const query = tx.selectFrom("promise_reminders").select("step").where("promise_id", "=", promiseId);
  return (await query.where("step", "=", "tell").limit(1).executeTakeFirst()) !== undefined;
}

const MOST_COLLEAGUES = 500;

export async function teamMembers(tx: OrganisationTransaction, teamId: TeamId): Promise<PersonId[]> {
  const rows = await tx
    .selectFrom("team_members as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select("p.id")
    .where("m.team_id", "=", teamId)
    .where("p.active", "=", true)
    .orderBy("p.id")
    .limit(MOST_COLLEAGUES)
    .execute();
  return rows.map((row) => row.id as PersonId);
}

export type Open = { id: PromiseId; dueAt: string };

/** A page of all open promises, in the order of ids. */
export async function openAfter(tx: OrganisationTransaction, after: PromiseId | null, limit: number): Promise<Open[]> {
  const all = tx.selectFrom("promises").select(["id", "due_at"]).where("state", "=", "open").orderBy("id").limit(limit);
  const rows = await (after === null ? all : all.where("id", ">", after)).execute();
  return rows.map((row) => ({ id: row.id as PromiseId, dueAt: row.due_at.toISOString() }));
}

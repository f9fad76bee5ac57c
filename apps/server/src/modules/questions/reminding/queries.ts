/** What was said about due times, and who was reminded lately. */
import type { QuestionId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { type Kept, keptOf, type Step } from "../shapes.ts";

type Said = { questionId: QuestionId; dueAt: string; step: Step };

/** False: it was said before. */
export async function writeDown(
  { tx, organisationId, now }: Work,
  { questionId, dueAt, step }: Said,
): Promise<boolean> {
  const row = await tx
    .insertInto("question_reminders")
    .values({ organisation_id: organisationId, question_id: questionId, due_at: dueAt, step, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("step")
    .executeTakeFirst();
  return row !== undefined;
}

export async function wasSaid(tx: OrganisationTransaction, { questionId, dueAt, step }: Said): Promise<boolean> {
  const query = tx.selectFrom("question_reminders").select("step").where("question_id", "=", questionId);
  return (await query.where("due_at", "=", new Date(dueAt)).where("step", "=", step).executeTakeFirst()) !== undefined;
}

/** When the colleague at this address was last reminded of any question; null: never. */
export async function remindedAt(tx: OrganisationTransaction, address: string): Promise<Date | null> {
  const row = await tx
    .selectFrom("question_reminders as r")
    .innerJoin("questions as q", "q.id", "r.question_id")
    .select((eb) => eb.fn.max("r.at").as("at"))
    .where("q.address", "=", address)
    .where("r.step", "in", ["soon", "due"])
    .executeTakeFirst();
  return row?.at ?? null;
}

const MOST_IN_ONE = 10;

/** Held: two reminders of one address at once would both think that there was none. */
export async function openOfAddress(tx: OrganisationTransaction, address: string): Promise<Kept[]> {
  const query = tx.selectFrom("questions").selectAll().where("address", "=", address).where("state", "=", "open");
  return (await query.orderBy("due_at").orderBy("id").limit(MOST_IN_ONE).execute()).map(keptOf);
}

/** The tables of what was asked and answered, and of who does not want to be asked. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { SurveyAnswer } from "@luwte/contract/thanks.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { AskFacts, Kept } from "../shapes.ts";

export async function findAnswer(tx: OrganisationTransaction, id: ConversationId): Promise<Kept | null> {
  const row = await tx
    .selectFrom("survey_answers")
    .select(["csat", "ces", "solved", "at"])
    .where("conversation_id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

type Ids = { readonly id: ConversationId; readonly customerId: string };
type Standing = Pick<AskFacts, "answered" | "asked" | "hasAnswer" | "lastAsked" | "optedOut">;

/** Whoever was merged into this customer speaks for them, too. */
export async function findStanding(tx: OrganisationTransaction, { id, customerId }: Ids): Promise<Standing> {
  const { rows } = await sql<Standing & { askedAt: Date | null; how: "mail" | "chat" | null }>`
    select
      exists (select from messages m where m.conversation_id = ${id} and m.direction = 'out' and m.author_kind = 'person') as answered,
      (select at from survey_asks where conversation_id = ${id}) as "askedAt",
      (select how from survey_asks where conversation_id = ${id}) as how,
      exists (select from survey_answers where conversation_id = ${id}) as "hasAnswer",
      (select max(a.at) from survey_asks a join conversations c on c.id = a.conversation_id
        where c.customer_id = ${customerId} and c.id <> ${id}) as "lastAsked",
      exists (select from survey_opt_outs o left join customers k on k.id = o.customer_id
        where o.customer_id = ${customerId} or k.merged_into = ${customerId}) as "optedOut"`.execute(tx);
  const { askedAt, how, ...rest } = rows[0]!;
  return { ...rest, asked: askedAt && how ? { at: askedAt, how } : null };
}

/** Once: whoever asks second asked nothing. */
export async function noteAsked(
  { tx, organisationId, now }: Work,
  id: ConversationId,
  how: "mail" | "chat",
): Promise<boolean> {
  const row = await tx
    .insertInto("survey_asks")
    .values({ conversation_id: id, organisation_id: organisationId, at: now, how })
    .onConflict((conflict) => conflict.column("conversation_id").doNothing())
    .returning("how")
    .executeTakeFirst();
  return row !== undefined;
}

export async function saveAnswer(
  { tx, organisationId, now }: Work,
  { id, teamId }: Pick<Conversation, "id" | "teamId">,
  { csat, ces, solved }: SurveyAnswer,
): Promise<void> {
  const said = { csat, ces, solved, changed_at: now };
  await tx
    .insertInto("survey_answers")
    .values({ conversation_id: id, organisation_id: organisationId, team_id: teamId, at: now, ...said })
    .onConflict((conflict) => conflict.column("conversation_id").doUpdateSet(said))
    .execute();
}

export async function optOut({ tx, organisationId, now }: Work, customerId: string): Promise<void> {
  await tx
    .insertInto("survey_opt_outs")
    .values({ customer_id: customerId, organisation_id: organisationId, at: now })
    .onConflict((conflict) => conflict.column("customer_id").doNothing())
    .execute();
}

/** Whether the form with this key opened its conversation again. */
export async function wentOn(tx: OrganisationTransaction, id: ConversationId, key: MessageId): Promise<boolean> {
  const query = tx.selectFrom("messages").select("id").where("id", "=", key).where("conversation_id", "=", id);
  return (await query.executeTakeFirst()) !== undefined;
}

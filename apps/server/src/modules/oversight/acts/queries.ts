/** What was done without a person, and what is known of why. */
import type { ConversationId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Judgement, PolicyLine, Task } from "@luwte/contract/oversight.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { lineOf } from "../policy/queries.ts";

type Place = { readonly at: Date; readonly id: SuggestionId };
export type Asked = {
  readonly conversationId: ConversationId | null;
  readonly task: Task | null;
  readonly after: Place | null;
  readonly limit: number;
};

/** Newest first; what was undone since is among them. */
export async function findActs(
  tx: OrganisationTransaction,
  { conversationId, task, after, limit }: Asked,
): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select d.suggestion_id as id, d.at from suggestion_decisions d join suggestions s on s.id = d.suggestion_id
    where d.decided = 'automatic' and (${conversationId}::uuid is null or s.conversation_id = ${conversationId})
      and (${task}::text is null or s.task = ${task})
      and (${after?.at ?? null}::timestamptz is null or (d.at, d.suggestion_id) < (${after?.at ?? null}, ${after?.id ?? null}::uuid))
    order by d.at desc, d.suggestion_id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The line of policy that was read when it was proposed. */
export async function findLineOf(tx: OrganisationTransaction, id: SuggestionId): Promise<PolicyLine | null> {
  const row = await tx
    .selectFrom("assistance_lines")
    .selectAll("assistance_lines")
    .innerJoin("suggestions", "suggestions.line_id", "assistance_lines.id")
    .where("suggestions.id", "=", id)
    .executeTakeFirst();
  return row ? lineOf(row) : null;
}

export async function findJudgement(tx: OrganisationTransaction, id: SuggestionId): Promise<Judgement | null> {
  const row = await tx
    .selectFrom("suggestion_rechecks")
    .select("judgement")
    .where("suggestion_id", "=", id)
    .executeTakeFirst();
  return (row?.judgement ?? null) as Judgement | null;
}

/** When it was done and, if it was, put back. */
export async function findMoments(
  tx: OrganisationTransaction,
  id: SuggestionId,
): Promise<{ done: Date | null; undone: Date | null }> {
  const { rows } = await sql<{ done: Date | null; undone: Date | null }>`
    select max(at) filter (where decided = 'automatic') as done, max(at) filter (where decided = 'undone') as undone
    from suggestion_decisions where suggestion_id = ${id}`.execute(tx);
  return rows[0]!;
}

/** Everything that the house has written down about the people of one conversation, so that it can be hidden. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Written = {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** What stands in the customer's own fields, such as a number or a birthday. */
  readonly others: readonly string[];
};

const MOST = 200;

export async function findWritten(tx: OrganisationTransaction, id: ConversationId): Promise<Written> {
  const { rows } = await sql<{ kind: string; text: string }>`
    with one as (
      select u.id, u.name, u.company, u.fields from conversations c join customers u on u.id = c.customer_id where c.id = ${id}
    )
    select 'name' as kind, name as text from one
    union select 'name', company from one where company is not null
    union select 'name', name from participants where conversation_id = ${id}
    union select 'email', address from participants where conversation_id = ${id}
    union select 'name', author_name from messages where conversation_id = ${id}
    union select 'name', p.name from messages m join people p on p.id = m.author_id where m.conversation_id = ${id} and m.author_kind = 'person'
    union select a.kind, a.value from customer_addresses a join one on one.id = a.customer_id where a.kind in ('email', 'phone')
    union select 'other', field.value from one, jsonb_each_text(one.fields) field where field.value is not null
    limit ${MOST}`.execute(tx);
  const of = (kind: string): string[] =>
    rows.filter((row) => row.kind === kind && row.text.trim() !== "").map(({ text }) => text);
  return { names: of("name"), emails: of("email"), phones: of("phone"), others: of("other") };
}

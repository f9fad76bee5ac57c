/** The access log: written many lines at once, read by customer. */
import type { AccessLine } from "@luwte/contract/customerRights.ts";
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import type { RowKey } from "@luwte/contract/lists.ts";
import { type Selectable, sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { AccessLog } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Line } from "./shapes.ts";

/** Past the walls, for lines of all organisations come together; each finds its customer in its own organisation. What finds nothing was no look. */
export async function insertLines(database: Database, lines: readonly Line[]): Promise<void> {
  await sql`
    insert into access_log (id, organisation_id, at, by, role, kind, operation, customer_id, conversation_id)
    select l.id, l.organisation_id, l.at, l.by, l.role, l.kind, l.operation, coalesce(customer.id, e.customer_id, c.customer_id), c.id
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (id uuid, organisation_id uuid, at timestamptz, by jsonb, role text, kind text,
      operation text, "customerId" uuid, "conversationId" uuid, "messageId" uuid, "attachmentId" uuid, "originalId" uuid, "exportId" uuid)
    left join customers customer on customer.id = l."customerId" and customer.organisation_id = l.organisation_id
    left join customer_exports e on e.id = l."exportId" and e.organisation_id = l.organisation_id
    left join attachments a on a.id = l."attachmentId" and a.organisation_id = l.organisation_id
    left join messages m on m.id = coalesce(l."messageId", a.message_id) and m.organisation_id = l.organisation_id
    left join mail_originals o on o.id = l."originalId" and o.organisation_id = l.organisation_id
    left join conversations c on c.id = coalesce(l."conversationId", m.conversation_id, o.conversation_id) and c.organisation_id = l.organisation_id
    join organisations there on there.id = l.organisation_id
    where l.kind in ('searched', 'exported') or coalesce(customer.id, c.id) is not null
    on conflict (id) do nothing`.execute(database);
}

const lineOf = (row: Selectable<AccessLog>): AccessLine => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.by as AccessLine["by"],
  role: row.role,
  kind: row.kind as AccessLine["kind"],
  operation: row.operation,
  customerId: row.customer_id as CustomerId | null,
  conversationId: row.conversation_id as ConversationId | null,
});

export type AccessPage = {
  readonly customers: readonly CustomerId[] | null;
  readonly conversationId: ConversationId | null;
  readonly personId: string | null;
  readonly kind: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly after: RowKey | null;
  readonly limit: number;
};

/** Newest first; one more than asked, so that the reader knows whether there is a next page. */
export async function listLines(tx: OrganisationTransaction, page: AccessPage): Promise<AccessLine[]> {
  let query = tx.selectFrom("access_log").selectAll();
  if (page.customers) query = query.where("customer_id", "=", sql<string>`any(${[...page.customers]}::uuid[])`);
  if (page.conversationId) query = query.where("conversation_id", "=", page.conversationId);
  if (page.personId) query = query.where(sql<boolean>`by ->> 'personId' = ${page.personId}`);
  if (page.kind) query = query.where("kind", "=", page.kind);
  if (page.from) query = query.where("at", ">=", page.from);
  if (page.until) query = query.where("at", "<", page.until);
  const { after } = page;
  if (after) query = query.where(sql<boolean>`(at, id) < (${after.moment}::timestamptz, ${after.id}::uuid)`);
  const rows = await query
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(page.limit + 1)
    .execute();
  return rows.map(lineOf);
}

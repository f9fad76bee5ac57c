/** What people said in a conversation, as far as a proposal about the whole of it looks. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Turn } from "./shapes.ts";

const LATEST = 40;
/** The point of a letter does not stand further on. */
const MOST_CHARACTERS = 4_000;

/** The first message of the customer and the latest of everybody, oldest first; no notes, and nothing that a program wrote on either side. */
export async function findTurns(tx: OrganisationTransaction, id: ConversationId): Promise<Turn[]> {
  const { rows } = await sql<Turn>`
    with said as (
      select id, at, author_kind, left(text, ${sql.lit(MOST_CHARACTERS)}) as text from messages
      where conversation_id = ${id} and author_kind in ('customer', 'person') and direction <> 'note'
        and not coalesce((mail ->> 'automatic')::boolean, false) and text <> ''
    ), chosen as (
      (select * from said where author_kind = 'customer' order by at, id limit 1)
      union (select * from said order by at desc, id desc limit ${sql.lit(LATEST)})
    )
    select id, case author_kind when 'customer' then 'customer' else 'team' end as by, text, at from chosen order by at, id`.execute(
    tx,
  );
  return rows;
}

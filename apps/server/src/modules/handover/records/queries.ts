/** What was said in a conversation, as far as a card needs it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Said } from "../shapes.ts";

const LATEST = 30;
/** The point of a letter does not stand further on. */
const MOST_CHARACTERS = 4_000;

/** The first message of the customer and the latest of everybody, oldest first. */
export async function findSaid(tx: OrganisationTransaction, id: ConversationId): Promise<Said[]> {
  const { rows } = await sql<Said>`
    with said as (
      select id, at, author_kind, direction, author_name, left(text, ${sql.lit(MOST_CHARACTERS)}) as text from messages
      where conversation_id = ${id} and author_kind in ('customer', 'person') and not coalesce((mail->>'automatic')::boolean, false)
    ), chosen as (
      (select * from said where author_kind = 'customer' order by at, id limit 1)
      union (select * from said order by at desc, id desc limit ${sql.lit(LATEST)})
    )
    select author_kind as by, direction = 'note' as note, author_name as who, text from chosen order by at, id`.execute(
    tx,
  );
  return rows;
}

/** The question that is open in a conversation. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { Said } from "./shapes.ts";

const MOST = 60;
const MOST_CHARACTERS = 4_000;

/** Newest first, without notes. */
export async function findSaid(tx: OrganisationTransaction, id: ConversationId): Promise<Said[]> {
  const { rows } = await sql<Said>`
    select id, direction, left(text, ${MOST_CHARACTERS}) as text from messages
    where conversation_id = ${id} and direction <> 'note' and author_kind <> 'bot' order by arrival desc, at desc, id desc limit ${MOST}`.execute(
    tx,
  );
  return rows;
}

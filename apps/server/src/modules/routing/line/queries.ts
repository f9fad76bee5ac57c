/** What nobody has yet, of one organisation. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, TeamId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { PersonSkill } from "@luwte/contract/people.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { InLine } from "./shapes.ts";

/** Who stands further back is not told a place. */
const LONGEST_LINE = 5000;

export async function findInLine(tx: OrganisationTransaction): Promise<InLine[]> {
  const rows = await tx
    .selectFrom("conversations")
    .select(["id", "channel", "priority", "waiting_since", "due_at", "team_id", "language", "skills"])
    .where("state", "=", "open")
    .where("assignee_id", "is", null)
    .where("waiting_since", "is not", null)
    .orderBy(sql`priority = 'high'`, "desc")
    .orderBy("urgent_at")
    .orderBy("id")
    .limit(LONGEST_LINE)
    .execute();
  return rows.map((row) => ({
    id: row.id as ConversationId,
    channel: row.channel as Channel,
    priority: row.priority as InLine["priority"],
    waitingSince: row.waiting_since!,
    dueAt: row.due_at,
    teamId: row.team_id as TeamId | null,
    language: row.language as Language | null,
    skills: row.skills as PersonSkill[],
  }));
}

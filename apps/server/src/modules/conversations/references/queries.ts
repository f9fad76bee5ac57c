/** Whether what somebody names is ours. A key to another table does not look at the wall between organisations; a question does. */
import type { InboxId, LabelId, PersonId, SkillId, TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Named = {
  personId?: PersonId | null | undefined;
  teamId?: TeamId | null | undefined;
  inboxId?: InboxId | null | undefined;
  labelIds?: readonly LabelId[] | undefined;
  skillIds?: readonly SkillId[] | undefined;
};
const KINDS = ["person", "team", "inbox", "label", "skill"] as const;

/** The first kind of which something named is not there; null when all is ours. Asks nothing when nothing is named. */
export async function unknownAmong(tx: OrganisationTransaction, named: Named): Promise<(typeof KINDS)[number] | null> {
  const { personId = null, teamId = null, inboxId = null, labelIds = [], skillIds = [] } = named;
  if (!personId && !teamId && !inboxId && labelIds.length === 0 && skillIds.length === 0) return null;
  const found = await sql<Record<(typeof KINDS)[number], boolean>>`select
    ${personId}::uuid is null or exists (select from people where id = ${personId}::uuid) as person,
    ${teamId}::uuid is null or exists (select from teams where id = ${teamId}::uuid) as team,
    ${inboxId}::uuid is null or exists (select from inboxes where id = ${inboxId}::uuid) as inbox,
    not exists (select from unnest(${[...labelIds]}::uuid[]) as named where named not in (select id from labels)) as label,
    not exists (select from unnest(${[...skillIds]}::uuid[]) as named where named not in (select id from skills)) as skill`.execute(
    tx,
  );
  const row = found.rows[0]!;
  return KINDS.find((kind) => !row[kind]) ?? null;
}

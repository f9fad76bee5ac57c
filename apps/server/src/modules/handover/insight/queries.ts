/** Counts of conversations that changed hands. A person is never a column here. */
import type { TeamId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Period = { from: Date; until: Date; teamId?: TeamId | undefined };
export type Counts = {
  handed: number;
  repeated: number;
  repeatedWithout: number;
  asked: number;
  confirmed: number;
  corrected: number;
};

/** Edits and corrections are no change of hands. */
export async function countHandovers(tx: OrganisationTransaction, { from, until, teamId }: Period): Promise<Counts> {
  const team = teamId ?? null;
  const ofTeam = sql`(${team}::uuid is null or exists (select from conversations c where c.id = conversation_id and c.team_id = ${team}::uuid))`;
  const { rows } = await sql<Counts>`
    with handed as (
      select distinct conversation_id from handover_cards
      where at >= ${from} and at < ${until} and because in ('agent', 'team', 'channel') and ${ofTeam}
    ), marked as (
      select distinct conversation_id from repeats where at >= ${from} and ${ofTeam}
    ), shown as (
      select answer from understandings where at >= ${from} and at < ${until} and ${ofTeam}
    )
    select (select count(*)::int from handed) as handed,
      (select count(*)::int from handed join marked using (conversation_id)) as repeated,
      (select count(*)::int from repeats r where r.at >= ${from} and r.at < ${until} and ${ofTeam}
        and not exists (select from handover_cards h where h.conversation_id = r.conversation_id and h.because in ('agent', 'team', 'channel'))) as "repeatedWithout",
      (select count(*)::int from shown) as asked,
      (select count(*)::int from shown where answer = 'confirmed') as confirmed,
      (select count(*)::int from shown where answer = 'corrected') as corrected`.execute(tx);
  return rows[0]!;
}

/** What is with people now and what came to them in the last hour: the facts that load weighs. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import type { Heaviness, OpenWork, RecentWork, WorkOf } from "./shapes.ts";

const HOUR = 3_600_000;
/** More than this is no longer weighed: such a person is far above any ceiling already. */
const MOST_OPEN = 20_000;
const MOST_RECENT = 20_000;

type Held = OpenWork & { id: ConversationId; personId: PersonId };
type Came = RecentWork & { personId: PersonId };

/** Of everybody named. Mails that wait for the customer ask nothing unless a team chose so, and there may be very many: they are read only then. */
export async function findWork(
  tx: OrganisationTransaction,
  ids: readonly PersonId[],
  quietMails: boolean,
  now: Date,
): Promise<ReadonlyMap<PersonId, WorkOf>> {
  const found = new Map<PersonId, WorkOf>(ids.map((id) => [id, { open: [], recent: [] }]));
  if (ids.length === 0) return found;
  for (const { personId, ...item } of await findOpen(tx, ids, quietMails)) found.get(personId)?.open.push(item);
  for (const { personId, ...item } of await findRecent(tx, ids, now)) found.get(personId)?.recent.push(item);
  return found;
}

async function findOpen(tx: OrganisationTransaction, ids: readonly PersonId[], quietMails: boolean): Promise<Held[]> {
  const rows = await tx
    .selectFrom("conversations")
    .select(["id", "assignee_id", "channel", "heaviness", "state"])
    .where("assignee_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where((eb) =>
      eb.or([
        eb("state", "=", "open"),
        eb.and([eb("state", "=", "waiting_customer"), eb.or([eb("channel", "=", "chat"), eb.lit(quietMails)])]),
      ]),
    )
    .limit(MOST_OPEN)
    .execute();
  return rows.map((row) => ({
    id: row.id as ConversationId,
    personId: row.assignee_id as PersonId,
    channel: row.channel as Channel,
    heaviness: row.heaviness as Heaviness,
    quiet: row.state !== "open",
  }));
}

/** What came and went back counts too: it was asked of them. */
async function findRecent(tx: OrganisationTransaction, ids: readonly PersonId[], now: Date): Promise<Came[]> {
  const rows = await tx
    .selectFrom("assignments")
    .innerJoin("conversations", "conversations.id", "assignments.conversation_id")
    .select(["assignments.person_id", "assignments.at", "conversations.channel", "conversations.heaviness"])
    .where("assignments.person_id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("assignments.at", ">", new Date(now.getTime() - HOUR))
    .limit(MOST_RECENT)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id as PersonId,
    channel: row.channel as Channel,
    heaviness: row.heaviness as Heaviness,
    at: row.at,
  }));
}

/** Puts the demo's rows into its organisation, many at a time. */
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { ShopRows, StageRows } from "./shapes.ts";

/** Well under the 65,535 parameters that one statement may have. */
const ROWS_AT_ONCE = 500;

async function inChunks<Row>(rows: readonly Row[], insert: (chunk: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await insert(rows.slice(start, start + ROWS_AT_ONCE));
}

export async function insertHistory(tx: OrganisationTransaction, rows: ShopRows): Promise<void> {
  await inChunks(rows.customers, (chunk) => tx.insertInto("customers").values(chunk).execute());
  await inChunks(rows.addresses, (chunk) => tx.insertInto("customer_addresses").values(chunk).execute());
  await inChunks(rows.conversations, (chunk) => tx.insertInto("conversations").values(chunk).execute());
  await inChunks(rows.messages, (chunk) => tx.insertInto("messages").values(chunk).execute());
  await inChunks(rows.messages, (chunk) =>
    tx
      .insertInto("search_pending")
      .values(
        chunk.map((message) => ({
          message_id: message.id,
          organisation_id: message.organisation_id,
          conversation_id: message.conversation_id,
        })),
      )
      .execute(),
  );
}

export async function insertStage(tx: OrganisationTransaction, rows: StageRows): Promise<void> {
  const { organisationId: organisation_id, inboxId, inboxAddress } = rows.stage;
  const demo = true;
  await tx
    .insertInto("teams")
    .values(rows.teams.map((team) => ({ ...team, organisation_id, demo })))
    .execute();
  await tx
    .insertInto("skills")
    .values(rows.skills.map((skill) => ({ ...skill, organisation_id, demo })))
    .execute();
  await tx
    .insertInto("people")
    .values(
      rows.people.map(({ teamIds: _, skills: __, ...person }) => ({
        ...person,
        organisation_id,
        demo,
        password_hash: rows.passwordHash,
      })),
    )
    .execute();
  const members = rows.people.flatMap((person) =>
    person.teamIds.map((team_id) => ({ organisation_id, team_id, person_id: person.id })),
  );
  await tx.insertInto("team_members").values(members).execute();
  const declared = rows.people.flatMap((person) =>
    person.skills.map(({ skillId, level }) => ({ organisation_id, person_id: person.id, skill_id: skillId, level })),
  );
  await tx.insertInto("person_skills").values(declared).execute();
  await insertWillingness(tx, rows);
  await tx
    .insertInto("inboxes")
    .values({
      id: inboxId,
      organisation_id,
      name: "Klantenservice",
      address: inboxAddress,
      signatures: JSON.stringify(rows.signatures),
      demo,
    })
    .execute();
  await tx
    .insertInto("canned_replies")
    .values(
      rows.cannedReplies.map((reply) => ({ ...reply, bodies: JSON.stringify(reply.bodies), organisation_id, demo })),
    )
    .execute();
}

/** Everybody would take work as soon as they are there; until somebody signs in as them they are not, and what they have stays with them. */
async function insertWillingness(tx: OrganisationTransaction, { people, stage }: StageRows): Promise<void> {
  const willing = people.filter((person) => person.role === "agent");
  await tx
    .insertInto("availabilities")
    .values(willing.map(({ id }) => ({ person_id: id, organisation_id: stage.organisationId, chosen: "available" })))
    .execute();
}

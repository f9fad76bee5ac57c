/** Who is there when the desk is measured: one organisation, five hundred agents in four teams, a key for programs and a session for each agent. */
import { newId } from "@luwte/contract/ids.ts";
import { RIGHTS } from "@luwte/contract/rights.ts";
import { hashOfToken, newToken } from "../../apps/server/src/platform/security/tokens.ts";
import type { Bare } from "./bare.ts";

const AGENTS = 500;
const TEAMS = 4;

export type Stage = {
  url: string;
  organisationId: string;
  /** One of twenty who have conversations, and one who has none. */
  personId: string;
  idlePersonId: string;
  teamId: string;
  key: string;
  /** Session cookies, one per agent. */
  cookies: string[];
  /** In addresses of customers, so that a second run in one database makes new ones. */
  run: string;
};

export async function setStage(url: string, db: Bare): Promise<Stage> {
  const organisationId = newId<string>();
  await db.query("insert into organisations (id, name) values ($1, 'Meting')", [organisationId]);
  const teams = await Promise.all(Array.from({ length: TEAMS }, (_, index) => addTeam(db, organisationId, index)));
  const agents = Array.from({ length: AGENTS }, (_, index) => ({
    id: newId<string>(),
    token: newToken(),
    teamId: teams[index % TEAMS]!,
  }));
  await addAgents(db, organisationId, agents);
  const key = await addKey(db, organisationId);
  const people = agents.map((agent) => agent.id).toSorted();
  return {
    url,
    organisationId,
    personId: people[2]!,
    idlePersonId: people.at(-1)!,
    teamId: teams[0]!,
    key,
    cookies: agents.map((agent) => `luwte=${agent.token}`),
    run: organisationId.slice(-6),
  };
}

/** With every right. */
export async function addKey(db: Bare, organisationId: string): Promise<string> {
  const key = `luwte_${newToken()}`;
  await db.query(
    "insert into api_keys (id, organisation_id, name, prefix, key_hash, rights) values ($1, $2, 'Meting', 'luwte_', $3, $4)",
    [newId(), organisationId, hashOfToken(key), Object.keys(RIGHTS)],
  );
  return key;
}

async function addTeam(db: Bare, organisationId: string, index: number): Promise<string> {
  const id = newId<string>();
  await db.query("insert into teams (id, organisation_id, name, colour) values ($1, $2, $3, '#336699')", [
    id,
    organisationId,
    `Team ${index}`,
  ]);
  return id;
}

type Agents = { id: string; token: string; teamId: string }[];

/** All at once: five hundred people one by one would take longer than what is measured. */
async function addAgents(db: Bare, organisationId: string, agents: Agents): Promise<void> {
  const ids = agents.map((agent) => agent.id);
  await db.query(
    `insert into people (id, organisation_id, name, email, role)
     select id, $2, 'Medewerker', id::text || '@meting.example', 'agent' from unnest($1::uuid[]) id`,
    [ids, organisationId],
  );
  await db.query(
    "insert into team_members (organisation_id, team_id, person_id) select $3, team, id from unnest($1::uuid[], $2::uuid[]) as t (id, team)",
    [ids, agents.map((agent) => agent.teamId), organisationId],
  );
  await db.query(
    `insert into sessions (id, organisation_id, person_id, token_hash, expires_at)
     select gen_random_uuid(), $3, id, hash, now() + interval '1 hour' from unnest($1::uuid[], $2::bytea[]) as t (id, hash)`,
    [ids, agents.map((agent) => hashOfToken(agent.token)), organisationId],
  );
}

/** Makes the demo: one transaction, so that a start that was killed leaves nothing and the next one begins anew. */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { Actor, Work } from "../../../platform/work/work.ts";
import { addOrganisation } from "../../organisations/public.ts";
import { CANNED_REPLIES, PEOPLE, SHOP, SKILLS, TEAMS } from "../cast/rules.ts";
import { insertState } from "../queries.ts";
import { chanceFrom, planShop } from "../rules.ts";
import { PASSWORD, type TeamKey } from "../shapes.ts";
import { insertHistory, insertStage } from "./queries.ts";
import { shopRows } from "./rules.ts";
import type { Stage, StageRows } from "./shapes.ts";

const SEED = 7;
export const DEMO: Actor = { kind: "system", name: "demo" };

const SIGNATURES = {
  nl: "<p>Met vriendelijke groet,<br>{{agent.firstName}}</p><p>Wol &amp; Weer · voor elk weer gekleed</p>",
  fr: "<p>Bien à vous,<br>{{agent.firstName}}</p><p>Wol &amp; Weer · habillé par tous les temps</p>",
  en: "<p>Kind regards,<br>{{agent.firstName}}</p><p>Wol &amp; Weer · dressed for any weather</p>",
};

const idsFor = <Key extends string>(keys: readonly Key[]): Record<Key, string> =>
  Object.fromEntries(keys.map((key) => [key, newId()])) as Record<Key, string>;

function stageOf(organisationId: OrganisationId): Stage {
  return {
    organisationId,
    teamIds: idsFor(TEAMS.map((team) => team.key as TeamKey)),
    skillIds: idsFor(Object.keys(SKILLS)),
    inboxId: newId(),
    inboxAddress: `service@${SHOP.domain}`,
    people: Object.fromEntries(PEOPLE.map((person) => [person.key, { id: newId<string>(), name: person.name }])),
  };
}

function rowsOf(stage: Stage, passwordHash: string): StageRows {
  return {
    stage,
    passwordHash,
    signatures: SIGNATURES,
    teams: TEAMS.map(({ key, name, colour }) => ({ id: stage.teamIds[key], name, colour })),
    skills: Object.entries(SKILLS).map(([key, name]) => ({ id: stage.skillIds[key]!, name })),
    cannedReplies: CANNED_REPLIES.map((reply) => ({ id: newId<string>(), ...reply })),
    people: PEOPLE.map(({ key, name, email, role, language, speaks, teams, skills }) => ({
      id: stage.people[key]!.id,
      name,
      email,
      role,
      language,
      speaks,
      teamIds: teams.map((team) => stage.teamIds[team]),
      skills: Object.entries(skills).map(([skill, level]) => ({ skillId: stage.skillIds[skill]!, level })),
    })),
  };
}

/** What other modules keep of an organisation that is at work, such as service hours. */
export type AfterSeed = (work: Work) => Promise<void>;

export async function seedDemo(platform: Platform, afterSeed: AfterSeed): Promise<OrganisationId> {
  const organisationId = newId<OrganisationId>();
  const passwordHash = await platform.passwords.hash(PASSWORD);
  const now = platform.clock();
  const chance = chanceFrom(SEED);
  await platform.work(organisationId, DEMO, async (work) => {
    await addOrganisation(work, {
      id: organisationId,
      name: SHOP.name,
      language: "nl",
      timeZone: "Europe/Amsterdam",
      country: "NL",
      demo: true,
    });
    const stage = stageOf(organisationId);
    await insertStage(work.tx, rowsOf(stage, passwordHash));
    const rows = shopRows(planShop(now, chance), stage, now, chance, (at) => newId(at.getTime()));
    await insertHistory(work.tx, rows);
    await insertState(work.tx, organisationId, now);
    await afterSeed(work);
  });
  return organisationId;
}

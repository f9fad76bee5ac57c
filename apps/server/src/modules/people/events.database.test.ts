/** What desks are told of people, teams, skills, inboxes and the organisation gives what loading afresh gives. */
import { type InboxId, newId, type PersonId, type SkillId, type TeamId } from "@luwte/contract/ids.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as operations from "@luwte/contract/operations/people.ts";
import { expect, it } from "vitest";
import { entranceModules } from "../../testing/entrance.ts";
import { testPlatform } from "../../testing/platform.ts";
import { verifyEvents } from "../../testing/verifyEvents.ts";
import { watchInboxes, watchOrganisation, watchPeople } from "../../testing/views.ts";
import { inboxesModule } from "../inboxes/public.ts";

it("every change, one after the other", async () => {
  await using t = await testPlatform({ modules: [...entranceModules(), inboxesModule] });
  const boss = await t.person("administrator", { name: "Anna" });
  const agent = await t.person("agent", { name: "Bart" });
  const [people, settings] = [t.api(boss, operations), t.api(boss, administration)];
  const [teamId, skillId, inboxId, newcomer] = [newId<TeamId>(), newId<SkillId>(), newId<InboxId>(), newId<PersonId>()];
  const change = (personId: PersonId, body: object) => people.changePerson({ params: { personId }, body });
  const inbox = { name: "Klantenservice", address: "service@zonnewinkel.nl" };
  const views = [watchPeople(t, agent), watchInboxes(t, agent), watchOrganisation(t, agent)];
  const steps = [
    ["team.changed", () => people.saveTeam({ params: { teamId }, body: { name: "Retouren", colour: "#336699" } })],
    ["skill.changed", () => people.saveSkill({ params: { skillId }, body: { name: "Garantie" } })],
    ["person.changed", () => change(agent.id, { teamIds: [teamId], skills: [{ skillId, level: 2 }] })],
    [
      "person.changed",
      () => people.invitePerson({ body: { id: newcomer, name: "Cas", email: "cas@zonnewinkel.nl", role: "agent" } }),
    ],
    [
      "person.changed",
      () => people.saveTeam({ params: { teamId }, body: { name: "Ruilen", colour: "#336699", memberIds: [newcomer] } }),
    ],
    ["person.changed", () => change(newcomer, { active: false })],
    ["inbox.changed", () => settings.saveInbox({ params: { inboxId }, body: inbox })],
    ["inbox.changed", () => settings.saveInbox({ params: { inboxId }, body: { ...inbox, active: false } })],
    [
      "organisation.changed",
      () => settings.changeOrganisation({ body: { name: "Zonnewinkel", settings: { undoSeconds: 5 } } }),
    ],
    ["skill.removed", () => people.removeSkill({ params: { skillId } })],
    ["team.removed", () => people.removeTeam({ params: { teamId } })],
  ] as const;
  for (const [records, step] of steps) await verifyEvents(t, boss.organisationId, { views, records: [records] }, step);
  expect((await people.listPeople()).people).toHaveLength(3);
});

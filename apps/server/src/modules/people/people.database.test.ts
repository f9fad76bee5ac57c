/** People, teams and skills over the API: what changes, who hears of it, and who may not be lost. */
import { newId, type PersonId, type SkillId, type TeamId } from "@luwte/contract/ids.ts";
import * as operations from "@luwte/contract/operations/people.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entranceModules } from "../../testing/entrance.ts";
import type { TestPerson } from "../../testing/people.ts";
import { type TestPlatform, testPlatform } from "../../testing/platform.ts";

let t: TestPlatform;
let boss: TestPerson;
let agent: TestPerson;
const api = (caller: TestPerson = boss) => t.api(caller, operations);

beforeAll(async () => {
  t = await testPlatform({ modules: entranceModules() });
  boss = await t.person("administrator", { name: "Anna" });
  agent = await t.person("agent", { name: "Bart" });
});
afterAll(() => t.close());

const everybody = async () => (await api(agent).listPeople()).people;
const one = async (id: string) => (await everybody()).find((person) => person.id === id)!;
const change = (
  id: PersonId,
  body: NonNullable<Parameters<ReturnType<typeof api>["changePerson"]>[0]["body"]>,
  as = boss,
) => api(as).changePerson({ params: { personId: id }, body });
const team = async (name: string) => {
  const teamId = newId<TeamId>();
  return (await api().saveTeam({ params: { teamId }, body: { name, colour: "#336699" } })).team;
};

describe("a person", () => {
  it("is away until availability says otherwise", async () => {
    expect(await one(agent.id)).toMatchObject({ name: "Bart", availability: { chosen: "away", present: false } });
  });

  it("gets teams and skills, and everybody hears the whole person", async () => {
    const { id: teamId } = await team("Retouren");
    const skillId = newId<SkillId>();
    await api().saveSkill({ params: { skillId }, body: { name: "Garantie" } });
    const body = { speaks: ["nl", "fr"] as ("nl" | "fr")[], teamIds: [teamId], skills: [{ skillId, level: 2 }] };
    const events = await t.during(boss.organisationId, () => change(agent.id, body));
    const now = await one(agent.id);
    expect(now).toMatchObject({ ...body, version: 2 });
    expect(events).toEqual([{ type: "person.changed", payload: { person: now }, audience: null }]);
  });

  it("is not changed by who looked at an older version", async () => {
    const { version } = await one(agent.id);
    await change(agent.id, { name: "Bart de Boer", version });
    await expect(change(agent.id, { name: "Bart Bakker", version })).rejects.toMatchObject({
      code: "changed_meanwhile",
    });
    expect((await one(agent.id)).name).toBe("Bart de Boer");
  });

  it.each([
    ["a team that there is not", { teamIds: [newId<TeamId>()] }],
    ["a skill that there is not", { skills: [{ skillId: newId<SkillId>(), level: 1 }] }],
  ])("does not get %s, and stays as it was", async (_what, body) => {
    const before = await one(agent.id);
    await expect(change(agent.id, { name: "Anders", ...body })).rejects.toMatchObject({ code: "not_found" });
    expect(await one(agent.id)).toEqual(before);
  });

  it("loses what a former role allowed at the next call", async () => {
    const lead = await t.person("lead");
    await api(lead).saveSkill({ params: { skillId: newId<SkillId>() }, body: { name: "Facturen" } });
    const forgotten: unknown[] = [];
    const { forget } = t.platform;
    (t.platform as { forget: typeof forget }).forget = (whom) => void forgotten.push(whom);
    await change(lead.id, { role: "agent" });
    await change(lead.id, { name: "Nog steeds" });
    (t.platform as { forget: typeof forget }).forget = forget;
    expect(forgotten).toEqual([{ personId: lead.id }]);
  });
});

describe("the last administrator", () => {
  it("stays, whoever asks", async () => {
    await expect(change(boss.id, { role: "lead" })).rejects.toMatchObject({ code: "last_administrator" });
    await expect(change(boss.id, { active: false })).rejects.toMatchObject({ code: "last_administrator" });
  });

  it("stays when two take each other's role away at the same moment", async () => {
    const other = await t.person("administrator");
    const results = await Promise.allSettled([
      change(other.id, { role: "agent" }),
      change(boss.id, { role: "agent" }, other),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const left = (await everybody()).filter(({ role, active }) => role === "administrator" && active);
    expect(left).toHaveLength(1);
    await t.platform.database.updateTable("people").set({ role: "administrator" }).where("id", "=", boss.id).execute();
  });
});

describe("a team", () => {
  it("is made and changed with one call, and tells who came and who went", async () => {
    const [one, two] = [await t.person("agent"), await t.person("agent")];
    const teamId = newId<TeamId>();
    const save = (memberIds: PersonId[]) =>
      api().saveTeam({ params: { teamId }, body: { name: "Bezorging", colour: "#aa0000", memberIds } });
    await save([one.id]);
    const events = await t.during(boss.organisationId, () => save([two.id]));
    const people = events.flatMap((event) => (event.type === "person.changed" ? [event.payload.person] : []));
    expect(Object.fromEntries(people.map(({ id, teamIds }) => [id, teamIds]))).toEqual({
      [one.id]: [],
      [two.id]: [teamId],
    });
    await expect(save([newId<PersonId>()])).rejects.toMatchObject({ code: "not_found" });
    expect(await api().listPeople()).toMatchObject({
      teams: expect.arrayContaining([expect.objectContaining({ id: teamId, version: 2 })]),
    });
  });

  it("goes only when nothing needs it, and its members hear it", async () => {
    const { id: teamId } = await team("Tijdelijk");
    await change(agent.id, { teamIds: [teamId] });
    await t.platform.database
      .insertInto("inboxes")
      .values({ id: newId(), organisation_id: boss.organisationId, name: "x", address: "x@y.nl", team_id: teamId })
      .execute();
    await expect(api().removeTeam({ params: { teamId } })).rejects.toMatchObject({ code: "in_use" });
    await t.platform.database.deleteFrom("inboxes").execute();
    const events = await t.during(boss.organisationId, () => api().removeTeam({ params: { teamId } }));
    expect(events.map(({ type }) => type)).toEqual(["person.changed", "team.removed"]);
    expect((await one(agent.id)).teamIds).toEqual([]);
    await expect(api().removeTeam({ params: { teamId } })).rejects.toMatchObject({ code: "not_found" });
  });
});

it("a removed skill is gone from everybody", async () => {
  const skillId = newId<SkillId>();
  await api().saveSkill({ params: { skillId }, body: { name: "Tuinmeubels" } });
  await change(agent.id, { skills: [{ skillId, level: 3 }] });
  const events = await t.during(boss.organisationId, () => api().removeSkill({ params: { skillId } }));
  expect(events.map(({ type }) => type)).toEqual(["person.changed", "skill.removed"]);
  expect((await one(agent.id)).skills).toEqual([]);
});

it("nobody takes a team or a skill of another organisation over by knowing its id", async () => {
  const elsewhere = await t.organisation({ name: "Elders" });
  const [teamId, skillId] = [newId<TeamId>(), newId<SkillId>()];
  await t.platform.database
    .insertInto("teams")
    .values({ id: teamId, organisation_id: elsewhere, name: "Van hen", colour: "#000000" })
    .execute();
  await t.platform.database
    .insertInto("skills")
    .values({ id: skillId, organisation_id: elsewhere, name: "Van hen" })
    .execute();
  await expect(
    api().saveTeam({ params: { teamId }, body: { name: "Van ons", colour: "#ffffff" } }),
  ).rejects.toMatchObject({ code: "not_found" });
  await expect(api().saveSkill({ params: { skillId }, body: { name: "Van ons" } })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(change(agent.id, { teamIds: [teamId] })).rejects.toMatchObject({ code: "not_found" });
  await expect(change(agent.id, { skills: [{ skillId, level: 1 }] })).rejects.toMatchObject({ code: "not_found" });
});

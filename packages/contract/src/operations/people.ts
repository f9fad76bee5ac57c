/** People, teams and skills of the organisation. */
import { z } from "zod";
import { Colour, EmailAddress, Name } from "../common.ts";
import { PersonId, Position, SkillId, TeamId } from "../ids.ts";
import { Language } from "../language.ts";
import { operation } from "../operation.ts";
import { Person, PersonSkill, Skill, Team } from "../people.ts";
import { Role } from "../rights.ts";

/** Small enough to have whole on every desk: at most a few hundred people. */
export const listPeople = operation({
  id: "listPeople",
  method: "GET",
  path: "/api/people",
  summary: "Everybody in the organisation, with teams and skills",
  right: "people.read",
  reply: z.object({ people: z.array(Person), teams: z.array(Team), skills: z.array(Skill), position: Position }),
});

const profile = {
  name: Name,
  role: Role,
  language: Language,
  speaks: z.array(Language).min(1).max(3),
  teamIds: z.array(TeamId).max(50),
  skills: z.array(PersonSkill).max(100),
};

/** Answers with a link to hand over; it works once and for a week. */
export const invitePerson = operation({
  id: "invitePerson",
  method: "POST",
  path: "/api/people",
  summary: "Invite a colleague",
  right: "people.manage",
  body: z.object({
    id: PersonId.optional(),
    ...profile,
    email: EmailAddress,
    speaks: profile.speaks.default(["nl"]),
    teamIds: profile.teamIds.default([]),
    skills: profile.skills.default([]),
    language: Language.default("nl"),
  }),
  reply: z.object({ person: Person, invitationUrl: z.string() }),
  refusals: ["already_exists", "not_found"],
  success: 201,
});

export const changePerson = operation({
  id: "changePerson",
  method: "PATCH",
  path: "/api/people/{personId}",
  summary: "Change a colleague's role, teams, skills, or whether they may sign in",
  right: "people.manage",
  params: z.object({ personId: PersonId }),
  body: z.object({ ...profile, active: z.boolean(), version: z.number().int() }).partial(),
  reply: z.object({ person: Person }),
  refusals: ["not_found", "changed_meanwhile", "last_administrator"],
});

/** A new link to choose a password with; ends every session of that person. `secondFactor` takes their second factor off as well. */
export const resetPerson = operation({
  id: "resetPerson",
  method: "POST",
  path: "/api/people/{personId}/reset",
  summary: "Let a colleague choose a new password",
  right: "people.manage",
  params: z.object({ personId: PersonId }),
  body: z.object({ secondFactor: z.boolean().default(false) }),
  reply: z.object({ invitationUrl: z.string() }),
  refusals: ["not_found"],
});

const teamParams = z.object({ teamId: TeamId });

export const saveTeam = operation({
  id: "saveTeam",
  method: "PUT",
  path: "/api/teams/{teamId}",
  summary: "Make or change a team",
  right: "teams.manage",
  params: teamParams,
  body: z.object({ name: Name, colour: Colour, memberIds: z.array(PersonId).max(500).optional() }),
  reply: z.object({ team: Team }),
  refusals: ["not_found"],
});

export const removeTeam = operation({
  id: "removeTeam",
  method: "DELETE",
  path: "/api/teams/{teamId}",
  summary: "Remove a team without open conversations",
  right: "teams.manage",
  params: teamParams,
  refusals: ["not_found", "in_use"],
});

const skillParams = z.object({ skillId: SkillId });

export const saveSkill = operation({
  id: "saveSkill",
  method: "PUT",
  path: "/api/skills/{skillId}",
  summary: "Make or rename a skill",
  right: "skills.manage",
  params: skillParams,
  body: z.object({ name: Name }),
  reply: z.object({ skill: Skill }),
  refusals: ["not_found"],
});

export const removeSkill = operation({
  id: "removeSkill",
  method: "DELETE",
  path: "/api/skills/{skillId}",
  summary: "Remove a skill from everybody",
  right: "skills.manage",
  params: skillParams,
  refusals: ["not_found"],
});

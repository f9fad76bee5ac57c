/** People, teams and skills over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/people.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { currentPosition } from "../../platform/realtime/queries.ts";
import { changePerson, withAvailability } from "./actions.ts";
import { listPeople } from "./queries.ts";
import { changesAccess } from "./rules.ts";
import type { PeopleNeeds } from "./shapes.ts";
import { removeSkill, saveSkill } from "./skills/actions.ts";
import { listSkills } from "./skills/queries.ts";
import { removeTeam, saveTeam } from "./teams/actions.ts";
import { listTeams } from "./teams/queries.ts";

type HandlersOf = Handlers<typeof operations>;

export const peopleRoutes = (platform: Platform, needs: PeopleNeeds): Implementation[] =>
  implement(operations, { ...personRoutes(platform, needs), ...teamRoutes(needs), ...skillRoutes(needs) });

const personRoutes = (platform: Platform, needs: PeopleNeeds): HandlersOf => ({
  listPeople: async (_input, call) => call.read((tx) => everybody(tx, call.now, needs)),

  changePerson: async ({ params, body }, call) => {
    const changed = await call.work((work) => changePerson(work, params.personId, body, needs));
    if (isRefusal(changed)) return changed;
    if (changesAccess(changed.before, body)) platform.forget({ personId: params.personId });
    return { person: changed.person };
  },
});

/** The position first: what is committed after it comes as an event, and applying it again does no harm. */
async function everybody(tx: Parameters<Parameters<Call["read"]>[0]>[0], now: Date, needs: PeopleNeeds) {
  const position = await currentPosition(tx);
  const people = await withAvailability(tx, await listPeople(tx), needs.availability, now);
  return { position, people, teams: await listTeams(tx), skills: await listSkills(tx) };
}

const teamRoutes = ({ availability }: PeopleNeeds): HandlersOf => ({
  saveTeam: async ({ params, body }, call) => {
    const team = await call.work((work) => saveTeam(work, { id: params.teamId, ...body }, availability));
    return isRefusal(team) ? team : { team };
  },
  removeTeam: async ({ params }, call) => call.work((work) => removeTeam(work, params.teamId, availability)),
});

const skillRoutes = ({ availability }: PeopleNeeds): HandlersOf => ({
  saveSkill: async ({ params, body }, call) => {
    const skill = await call.work((work) => saveSkill(work, { id: params.skillId, ...body }));
    return isRefusal(skill) ? skill : { skill };
  },
  removeSkill: async ({ params }, call) => call.work((work) => removeSkill(work, params.skillId, availability)),
});

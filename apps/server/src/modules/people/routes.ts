/** People, teams and skills over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/people.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { changePerson } from "./actions.ts";
import { everybody } from "./directory/actions.ts";
import { changesAccess } from "./rules.ts";
import type { PeopleNeeds } from "./shapes.ts";
import { skillRoutes } from "./skills/routes.ts";
import { teamRoutes } from "./teams/routes.ts";

type HandlersOf = Handlers<typeof operations>;

export const peopleRoutes = (platform: Platform, needs: PeopleNeeds): Implementation[] =>
  implement(operations, { ...personRoutes(platform, needs), ...teamRoutes(needs), ...skillRoutes(needs) });

const personRoutes = (platform: Platform, needs: PeopleNeeds): HandlersOf => ({
  listPeople: async (_input, call) => call.read((tx) => everybody(tx, call.now, needs.availability)),

  changePerson: async ({ params, body }, call) => {
    const changed = await call.work((work) => changePerson(work, params.personId, body, needs));
    if (isRefusal(changed)) return changed;
    if (changesAccess(changed.before, body)) platform.forget({ personId: params.personId });
    return { person: changed.person };
  },
});

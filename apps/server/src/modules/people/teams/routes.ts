/** Teams over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/people.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import type { PeopleNeeds } from "../shapes.ts";
import { removeTeam, saveTeam } from "./actions.ts";

export const teamRoutes = ({ availability }: PeopleNeeds): Handlers<typeof operations> => ({
  saveTeam: async ({ params, body }, call) => {
    const team = await call.work((work) => saveTeam(work, { id: params.teamId, ...body }, availability));
    return isRefusal(team) ? team : { team };
  },
  removeTeam: async ({ params }, call) => call.work((work) => removeTeam(work, params.teamId, availability)),
});

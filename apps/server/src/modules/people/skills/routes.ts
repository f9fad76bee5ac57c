/** Skills over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import type * as operations from "@luwte/contract/operations/people.ts";
import type { Handlers } from "../../../platform/http/operations.ts";
import type { PeopleNeeds } from "../shapes.ts";
import { removeSkill, saveSkill } from "./actions.ts";

export const skillRoutes = ({ availability }: PeopleNeeds): Handlers<typeof operations> => ({
  saveSkill: async ({ params, body }, call) => {
    const skill = await call.work((work) => saveSkill(work, { id: params.skillId, ...body }));
    return isRefusal(skill) ? skill : { skill };
  },
  removeSkill: async ({ params }, call) => call.work((work) => removeSkill(work, params.skillId, availability)),
});

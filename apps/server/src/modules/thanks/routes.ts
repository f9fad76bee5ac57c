/** Thank-yous and answers over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import * as operations from "@luwte/contract/operations/thanks.ts";
import { implement } from "../../platform/http/operations.ts";
import { judge, setOnWall } from "./compliments/actions.ts";
import { listHeld, listOfPerson, listWall } from "./compliments/queries.ts";
import { surveyInsight } from "./figures/actions.ts";
import { changeSettings, findSettings } from "./settings/actions.ts";

export const thanksRoutes = implement(operations, {
  listCompliments: async ({ query: { after, limit } }, call) => {
    const { personId } = call;
    // A program is nobody to thank.
    if (!personId) return { items: [], next: null };
    const key = after === undefined ? null : keyOfCursor(after);
    if (after !== undefined && !key)
      return refuse("invalid_request", { errors: [{ pointer: "/query/after", code: "invalid" }] });
    const rows = await call.read((tx) => listOfPerson(tx, personId, key, limit));
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? cursorOf({ moment: last.at, id: last.id }) : null };
  },
  setOnWall: async ({ params, body }, call) => {
    const { personId } = call;
    if (!personId) return refuse("not_found");
    return call.work((work) => setOnWall(work, params.complimentId, personId, body.onWall));
  },
  listWall: async (_input, call) =>
    call.read(async (tx) => {
      const { wall } = (await findSettings(tx)).settings;
      return { on: wall, notes: wall ? await listWall(tx, call.now) : [] };
    }),
  listHeldCompliments: async (_input, call) => call.read(async (tx) => ({ held: await listHeld(tx) })),
  judgeCompliment: async ({ params, body }, call) => call.work((work) => judge(work, params.complimentId, body)),
  getSurveyInsight: async (_input, call) => call.read((tx) => surveyInsight(tx, call.now)),
  getThanksSettings: async (_input, call) => call.read(findSettings),
  saveThanksSettings: async ({ body }, call) => call.work((work) => changeSettings(work, body)),
});

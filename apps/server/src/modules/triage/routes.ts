/** Triage over the API. */
import * as operations from "@luwte/contract/operations/triage.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { decidedOr, decideTriage } from "./deciding/actions.ts";
import type { TriageNeeds } from "./shapes.ts";
import { changeSplit, splitAndDays } from "./split/actions.ts";
import { askVersion, chooseVersion } from "./versions/actions.ts";
import { findModels } from "./versions/queries.ts";

export const triageRoutes = (needs: TriageNeeds): Implementation[] =>
  implement(operations, {
    getTriage: (_input, call) => call.read(findModels),
    trainTriage: ({ body: { id } }, call) => call.work((work) => askVersion(work, { id, why: "asked" })),
    chooseTriageVersion: ({ body }, call) => call.work((work) => chooseVersion(work, body)),
    getTriageSplit: ({ query: { days } }, call) => call.read((tx) => splitAndDays(tx, call.now, days)),
    saveTriageSplit: ({ body }, call) => call.work((work) => changeSplit(work, body)),
    decideTriage: async ({ params: { suggestionId }, body }, call) =>
      decidedOr(await call.work((work) => decideTriage(work, needs, suggestionId, body))),
  });

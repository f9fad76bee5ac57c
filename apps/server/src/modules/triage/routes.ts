/** Triage over the API. */
import * as operations from "@luwte/contract/operations/triage.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { askVersion, chooseVersion } from "./versions/actions.ts";
import { findModels } from "./versions/queries.ts";

export const triageRoutes: Implementation[] = implement(operations, {
  getTriage: (_input, call) => call.read(findModels),
  trainTriage: ({ body: { id } }, call) => call.work((work) => askVersion(work, { id, why: "asked" })),
  chooseTriageVersion: ({ body }, call) => call.work((work) => chooseVersion(work, body)),
});

/** Triage: its versions with their figures, learning again, and choosing which version is used. */
import { z } from "zod";
import { TriageChoiceId, TriageVersionId } from "../ids.ts";
import { operation } from "../operation.ts";
import { TriageModels } from "../triage.ts";

export const getTriage = operation({
  id: "getTriage",
  method: "GET",
  path: "/api/triage",
  summary:
    "What triage learned, what each version was found to be worth, how far a training is, and which version is used",
  right: "assistance.read",
  reply: TriageModels,
});

export const trainTriage = operation({
  id: "trainTriage",
  method: "POST",
  path: "/api/triage/versions",
  summary: "Learn again from the organisation's own closed conversations; while it does so already, nothing is added",
  right: "assistance.manage",
  body: z.object({ id: TriageVersionId }),
  reply: TriageModels,
  success: 202,
});

export const chooseTriageVersion = operation({
  id: "chooseTriageVersion",
  method: "POST",
  path: "/api/triage/choices",
  summary: "Use another version, such as the one of before, or none: then words alone propose",
  right: "assistance.manage",
  body: z.object({ id: TriageChoiceId, triageVersionId: TriageVersionId.nullable() }),
  reply: TriageModels,
  refusals: ["not_found", "version_emptied"],
});

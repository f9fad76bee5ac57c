/** Triage: its versions with their figures, learning again, which version is used; where simple and complex questions go; and deciding on what it proposes. */
import { z } from "zod";
import { SuggestionId, TriageChoiceId, TriageVersionId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Suggestion, VALUES } from "../oversight.ts";
import { TriageDay, TriageModels, TriageSplit } from "../triage.ts";

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

const Split = z.object({ settings: TriageSplit, version: z.number().int() });

export const getTriageSplit = operation({
  id: "getTriageSplit",
  method: "GET",
  path: "/api/triage/split",
  summary: "Where simple and complex questions go, and how many of each came in on each of the last days, oldest first",
  right: "assistance.manage",
  query: z.object({ days: z.coerce.number().int().min(1).max(90).default(28) }),
  reply: Split.extend({ days: z.array(TriageDay) }),
});

export const saveTriageSplit = operation({
  id: "saveTriageSplit",
  method: "PUT",
  path: "/api/triage/split",
  summary: "Choose where simple and complex questions go from now on; nobody's work is taken from them by it",
  right: "assistance.manage",
  body: Split,
  reply: Split,
  refusals: ["not_found", "changed_meanwhile"],
});

export const decideTriage = operation({
  id: "decideTriage",
  method: "POST",
  path: "/api/suggestions/{suggestionId}/triage",
  summary:
    "Accept, correct or reject what triage proposed about a conversation: what is accepted is done, and can be undone; once decided it stays",
  right: "assistance.decide",
  params: z.object({ suggestionId: SuggestionId }),
  body: z.object({
    decided: z.enum(["accepted", "edited", "rejected"]),
    /** What a person made of it: of the shape of its task, and only with `edited`. */
    edited: z.union([VALUES.language, VALUES.reason, VALUES.complexity, VALUES.urgency]).nullable().default(null),
  }),
  reply: z.object({ suggestion: Suggestion }),
  refusals: ["not_found", "not_automatic", "nothing_to_undo"],
  repeatable: true,
});

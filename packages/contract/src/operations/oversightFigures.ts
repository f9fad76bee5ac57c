/** What is measured of assistance, why it acted, and what is taken along for an audit. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ConversationId, SuggestionId } from "../ids.ts";
import { operation } from "../operation.ts";
import { TaskName } from "../oversight.ts";
import { AssistanceInsight, AutomaticAct, Explanation, Measured, PolicyHistory } from "../oversightFigures.ts";

export const getMeasuredAssistance = operation({
  id: "getMeasuredAssistance",
  method: "GET",
  path: "/api/assistance/measured",
  summary:
    "How often each task and topic was right when somebody looked again, and how many more it takes to open level 3",
  right: "assistance.manage",
  reply: z.object({ measured: z.array(Measured) }),
});

export const listAssistanceHistory = operation({
  id: "listAssistanceHistory",
  method: "GET",
  path: "/api/assistance/history",
  summary: "Who changed levels and switches, when and why, and what closed by itself; newest first",
  right: "assistance.manage",
  reply: PolicyHistory,
});

export const getAssistanceInsight = operation({
  id: "getAssistanceInsight",
  method: "GET",
  path: "/api/insights/assistance",
  summary: "What became of suggestions in a period, by task, topic and week; never by person",
  right: "insights.read",
  /** At most 400 days. */
  query: z.object({ from: Moment, until: Moment, task: TaskName.optional() }),
  reply: AssistanceInsight,
});

export const listAutomaticActs = operation({
  id: "listAutomaticActs",
  method: "GET",
  path: "/api/assistance/acts",
  summary: "What was done without a person, newest first",
  right: "assistance.read",
  query: z.object({
    conversationId: ConversationId.optional(),
    task: TaskName.optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  reply: z.object({ acts: z.array(AutomaticAct), next: z.string().nullable() }),
  refusals: ["not_found"],
});

export const explainSuggestion = operation({
  id: "explainSuggestion",
  method: "GET",
  path: "/api/suggestions/{suggestionId}/explanation",
  summary: "Why something was done without a person: the rule, the level, what was measured, and the sources",
  right: "assistance.read",
  params: z.object({ suggestionId: SuggestionId }),
  reply: z.object({ explanation: Explanation }),
  refusals: ["not_found"],
});

/**
 * A zip: `suggestions.jsonl`, a line per suggestion of the period with what became of it before its end; `policy.jsonl`, every level and switch until then;
 * both as `.csv` too, for spreadsheets; `manifest.json` with the SHA-256 of each; and `SHA256SUMS`, which `sha256sum -c` reads. Of a period that is over the same files are made again, until
 * retention empties or removes what is in them. Never who decided or judged.
 */
export const exportAssistance = operation({
  id: "exportAssistance",
  method: "GET",
  path: "/api/assistance/export",
  summary:
    "Suggestions of a period with what became of them, and the policy, for an audit; without what customers wrote unless asked",
  right: "assistance.audit",
  /** At most 400 days. */
  query: z.object({ from: Moment, until: Moment, personal: z.enum(["yes", "no"]).default("no") }),
  download: true,
  pace: "strict",
});

/** How long personal data is kept, what that would take away, and what it took away. */
import { z } from "zod";
import { Day } from "../common.ts";
import { RetentionCounts, RetentionRun, RetentionSettings } from "../customerRights.ts";
import { operation } from "../operation.ts";

export const getRetention = operation({
  id: "getRetention",
  method: "GET",
  path: "/api/retention",
  summary: "How long each class of personal data is kept, and what ran out in the latest nights",
  right: "retention.manage",
  reply: z.object({ settings: RetentionSettings, version: z.number().int(), runs: z.array(RetentionRun) }),
});

export const saveRetention = operation({
  id: "saveRetention",
  method: "PUT",
  path: "/api/retention",
  summary: "Change how long each class is kept, within its bounds",
  right: "retention.manage",
  body: z.object({ settings: RetentionSettings, version: z.number().int() }),
  reply: z.object({ settings: RetentionSettings, version: z.number().int() }),
  refusals: ["changed_meanwhile"],
});

/** With settings that are not saved yet, so that a change shows what it would do. */
export const previewRetention = operation({
  id: "previewRetention",
  method: "POST",
  path: "/api/retention/preview",
  summary: "What would run out in the night before a day, with these settings; nothing is done",
  right: "retention.manage",
  body: z.object({ settings: RetentionSettings, on: Day }),
  reply: z.object({ counts: RetentionCounts }),
});

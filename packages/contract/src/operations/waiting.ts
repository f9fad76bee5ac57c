/** Operations of waiting, for the desk: how often announcements held, and what is offered instead. */
import { z } from "zod";
import { operation } from "../operation.ts";
import { WaitInsight, WaitSettings } from "../waiting.ts";

export const getWaitInsight = operation({
  id: "getWaitInsight",
  method: "GET",
  path: "/api/insights/waiting",
  summary: "How often announced waits held, by week and queue; never by person",
  right: "insights.read",
  query: z.object({ weeks: z.coerce.number().int().min(1).max(26).default(8) }),
  reply: z.object({ insight: WaitInsight }),
  refusals: [],
});

const Saved = z.object({ settings: WaitSettings, version: z.number().int() });

export const getWaitSettings = operation({
  id: "getWaitSettings",
  method: "GET",
  path: "/api/wait-settings",
  summary: "What customers may choose instead of waiting",
  right: "routing.read",
  reply: Saved,
  refusals: [],
});

export const saveWaitSettings = operation({
  id: "saveWaitSettings",
  method: "PUT",
  path: "/api/wait-settings",
  summary: "Change what customers may choose instead of waiting",
  right: "routing.manage",
  body: Saved,
  reply: Saved,
  refusals: ["changed_meanwhile"],
});

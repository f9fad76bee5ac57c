/** Operations of service levels: opening hours, holidays and targets. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { CHANNELS } from "../conversations.ts";
import { operation } from "../operation.ts";
import { Holiday, ServiceDay, ServiceLevels } from "../serviceLevels.ts";

const Saved = z.object({ serviceLevels: ServiceLevels, version: z.number().int() });

export const getServiceLevels = operation({
  id: "getServiceLevels",
  method: "GET",
  path: "/api/service-levels",
  summary: "Opening hours, holidays and targets",
  right: "service_levels.read",
  reply: Saved,
});

/** Due times of what waits now are counted again in the background. */
export const saveServiceLevels = operation({
  id: "saveServiceLevels",
  method: "PUT",
  path: "/api/service-levels",
  summary: "Change opening hours, holidays and targets",
  right: "service_levels.manage",
  body: Saved,
  reply: Saved,
  refusals: ["changed_meanwhile", "never_open", "invalid_request", "not_found"],
});

export const listHolidays = operation({
  id: "listHolidays",
  method: "GET",
  path: "/api/service-levels/holidays",
  summary: "The holidays of a country in a year, to choose from",
  right: "service_levels.read",
  query: z.object({ country: z.enum(["NL", "BE"]), year: z.coerce.number().int().min(2000).max(2100) }),
  reply: z.object({ holidays: z.array(Holiday) }),
});

export const getOpening = operation({
  id: "getOpening",
  method: "GET",
  path: "/api/service-levels/opening",
  summary: "Whether the team is there now, and when it is again",
  right: "service_levels.read",
  query: z.object({ channel: z.enum(CHANNELS).default("mail") }),
  reply: z.object({ open: z.boolean(), opensAt: Moment.nullable() }),
});

/** What "in two business days" is counted on. The first is today when the team is there today, also when its hours are over. */
export const listServiceDays = operation({
  id: "listServiceDays",
  method: "GET",
  path: "/api/service-levels/days",
  summary: "The coming days on which the team is there, with when it opens and closes",
  right: "service_levels.read",
  query: z.object({ days: z.coerce.number().int().min(1).max(60).default(60) }),
  reply: z.object({ days: z.array(ServiceDay) }),
});

/** Service levels over the API. */
import { isRefusal } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/serviceLevels.ts";
import { implement } from "../../platform/http/operations.ts";
import { findLevels, findOpening, findServiceDays, saveLevels } from "./actions.ts";
import { listHolidays } from "./calendars/actions.ts";

export const serviceLevelRoutes = implement(operations, {
  getServiceLevels: async (_input, call) => {
    const { levels, version } = await call.read(findLevels);
    return { serviceLevels: levels, version };
  },

  saveServiceLevels: async ({ body }, call) => {
    const saved = await call.work((work) => saveLevels(work, body.serviceLevels, body.version));
    return isRefusal(saved) ? saved : { serviceLevels: saved.levels, version: saved.version };
  },

  listHolidays: async ({ query }) => ({ holidays: await listHolidays(query.country, query.year) }),

  listServiceDays: async ({ query }, call) => ({
    days: await call.read((tx) => findServiceDays(tx, call.now, query.days)),
  }),

  getOpening: async ({ query }, call) => {
    const { open, opensAt } = await call.read((tx) => findOpening(tx, query.channel, call.now));
    return { open, opensAt: opensAt?.toISOString() ?? null };
  },
});

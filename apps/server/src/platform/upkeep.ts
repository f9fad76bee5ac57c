/** What the platform itself does now and then. */
import type { Module } from "./module.ts";
import { forgetEvents } from "./realtime/queries.ts";

const HOUR_MS = 3_600_000;
const PAGE = 5_000;
const MAXIMUM_PAGES = 200;

export const upkeep: Module = {
  name: "upkeep",
  jobs: [
    {
      name: "platform.forget_events",
      schedule: "17 * * * *",
      async run(_data, { platform, now, signal }) {
        const before = new Date(now.getTime() - platform.settings.eventHours * HOUR_MS);
        for (let page = 0; page < MAXIMUM_PAGES && !signal.aborted; page++)
          if ((await forgetEvents(platform.database, before, PAGE)) < PAGE) return;
      },
    },
  ],
};

/** The demo over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/demo.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { demoStatus, setArrivals } from "./actions.ts";
import { arrive } from "./arrivals/actions.ts";
import { deleteDemo, listPeopleIds, listPost, readState } from "./queries.ts";
import type { DemoNeeds, Doors } from "./shapes.ts";

export const demoRoutes = (platform: Platform, needs: DemoNeeds, doors: Doors): Implementation[] =>
  implement(operations, {
    getDemo: async (_input, call) => ({ demo: await call.read((tx) => demoStatus(tx, doors)) }),
    setDemoArrivals: async ({ body }, call) => {
      const demo = await call.work((work) => setArrivals(work, body.arriving, doors));
      return demo ? { demo } : refuse("not_found");
    },
    arriveInDemo: async ({ body }, call) => {
      const arrived = await call.work(async (work) => {
        if (!(await readState(work.tx))) return false;
        return arrive(work, needs, body.channel, Math.random);
      });
      return arrived ? undefined : refuse("not_found");
    },
    listDemoPost: async (_input, call) =>
      call.read(async (tx) => ((await readState(tx)) ? { mails: await listPost(tx) } : refuse("not_found"))),
    removeDemo: async (_input, call) => {
      const people = await call.read(listPeopleIds);
      if (!(await deleteDemo(platform.database, call.organisationId))) return refuse("not_found");
      for (const personId of people) platform.forget({ personId });
      platform.log.info("demo.removed");
      await needs.afterRemoval(platform);
      return undefined;
    },
  });

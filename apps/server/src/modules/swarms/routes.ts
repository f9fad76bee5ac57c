/** Asking help, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/swarms.ts";
import { type Implementation, implement } from "../../platform/http/operations.ts";
import { answerHelp, askHelp, endHelp } from "./actions.ts";
import { countSwarms } from "./insight/queries.ts";
import { findSwarm, listSwarms, ownAsks } from "./queries.ts";
import type { SwarmNeeds } from "./shapes.ts";

export const swarmRoutes = (needs: SwarmNeeds): Implementation[] =>
  implement(operations, {
    listSwarms: async ({ params: { conversationId } }, call) =>
      call.read(async (tx) => {
        if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
        const swarms = await listSwarms(tx, conversationId);
        const ids = swarms.map(({ id }) => id);
        return { swarms, asks: await ownAsks(tx, call.personId, ids) };
      }),
    getSwarm: async ({ params: { swarmId } }, call) =>
      call.read(async (tx) => {
        const swarm = await findSwarm(tx, swarmId);
        return swarm ? { swarm, ask: (await ownAsks(tx, call.personId, [swarmId]))[0] ?? null } : refuse("not_found");
      }),
    askHelp: async ({ params, body }, call) => call.work((work) => askHelp(work, needs, params.conversationId, body)),
    answerHelp: async ({ params, body }, call) =>
      call.work((work) => answerHelp(work, needs, params.swarmId, body.answer)),
    endHelp: async ({ params, body }, call) => call.work((work) => endHelp(work, needs, params.swarmId, body.helped)),
    getSwarmInsight: async ({ query }, call) =>
      call.read((tx) => countSwarms(tx, { ...query, from: new Date(query.from), until: new Date(query.until) })),
  });

/** Wrapping up over the API. */
import { isRefusal, refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/wrapUps.ts";
import type { Call } from "../../platform/http/call.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import { propose, wrapUp, wrapUpMany } from "./actions.ts";
import { contactInsight } from "./insight/actions.ts";
import { listWrapUps } from "./queries.ts";
import { beginList, keepReason, orderReasons } from "./reasons/actions.ts";
import { hasReasons, listReasons } from "./reasons/queries.ts";
import { changeSettings } from "./settings/actions.ts";
import { findSettings } from "./settings/queries.ts";
import type { WrapUpNeeds } from "./shapes.ts";

/** The first who asks finds a list to begin with, in an organisation of any age. */
async function begun(call: Call): Promise<void> {
  if (await call.read(hasReasons)) return;
  await call.platform.work(call.organisationId, { kind: "system", name: "wrap-up" }, beginList);
}

const listRoutes: Handlers<typeof operations> = {
  listContactReasons: async (_input, call) => {
    await begun(call);
    return call.read(async (tx) => ({ reasons: await listReasons(tx), ...(await findSettings(tx)) }));
  },
  saveContactReason: async ({ params, body }, call) => {
    const reason = await call.work((work) => keepReason(work, { id: params.reasonId, ...body }));
    return isRefusal(reason) ? reason : { reason };
  },
  orderContactReasons: async ({ body }, call) => {
    const reasons = await call.work((work) => orderReasons(work, body.reasonIds));
    return isRefusal(reasons) ? reasons : { reasons };
  },
  saveWrapUpSettings: async ({ body }, call) => call.work((work) => changeSettings(work, body)),
};

const wrapUpRoutesWith = (needs: WrapUpNeeds): Handlers<typeof operations> => ({
  proposeWrapUp: async ({ params }, call) => {
    await begun(call);
    return call.read((tx) => propose(tx, needs, params.conversationId, call.now));
  },
  listWrapUps: async ({ params }, call) =>
    call.read(async (tx) => {
      const { conversationId } = params;
      if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
      return { wrapUps: await listWrapUps(tx, [conversationId]) };
    }),
  wrapUpConversation: async ({ params, body }, call) =>
    call.work((work) => wrapUp(work, needs, params.conversationId, body)),
  wrapUpMany: async ({ body }, call) => call.work((work) => wrapUpMany(work, needs, body)),
  getContactInsight: async ({ query }, call) =>
    call.read((tx) => contactInsight(tx, { ...query, from: new Date(query.from), until: new Date(query.until) })),
});

export const wrapUpRoutes = (needs: WrapUpNeeds): Implementation[] =>
  implement(operations, { ...listRoutes, ...wrapUpRoutesWith(needs) });

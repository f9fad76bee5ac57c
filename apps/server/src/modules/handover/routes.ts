/** Handing over, over the API. */
import { refuse } from "@luwte/contract/errors.ts";
import * as operations from "@luwte/contract/operations/handovers.ts";
import { type Handlers, type Implementation, implement } from "../../platform/http/operations.ts";
import type { Platform } from "../../platform/platform.ts";
import { editCard, handOver, readCard } from "./actions.ts";
import { handoverInsight } from "./insight/actions.ts";
import { listCards } from "./queries.ts";
import { markRepeated } from "./repeats/actions.ts";
import { listRepeats } from "./repeats/queries.ts";
import { approveTexts, findTexts } from "./settings/actions.ts";
import type { HandoverNeeds } from "./shapes.ts";
import { askUnderstanding } from "./understanding/actions.ts";
import { listUnderstandings } from "./understanding/queries.ts";

/** Where customers reach us; on a machine of one's own that is the machine. */
const addressOf =
  ({ settings }: Platform) =>
  (token: string): string =>
    `${(settings.publicUrl ?? `http://localhost:${settings.port}`).replace(/\/+$/, "")}/u/${token}`;

const cardRoutes = (needs: HandoverNeeds): Handlers<typeof operations> => ({
  getHandover: async ({ params: { conversationId } }, call) =>
    call.read(async (tx) => {
      if (!(await needs.conversations.find(tx, conversationId))) return refuse("not_found");
      return {
        cards: await listCards(tx, conversationId),
        understandings: await listUnderstandings(tx, conversationId),
        repeats: await listRepeats(tx, conversationId),
      };
    }),
  handOver: async ({ params, body }, call) => call.work((work) => handOver(work, needs, params.conversationId, body)),
  editHandover: async ({ params, body }, call) =>
    call.work((work) => editCard(work, needs, params.conversationId, body)),
  readHandover: async ({ params }, call) => call.work((work) => readCard(work, needs, params.cardId)),
});

const customerRoutes = (needs: HandoverNeeds): Handlers<typeof operations> => ({
  askUnderstanding: async ({ params, body }, call) =>
    call.work((work) => askUnderstanding(work, needs, params.conversationId, body, addressOf(call.platform))),
  setRepeated: async ({ params, body }, call) =>
    call.work((work) => markRepeated(work, needs, params.conversationId, body.repeated)),
  getHandoverInsight: async ({ query }, call) =>
    call.read((tx) => handoverInsight(tx, { ...query, from: new Date(query.from), until: new Date(query.until) })),
  getHandoverSettings: async (_input, call) => call.read(findTexts),
  saveHandoverSettings: async ({ body }, call) => call.work((work) => approveTexts(work, body)),
});

export const handoverRoutes = (needs: HandoverNeeds): Implementation[] =>
  implement(operations, { ...cardRoutes(needs), ...customerRoutes(needs) });

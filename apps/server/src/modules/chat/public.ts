/** The door of chat for neighbours. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { FastifyInstance } from "fastify";
import type { Module } from "../../platform/module.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrganisationTransaction } from "../../platform/work/work.ts";
import { deliveryJobs } from "./delivery/jobs.ts";
import { answerPreflights, guard, openDoor, PREFIX } from "./door/routes.ts";
import { addFileRoutes } from "./files/routes.ts";
import type { ChatNeeds } from "./shapes.ts";
import { Lines } from "./stream/actions.ts";
import { keepLines } from "./stream/jobs.ts";
import { addVisitorRoutes } from "./visiting/routes.ts";
import { findByConversation } from "./visitors/queries.ts";
import { widgetRoutes } from "./widgets/routes.ts";

export { deliver as deliverToVisitor } from "./delivery/actions.ts";
export type { ChatNeeds, Unseen } from "./shapes.ts";
export { isVisible, publicName } from "./visitors/rules.ts";
export { addWidget } from "./widgets/actions.ts";
export { listWidgets } from "./widgets/queries.ts";

/** Where visitors of this conversation said that an answer reaches them, in small letters. */
export const addressesLeftIn = async (tx: OrganisationTransaction, id: ConversationId): Promise<readonly string[]> =>
  (await findByConversation(tx, id)).flatMap(({ email }) => email?.toLowerCase() ?? []);

/** Where a conversation can be followed needs the server's secrets, which are there when it serves. */
export type ChatModuleNeeds = ChatNeeds & {
  readonly statusPathOf?: (
    platform: Pick<Platform, "secrets">,
    tx: OrganisationTransaction,
    id: ConversationId,
  ) => Promise<string | null>;
};

/** `needs.goOnByMail` and the others are asked in the unit of work at hand, so a neighbour that is made later may be given as a function. */
export function chatModule(needs: ChatModuleNeeds): Module {
  return {
    name: "chat",
    routes: (platform) => widgetRoutes(platform),
    jobs: deliveryJobs(needs),
    http: (app, platform) => mount(app, platform, needs),
  };
}

/** Lines live where widgets call, which need not be where jobs are done: they begin and end with the web part. */
function mount(app: FastifyInstance, platform: Platform, { statusPathOf, ...given }: ChatModuleNeeds): void {
  const needs: ChatNeeds = statusPathOf ? { ...given, statusPath: (tx, id) => statusPathOf(platform, tx, id) } : given;
  const lines = new Lines(platform, needs);
  const chat = { platform, needs, door: openDoor(platform), lines };
  app.addHook("preClose", keepLines(platform, needs, lines));
  answerPreflights(app);
  app.register(
    async (scope) => {
      guard(scope, chat.door);
      addVisitorRoutes(scope, chat);
      addFileRoutes(scope, chat);
    },
    { prefix: PREFIX },
  );
}

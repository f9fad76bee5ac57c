/** The door of inboxes for neighbours. */
import type { Module } from "../../platform/module.ts";
import { inboxRoutes } from "./routes.ts";

export { saveInbox } from "./actions.ts";
export { findInbox, findInboxOfAddress, listInboxes } from "./queries.ts";

export const inboxesModule: Module = { name: "inboxes", routes: inboxRoutes };

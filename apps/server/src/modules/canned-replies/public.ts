/** The door of canned replies for neighbours. */
import type { Module } from "../../platform/module.ts";
import { cannedReplyRoutes } from "./routes.ts";

export const cannedRepliesModule: Module = { name: "canned-replies", routes: cannedReplyRoutes };

/** The door of proposals. */
import type { Module } from "../../platform/module.ts";
import { proposalRoutes } from "./routes.ts";
import type { ProposalNeeds } from "./shapes.ts";

export type { ProposalNeeds } from "./shapes.ts";

export const proposalsModule = (needs: ProposalNeeds): Module => ({ name: "proposals", routes: proposalRoutes(needs) });

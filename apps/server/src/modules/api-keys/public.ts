/** The door of API keys for neighbours. */
import type { Module } from "../../platform/module.ts";
import { apiKeyRoutes } from "./routes.ts";

export { authenticateApiKey } from "./actions.ts";

export const apiKeysModule: Module = { name: "api-keys", routes: apiKeyRoutes };

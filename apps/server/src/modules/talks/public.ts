/** The door of talks for neighbours. */
import type { Module } from "../../platform/module.ts";
import { talkRoutesOf } from "./routes.ts";
import type { TalkNeeds } from "./shapes.ts";

export { tellTeam } from "./announcing/actions.ts";
export { addDefaults } from "./channels/actions.ts";
export { say } from "./messages/actions.ts";
export { messagesNamed } from "./messages/queries.ts";
export { openTalk, readerFor } from "./opening/actions.ts";
export { follow as followTalk } from "./reading/actions.ts";
export { seedTalks } from "./seed/actions.ts";
export type { Reader, Said, TalkNeeds } from "./shapes.ts";

export const talksModule = (needs: TalkNeeds): Module => ({ name: "talks", routes: talkRoutesOf(needs) });

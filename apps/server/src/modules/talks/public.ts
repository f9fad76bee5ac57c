/** The door of talks for neighbours. */
import type { Module } from "../../platform/module.ts";
import { talkRoutesOf } from "./routes.ts";
import type { TalkNeeds } from "./shapes.ts";

export { addDefaults } from "./channels/actions.ts";
export { say } from "./messages/actions.ts";
export { findMessage, messagesOfThread } from "./messages/queries.ts";
export { openTalk, readerFor, readerOf } from "./opening/actions.ts";
export type { Reader, Said, TalkNeeds } from "./shapes.ts";

export const talksModule = (needs: TalkNeeds): Module => ({ name: "talks", routes: talkRoutesOf(needs) });

/** The door of the bot for neighbours: where customers write and read, it is heard and shown through this. */
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { WidgetBot } from "@luwte/contract/widget/protocol.ts";
import type { Module } from "../../platform/module.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import { hear, type Told } from "./actions.ts";
import { arrivalJob, arrivalReaction, silenceJob } from "./jobs.ts";
import { type Pressed, press } from "./pressing/actions.ts";
import { type Asked, read } from "./reading/actions.ts";
import { botRoutes } from "./routes.ts";
import type { BotNeeds, Reading } from "./shapes.ts";
import { showBox } from "./showing/actions.ts";

export { hearColleague } from "./actions.ts";
export { factsIn } from "./hearing/facts/rules.ts";
export { askedByBot, neededFor } from "./needed/actions.ts";
export { botPart } from "./page/actions.ts";
export { firstMove } from "./preview/rules.ts";
export { read as readByBot } from "./reading/actions.ts";
export { seedBot } from "./seed/actions.ts";
export type { BotNeeds, Move, Press, Reading } from "./shapes.ts";
export { unhelpfulArticles } from "./unhelpful/actions.ts";
export { factName } from "./words/rules.ts";

/** For a channel. `read` comes before the message is stored and may fail; `hear` stands in the unit of work that stores it. */
export type Bot = {
  read(tx: OrganisationTransaction, asked: Asked): Promise<Reading | null>;
  hear(work: Work, told: Told): Promise<unknown>;
  press(work: Work, pressed: Pressed): Promise<Refusal<"not_found"> | undefined>;
  show(tx: OrganisationTransaction, id: ConversationId): Promise<WidgetBot | null>;
};

export const createBot = (needs: BotNeeds): Bot => ({
  read,
  hear: (work, told) => hear(work, needs, told),
  press: (work, pressed) => press(work, needs, pressed),
  show: (tx, id) => showBox(tx, needs, id, "widget"),
});

export const botModule = (needs: BotNeeds): Module => ({
  name: "bot",
  routes: botRoutes(needs),
  jobs: [silenceJob(needs), arrivalJob(needs)],
  reactions: [arrivalReaction],
});

/** The door of questions for neighbours. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { openDoor } from "./door/actions.ts";
import { addQuestionPages } from "./door/routes.ts";
import { remindJob } from "./jobs.ts";
import { questionRoutes } from "./routes.ts";
import type { QuestionNeeds } from "./shapes.ts";

export { bring, openWith } from "./actions.ts";
export { takeMailed } from "./answering/actions.ts";
export { letterEnded } from "./letters/ending/actions.ts";
export { seedQuestions } from "./seed/actions.ts";
export type { QuestionNeeds } from "./shapes.ts";
export { questionLines } from "./story/actions.ts";

export const questionsModule = (needs: QuestionNeeds): Module => ({
  name: "questions",
  routes: (platform) => questionRoutes(platform, needs),
  jobs: [remindJob(needs) as Job],
  http: (app, platform) => addQuestionPages(app, openDoor(platform, needs)),
});

/** Who else is in it: other departments, and customers who want to hear of news. */
import { screen } from "./screenProps.ts";

export const OTHERS_SCREENS = {
  questions: screen(() => import("./questions/QuestionsScreen.tsx"), "QuestionsScreen"),
  "status-mails": screen(() => import("./status-mails/NewsScreen.tsx"), "NewsScreen"),
};

/** Who else is in it: other departments, customers who want to hear of news, and everybody who looks for help. */
/** Who else is in it: other departments, customers who want to hear of news, and what sorts the questions. */
import { screen } from "./screenProps.ts";

export const OTHERS_SCREENS = {
  questions: screen(() => import("./questions/QuestionsScreen.tsx"), "QuestionsScreen"),
  "status-mails": screen(() => import("./status-mails/NewsScreen.tsx"), "NewsScreen"),
  "help-centre": screen(() => import("./help-centre/HelpCentreScreen.tsx"), "HelpCentreScreen"),
  triage: screen(() => import("./triage/TriageScreen.tsx"), "TriageScreen"),
};

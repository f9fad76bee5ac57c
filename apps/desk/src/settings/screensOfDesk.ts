/** What is one's own, where questions come in, and who works here. */
import { screen } from "./screenProps.ts";

export const DESK_SCREENS = {
  account: screen(() => import("./own/AccountScreen.tsx"), "AccountScreen"),
  ways: screen(() => import("./own/WaysScreen.tsx"), "WaysScreen"),
  inboxes: screen(() => import("./inboxes/InboxesScreen.tsx"), "InboxesScreen"),
  "set-aside": screen(() => import("./set-aside/SetAsideScreen.tsx"), "SetAsideScreen"),
  widgets: screen(() => import("./widgets/WidgetsScreen.tsx"), "WidgetsScreen"),
  people: screen(() => import("./people/PeopleScreen.tsx"), "PeopleScreen"),
  teams: screen(() => import("./teams/TeamsScreen.tsx"), "TeamsScreen"),
  skills: screen(() => import("./skills/SkillsScreen.tsx"), "SkillsScreen"),
};

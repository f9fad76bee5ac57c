/** What proposes and answers beside people, and how far it goes. */
import { screen } from "./screenProps.ts";

export const ASSISTANCE_SCREENS = {
  assistance: screen(() => import("./assistance/AssistanceScreen.tsx"), "AssistanceScreen"),
  bot: screen(() => import("./bot/BotScreen.tsx"), "BotScreen"),
  endpoint: screen(() => import("./endpoint/EndpointScreen.tsx"), "EndpointScreen"),
};

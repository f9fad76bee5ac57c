/** What each address shows. */
import type { Screen } from "./screenProps.ts";
import { ASSISTANCE_SCREENS } from "./screensOfAssistance.ts";
import { DESK_SCREENS } from "./screensOfDesk.ts";
import { HOUSE_SCREENS } from "./screensOfHouse.ts";
import { OTHERS_SCREENS } from "./screensOfOthers.ts";
import { TIME_SCREENS } from "./screensOfTime.ts";
import { WORK_SCREENS } from "./screensOfWork.ts";

export const SCREENS: Readonly<Record<string, Screen>> = {
  ...DESK_SCREENS,
  ...WORK_SCREENS,
  ...TIME_SCREENS,
  ...OTHERS_SCREENS,
  ...ASSISTANCE_SCREENS,
  ...HOUSE_SCREENS,
};

/** When one works, and where the day goes. */
import { screen } from "./screenProps.ts";

export const TIME_SCREENS = {
  "working-time": screen(() => import("./working/WorkingTimeScreen.tsx"), "WorkingTimeScreen"),
  "my-time": screen(() => import("./time/TimeScreen.tsx"), "TimeScreen"),
  "time-ledger": screen(() => import("./time/LedgerScreen.tsx"), "LedgerScreen"),
  "working-team": screen(() => import("./working/TeamTimeScreen.tsx"), "TeamTimeScreen"),
};

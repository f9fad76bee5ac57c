/** The door of the help centre for neighbours. */
import type { Module } from "../../platform/module.ts";
import { openDoor } from "./door/actions.ts";
import { addHelpPages } from "./door/routes.ts";
import { forgetOldWords, tellOwners } from "./jobs.ts";
import { greetWithAddress } from "./linking/greeting/actions.ts";
import { helpCentreRoutes } from "./routes.ts";
import type { HelpCentreNeeds } from "./shapes.ts";

export { noteTrail } from "./contact/actions.ts";
export { articlePathOf } from "./linking/actions.ts";
export { seedHelpCentre } from "./seed/actions.ts";
export type { HelpCentreNeeds } from "./shapes.ts";

export const helpCentreModule = (needs: HelpCentreNeeds): Module => ({
  name: "help-centre",
  routes: helpCentreRoutes,
  jobs: [forgetOldWords, tellOwners],
  greet: greetWithAddress,
  http(app, platform) {
    const door = openDoor(platform, needs);
    app.addHook("onClose", async () => door.houses.stop());
    addHelpPages(app, door);
  },
});

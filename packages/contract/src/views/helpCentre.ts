/** The help centre's settings as a screen has them. */
import type { ShownHelpCentre } from "../helpCentre.ts";
import { applying } from "../views.ts";

export const applyToHelpCentre = applying<ShownHelpCentre>({
  "help_centre.changed": (view, saved) => (saved.version >= view.version ? { ...view, ...saved } : view),
});

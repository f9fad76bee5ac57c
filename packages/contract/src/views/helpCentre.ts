/** The help centre's settings as a screen has them. */
import type { SavedHelpCentre } from "../helpCentre.ts";
import { applying } from "../views.ts";

export const applyToHelpCentre = applying<SavedHelpCentre>({
  "help_centre.changed": (view, saved) => (saved.version >= view.version ? saved : view),
});

/** What is told of the help centre. */
import { SavedHelpCentre } from "./helpCentre.ts";

export const HELP_CENTRE_EVENTS = {
  "help_centre.changed": SavedHelpCentre,
} as const;

/** What happened when help was asked with a case, in words. A part of the table in `activityTexts.ts`. */
import type { Text } from "./language.ts";

export const HELP_TEXTS = {
  help_asked: {
    nl: "{by} vroeg collega’s om hulp: {needed}",
    fr: "{by} a demandé de l’aide aux collègues : {needed}",
    en: "{by} asked colleagues for help: {needed}",
  },
  help_ended: {
    nl: "Wat hielp, volgens {by}: {helped}",
    fr: "Ce qui a aidé, selon {by} : {helped}",
    en: "What helped, according to {by}: {helped}",
  },
  help_ended_without: {
    nl: "{by} sloot de vraag om hulp af.",
    fr: "{by} a clos la demande d’aide.",
    en: "{by} ended the request for help.",
  },
} as const satisfies Record<string, Text>;

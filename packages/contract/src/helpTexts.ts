/** What happened when help was asked with a case, and what its customer did in the help centre, in words. A part of the table in `activityTexts.ts`. */
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
  help_centre_searched: {
    nl: "De klant zocht in het helpcentrum naar: {words}",
    fr: "Le client a cherché dans le centre d’aide : {words}",
    en: "The customer searched the help centre for: {words}",
  },
  help_centre_read: {
    nl: "De klant las in het helpcentrum: {titles}",
    fr: "Le client a lu dans le centre d’aide : {titles}",
    en: "The customer read in the help centre: {titles}",
  },
  help_centre_trail: {
    nl: "De klant zocht in het helpcentrum naar “{words}” en las: {titles}",
    fr: "Le client a cherché « {words} » dans le centre d’aide et a lu : {titles}",
    en: "The customer searched the help centre for “{words}” and read: {titles}",
  },
} as const satisfies Record<string, Text>;

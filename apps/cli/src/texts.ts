/** The command line's own words. */
import type { Text } from "./terminal.ts";

export const TEXTS = {
  usage: {
    nl: "Gebruik: npx luwte <opdracht> [...]",
    fr: "Utilisation : npx luwte <commande> [...]",
    en: "Usage: npx luwte <command> [...]",
  },
  commands: { nl: "Opdrachten:", fr: "Commandes :", en: "Commands:" },
  unknown: { nl: "Deze opdracht bestaat niet:", fr: "Cette commande n’existe pas :", en: "There is no such command:" },
} satisfies Record<string, Text>;

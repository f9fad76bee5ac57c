/** The commands of `luwte language`. */
import type { Command } from "../command.ts";

export const LANGUAGE_COMMANDS: readonly Command[] = [
  {
    name: "language dates",
    takes: '"TEXT" --now 2026-11-23T10:00 [--lang nl]',
    what: {
      nl: "Leest wanneer iets is, en zegt waar het gevraagd zou worden.",
      fr: "Lit quand quelque chose a lieu, et dit ce qui serait demandé.",
      en: "Reads when something is, and says what would be asked.",
    },
    load: async () => (await import("./dates.ts")).datesCommand,
  },
  {
    name: "language evaluate",
    takes: "intents | search | dates | languages ...",
    what: {
      nl: "Meet wat het taalpakket waard is op eigen gegevens.",
      fr: "Mesure ce que vaut le paquet linguistique sur vos données.",
      en: "Measures what the language package is worth on your own data.",
    },
    load: async () => (await import("./evaluate.ts")).evaluateCommand,
  },
];

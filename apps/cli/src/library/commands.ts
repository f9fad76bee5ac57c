/** The commands of `luwte library`. */
import type { Command } from "../command.ts";

export const LIBRARY_COMMANDS: readonly Command[] = [
  {
    name: "library import",
    takes: "FOLDER | FILE.html ... [--trial] [--publish] [--language nl] [--server URL] [--json]",
    what: {
      nl: "Brengt een map met Markdown of HTML in de kennisbank; nog eens past alleen aan wat veranderd is.",
      fr: "Met un dossier de Markdown ou HTML dans la base de connaissances ; une seconde fois ne change que ce qui a changé.",
      en: "Brings a folder of Markdown or HTML into the library; again changes only what changed.",
    },
    load: async () => (await import("./import.ts")).importCommand,
  },
  {
    name: "library export",
    takes: "FOLDER [--replace] [--server URL]",
    what: {
      nl: "Zet de kennisbank in een map met Markdown en plaatjes.",
      fr: "Met la base de connaissances dans un dossier de Markdown et d’images.",
      en: "Puts the library into a folder of Markdown and pictures.",
    },
    load: async () => (await import("./export.ts")).exportCommand,
  },
];

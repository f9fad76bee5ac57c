/** Every command of the command line: its name, what it does, and where it is. Loaded only when it is asked for. */
import type { Command } from "./command.ts";
import { LANGUAGE_COMMANDS } from "./language/commands.ts";
import { LIBRARY_COMMANDS } from "./library/commands.ts";
import { PLAN_COMMANDS } from "./plan/commands.ts";

export const COMMANDS: readonly Command[] = [
  {
    name: "doctor",
    what: {
      nl: "Kijkt na wat Luwte nodig heeft, en zegt hoe het te verhelpen.",
      fr: "Vérifie ce dont Luwte a besoin, et dit comment y remédier.",
      en: "Looks at what Luwte needs, and says how to mend it.",
    },
    load: async () => (await import("./doctor/doctor.ts")).doctor,
  },
  {
    name: "mail parse",
    takes: "FILE.eml ...",
    what: {
      nl: "Toont als JSON wat Luwte in een mail leest.",
      fr: "Montre en JSON ce que Luwte lit dans un mail.",
      en: "Shows as JSON what Luwte reads in a mail.",
    },
    load: async () => (await import("./mail/parse.ts")).parseCommand,
  },
  {
    name: "backup",
    takes: "FILE",
    what: {
      nl: "Bewaart alles in één bestand, terwijl Luwte doorwerkt.",
      fr: "Enregistre tout dans un seul fichier, pendant que Luwte travaille.",
      en: "Keeps everything in one file, while Luwte works on.",
    },
    load: async () => (await import("./backup/backup.ts")).backupCommand,
  },
  {
    name: "restore",
    takes: "FILE [--replace]",
    what: {
      nl: "Zet een back-up terug: helemaal, of helemaal niet.",
      fr: "Restaure une sauvegarde : entièrement, ou pas du tout.",
      en: "Puts a backup back: all of it, or none.",
    },
    load: async () => (await import("./backup/restore.ts")).restoreCommand,
  },
  ...PLAN_COMMANDS,
  ...LANGUAGE_COMMANDS,
  ...LIBRARY_COMMANDS,
];

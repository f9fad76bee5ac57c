/** Every command of the command line: its name, what it does, and where it is. Loaded only when it is asked for. */
import type { Command } from "./command.ts";
import { LANGUAGE_COMMANDS } from "./language/commands.ts";

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
    name: "plan roster",
    takes: "FILE [--format curtois] [--seconds 60] [--out OUT] [--chart OUT.svg]",
    what: {
      nl: "Zoekt een rooster binnen wet, contract en wens, of kijkt er een na.",
      fr: "Cherche un horaire dans la loi, les contrats et les souhaits, ou en contrôle un.",
      en: "Searches for a roster within law, contract and wishes, or checks one.",
    },
    load: async () => (await import("./plan/roster.ts")).rosterCommand,
  },
  {
    name: "plan check",
    takes: "FILE.json [--json] [--chart OUT.svg] [--csv OUT.csv] [--ics FOLDER]",
    what: {
      nl: "Houdt een rooster tegen de wet en de eigen regels, en tekent het.",
      fr: "Confronte un horaire à la loi et à vos règles, et le dessine.",
      en: "Holds a roster against the law and your own rules, and draws it.",
    },
    load: async () => (await import("./plan/check.ts")).checkCommand,
  },
  {
    name: "plan verdict",
    takes: "FILE.json [--json]",
    what: {
      nl: "Zegt of een ruil, extra uur of open dienst mag, en wie er kan invallen.",
      fr: "Dit si un échange, une heure de plus ou un service ouvert est permis, et qui peut remplacer.",
      en: "Says whether a swap, an extra hour or an open shift may be, and who could step in.",
    },
    load: async () => (await import("./plan/verdict.ts")).verdictCommand,
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
  {
    name: "plan forecast",
    takes: "FILE.csv [--interval 30m] [--horizon 14d]",
    what: {
      nl: "Verwacht hoeveel contacten er komen, per dag en per interval, en zegt waarom.",
      fr: "Prévoit combien de contacts arrivent, par jour et par intervalle, et dit pourquoi.",
      en: "Forecasts how many contacts will come, per day and interval, and says why.",
    },
    load: async () => (await import("./plan/forecast.ts")).forecastCommand,
  },
  {
    name: "plan evaluate",
    takes: "FILE.csv [--origins 20]",
    what: {
      nl: "Meet hoe goed die verwachtingen geweest zouden zijn.",
      fr: "Mesure la qualité qu’auraient eue ces prévisions.",
      en: "Measures how good those forecasts would have been.",
    },
    load: async () => (await import("./plan/evaluate.ts")).evaluateCommand,
  },
  {
    name: "plan staff",
    takes: "FILE.json | FILE.csv --handling SECONDS",
    what: {
      nl: "Zegt hoeveel mensen er nodig zijn, en waardoor.",
      fr: "Dit combien de personnes il faut, et pourquoi.",
      en: "Says how many people it takes, and why.",
    },
    load: async () => (await import("./plan/staff.ts")).staffCommand,
  },
  {
    name: "plan simulate",
    takes: "SCENARIO.json",
    what: {
      nl: "Doorleeft dagen van een service vóór ze komen.",
      fr: "Vit les journées d’un service avant qu’elles n’arrivent.",
      en: "Lives through a service’s days before they come.",
    },
    load: async () => (await import("./plan/simulate.ts")).simulateCommand,
  },
  ...LANGUAGE_COMMANDS,
];

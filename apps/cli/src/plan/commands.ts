/** The commands of `luwte plan`. */
import type { Command } from "../command.ts";

export const PLAN_COMMANDS: readonly Command[] = [
  {
    name: "plan roster",
    takes: "FILE [--format curtois] [--seconds 60] [--out OUT] [--chart OUT.svg]",
    what: {
      nl: "Zoekt een rooster binnen wet, contract en wens, of kijkt er een na.",
      fr: "Cherche un horaire dans la loi, les contrats et les souhaits, ou en contrôle un.",
      en: "Searches for a roster within law, contract and wishes, or checks one.",
    },
    load: async () => (await import("./roster.ts")).rosterCommand,
  },
  {
    name: "plan check",
    takes: "FILE.json [--json] [--chart OUT.svg] [--csv OUT.csv] [--ics FOLDER]",
    what: {
      nl: "Houdt een rooster tegen de wet en de eigen regels, en tekent het.",
      fr: "Confronte un horaire à la loi et à vos règles, et le dessine.",
      en: "Holds a roster against the law and your own rules, and draws it.",
    },
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "plan verdict",
    takes: "FILE.json [--json]",
    what: {
      nl: "Zegt of een ruil, extra uur of open dienst mag, en wie er kan invallen.",
      fr: "Dit si un échange, une heure de plus ou un service ouvert est permis, et qui peut remplacer.",
      en: "Says whether a swap, an extra hour or an open shift may be, and who could step in.",
    },
    load: async () => (await import("./verdict.ts")).verdictCommand,
  },
  {
    name: "plan forecast",
    takes: "FILE.csv [--interval 30m] [--horizon 14d]",
    what: {
      nl: "Verwacht hoeveel contacten er komen, per dag en per interval, en zegt waarom.",
      fr: "Prévoit combien de contacts arrivent, par jour et par intervalle, et dit pourquoi.",
      en: "Forecasts how many contacts will come, per day and interval, and says why.",
    },
    load: async () => (await import("./forecast.ts")).forecastCommand,
  },
  {
    name: "plan evaluate",
    takes: "FILE.csv [--origins 20]",
    what: {
      nl: "Meet hoe goed die verwachtingen geweest zouden zijn.",
      fr: "Mesure la qualité qu’auraient eue ces prévisions.",
      en: "Measures how good those forecasts would have been.",
    },
    load: async () => (await import("./evaluate.ts")).evaluateCommand,
  },
  {
    name: "plan staff",
    takes: "FILE.json | FILE.csv --handling SECONDS",
    what: {
      nl: "Zegt hoeveel mensen er nodig zijn, en waardoor.",
      fr: "Dit combien de personnes il faut, et pourquoi.",
      en: "Says how many people it takes, and why.",
    },
    load: async () => (await import("./staff.ts")).staffCommand,
  },
  {
    name: "plan simulate",
    takes: "SCENARIO.json",
    what: {
      nl: "Doorleeft dagen van een service vóór ze komen.",
      fr: "Vit les journées d’un service avant qu’elles n’arrivent.",
      en: "Lives through a service’s days before they come.",
    },
    load: async () => (await import("./simulate.ts")).simulateCommand,
  },
];

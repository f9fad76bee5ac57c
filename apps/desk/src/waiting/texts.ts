/** What a lead reads of waits: whether what was announced held. */
import type { Texts } from "@luwte/contract/language.ts";

export const WAITS = {
  title: {
    nl: "Klopte de wachttijd?",
    fr: "L’attente annoncée était-elle juste ?",
    en: "Did the announced wait hold?",
  },
  intro: {
    nl: "Van de wachttijden die we de afgelopen 8 weken aan klanten noemden. We beloven dat {promised} klopt. Nooit iets per persoon.",
    fr: "Des attentes annoncées aux clients ces 8 dernières semaines. Nous promettons que {promised} sont justes. Jamais rien par personne.",
    en: "Of the waits that customers were told in the last 8 weeks. We promise that {promised} hold. Never anything per person.",
  },
  empty: {
    nl: "Nog geen wachttijd genoemd. Daarvoor zijn {least} beantwoorde vragen op twee dagen nodig; tot dan zeggen we dat we het niet weten.",
    fr: "Aucune attente annoncée. Il faut {least} questions répondues sur deux jours ; d’ici là nous disons que nous ne savons pas.",
    en: "No wait was named yet. That takes {least} answered questions on two days; until then we say that we do not know.",
  },
  besides: {
    nl: "Daarnaast: {unknown} keer zeiden we dat we het niet weten, {left} klanten wachtten niet meer toen we wilden antwoorden, {chosen} kozen een tijd in plaats van wachten.",
    fr: "En outre : {unknown} fois nous avons dit ne pas savoir, {left} clients n’attendaient plus, {chosen} ont choisi un moment au lieu d’attendre.",
    en: "Besides: {unknown} times we said that we do not know, {left} customers waited no longer, {chosen} chose a time instead of waiting.",
  },
  all: { nl: "Alles samen", fr: "Tout ensemble", en: "All together" },
  weeks: { nl: "Per week", fr: "Par semaine", en: "By week" },
  week: { nl: "Week van {day}", fr: "Semaine du {day}", en: "Week of {day}" },
  queues: { nl: "Per wachtrij", fr: "Par file", en: "By queue" },
  held: { nl: "Klopte", fr: "Justes", en: "Held" },
  median: { nl: "Helft wachtte korter dan", fr: "La moitié a attendu moins de", en: "Half waited less than" },
  width: { nl: "Hoe ruim we noemden", fr: "Largeur annoncée", en: "How wide we named" },
  share: { nl: "{share} van {of}", fr: "{share} sur {of}", en: "{share} of {of}" },
  between: { nl: "{low} tot {high}", fr: "{low} à {high}", en: "{low} to {high}" },
  interval: {
    nl: "Tussen haakjes: waar het echte aandeel met 95 % zekerheid ligt.",
    fr: "Entre parenthèses : où se trouve la vraie part, avec 95 % de certitude.",
    en: "In brackets: where the true share lies, with 95 % certainty.",
  },
  chart: {
    nl: "Aandeel genoemde wachttijden dat klopte, per week, met de onzekerheid",
    fr: "Part des attentes annoncées qui étaient justes, par semaine, avec l’incertitude",
    en: "Share of announced waits that held, by week, with its uncertainty",
  },
  mail: { nl: "Mail", fr: "E-mail", en: "Mail" },
  chat: { nl: "Chat", fr: "Chat", en: "Chat" },
  minutes: { nl: "{count} min", fr: "{count} min", en: "{count} min" },
  hours: { nl: "{count} uur", fr: "{count} h", en: "{count} hours" },
  none: { nl: "onbekend", fr: "inconnu", en: "unknown" },
} as const satisfies Texts;

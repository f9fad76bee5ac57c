/** The words in a drawing and a calendar of a roster. */
import type { RosterProblem } from "@luwte/planning/rosters/problem.ts";
import type { CalendarWords } from "@luwte/planning/rosters/show/calendar.ts";
import type { ChartWords } from "@luwte/planning/rosters/show/chart.ts";
import type { Language, Text } from "../terminal.ts";
import { fill } from "./sentences.ts";

const TEXTS = {
  title: {
    nl: "Rooster vanaf {from}, {days} dagen",
    fr: "Horaire à partir du {from}, {days} jours",
    en: "Roster from {from}, {days} days",
  },
  description: {
    nl: "Een rij per medewerker ({agents}), een kolom per dag; een rode streep onder een dag betekent dat daar een regel is gebroken.",
    fr: "Une ligne par conseiller ({agents}), une colonne par jour ; un trait rouge sous un jour signale une règle non respectée.",
    en: "A row per agent ({agents}), a column per day; a red line under a day means that a rule is broken there.",
  },
  early: { nl: "overdag", fr: "de jour", en: "by day" },
  late: { nl: "middag en avond", fr: "après-midi et soir", en: "afternoon and evening" },
  night: { nl: "over middernacht", fr: "passé minuit", en: "over midnight" },
  standby: { nl: "oproepbaar", fr: "de garde", en: "on standby" },
  broken: { nl: "regel gebroken", fr: "règle non respectée", en: "rule broken" },
  shift: { nl: "Dienst {shift}", fr: "Service {shift}", en: "Shift {shift}" },
  pause: { nl: "Pauze", fr: "La pause", en: "Break" },
} as const satisfies Record<string, Text>;

const MONDAY = Date.UTC(2026, 0, 5);

function weekdays(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * 86_400_000).replace(".", ""));
}

export function chartWords({ from, days, agents }: RosterProblem, language: Language): ChartWords {
  const say = (key: keyof typeof TEXTS) => fill(TEXTS[key][language], { from, days, agents: agents.length });
  return {
    language,
    title: say("title"),
    description: say("description"),
    weekdays: weekdays(language),
    early: say("early"),
    late: say("late"),
    night: say("night"),
    standby: say("standby"),
    broken: say("broken"),
  };
}

export function calendarWords(language: Language): CalendarWords {
  return {
    summary: ({ type }) => fill(TEXTS.shift[language], { shift: type.id }),
    pause: TEXTS.pause[language],
  };
}

/** How people say by when, in three languages. Small on purpose: what is not here is asked, never guessed. */

export type DueLanguage = "nl" | "fr" | "en";

/** A number of days ahead on the calendar. */
type Ahead = readonly [said: string, days: number];

export type DueWords = {
  ahead: readonly Ahead[];
  /** Monday first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** `{n}` is a number; the unit follows. */
  after: readonly string[];
  units: { minutes: string; hours: string; days: string; businessDays: string };
  /** Before a time. */
  at: string;
  /** Between hours and minutes, and what may follow. */
  clock: string;
  noon: string;
  numbers: readonly string[];
};

export const DUE_WORDS: Readonly<Record<DueLanguage, DueWords>> = {
  nl: {
    ahead: [
      ["vandaag", 0],
      ["overmorgen", 2],
      ["morgen", 1],
    ],
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    months: [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ],
    after: ["over", "binnen"],
    units: { minutes: "min(?:uten|uut)?", hours: "uur|uren", days: "dag(?:en)?", businessDays: "werkdag(?:en)?" },
    at: "voor|vóór|om|tegen|uiterlijk(?: om)?",
    clock: "(?: ?(?:uur|u))?",
    noon: "(?:voor )?(?:de )?middag|(?:voor|om) 12 uur 's middags",
    numbers: ["een|één", "twee", "drie", "vier", "vijf"],
  },
  fr: {
    ahead: [
      ["aujourd['’]hui", 0],
      ["après[- ]demain", 2],
      ["demain", 1],
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    after: ["dans", "sous", "d['’]ici"],
    units: {
      minutes: "min(?:utes?)?",
      hours: "h(?:eures?)?",
      days: "jours?",
      businessDays: "jours? (?:ouvrables?|ouvrés?)",
    },
    at: "avant|à|vers|pour",
    clock: "(?: ?(?:heures?|h))?",
    noon: "(?:avant|à) midi",
    numbers: ["une?", "deux", "trois", "quatre", "cinq"],
  },
  en: {
    ahead: [
      ["today", 0],
      ["the day after tomorrow", 2],
      ["tomorrow", 1],
    ],
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    months: [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ],
    after: ["in", "within"],
    units: {
      minutes: "min(?:utes?)?",
      hours: "h(?:ours?)?",
      days: "days?",
      businessDays: "(?:business|working) days?",
    },
    at: "before|by|at",
    clock: "(?: ?(?:o['’]clock|pm|am))?",
    noon: "(?:before|by|at) noon",
    numbers: ["one|an?", "two", "three", "four", "five"],
  },
};

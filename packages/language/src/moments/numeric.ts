/** Dates in figures. Day first, as in the Netherlands and Belgium, unless told that the month is. */

import type { Ready } from "./grammar.ts";
import type { Groups } from "./said.ts";
import type { DayWords } from "./shapes.ts";

/** "24/7" is no day, "1/2" is a half, "12.30" is a time, 06-12345678 a telephone. */
const ISO = /(?<![\d\p{L}])(?<year>(?:19|20)\d{2})([-/.])(?<second>\d{1,2})\2(?<first>\d{1,2})(?![\d]|[-/.]\d)/gu;
const WITH_YEAR =
  /(?<![\d\p{L}]|\d[-/.])(?<first>\d{1,2})\s?([-/.])\s?(?<second>\d{1,2})\s?\2\s?(?<year>(?:19|20)?\d{2})(?![\d]|[-/.]\d)/gu;
const WITHOUT_YEAR =
  /(?<![\d\p{L}€$]|\d[-/.])(?!24\/7)(?!(?<=\d[-/]\d{1,2},? )\d+-)(?!(?<=(?:day|thurs|tues|mon|tue|thu|fri|sat) )\d+-)(?!(?<=(?:tussen|entre|between) )\d+-\d+(?!\d| (?:en|et|and) \d))(?<first>\d{1,2})([-/])(?<second>\d{1,2})(?![\d\p{L}%]|[-/.:]\d|\s?(?:uur|u|h|heures?|min\p{L}*|werkdag\p{L}*|dag(?:en)?|we[ek]\p{L}*|maand\p{L}*|jours?|semaines?|mois|days?|months?|hours?|hrs?|[ap]\.?m|business|working)(?!\p{L}))/gu;

/** "op 5.12" is a day, "om 5.12" a time. */
const POINTED =
  /(?<=(?<![\p{L}])(?:op|on|le|den)\s)(?<first>\d{1,2})\.(?<second>\d{1,2})\.?(?![\d\p{L}%]|[.,:]\d|\s?(?:uur|u|h|euro|%)(?!\p{L}))/gu;

/** "18 12 2026", as some type it; no piece of a telephone number. */
const SPACED =
  /(?<![\d\p{L}+€$]|\d[-/. ])(?<first>\d{1,2}) (?<second>\d{1,2}) (?<year>(?:19|20)\d{2})(?![\d\p{L}]|[-/.: ]\d)/gu;
/** "18 8 78." at the end of what is said: a telephone is not said in groups of one figure. */
const SPACED_SHORT =
  /(?<![\d\p{L}+€$]|\d[-/. ])(?:(?<first>\d) (?<second>\d{1,2})|(?<first2>\d\d) (?<second2>\d)) (?<year>\d\d)(?=\s*(?:[.;!?)](?!\d)|$))/gu;
/** "vrijdag 27.11": behind a weekday what cannot be a time. */
const AFTER_WEEKDAY =
  /(?<=(?:dag|di|che|day)\s)(?:(?<first>2[5-9]|3[01])\.(?<second>\d{1,2})|(?<first2>\d{1,2})\.(?<second2>\d))\.?(?![\d\p{L}%]|[.,:]\d|\s?(?:uur|u|h|euro|%)(?!\p{L}))/gu;

export function numericDays(monthFirst: boolean): Ready<DayWords>[] {
  return [
    { pattern: ISO, means: (groups) => dayIn(groups, false, false) },
    { pattern: WITH_YEAR, means: (groups) => dayIn(groups, monthFirst, true) },
    { pattern: SPACED, means: (groups) => dayIn(groups, monthFirst, true) },
    { pattern: SPACED_SHORT, means: (groups) => dayIn(eitherOf(groups), monthFirst, true) },
    { pattern: AFTER_WEEKDAY, means: (groups) => dayIn(eitherOf(groups), monthFirst, true) },
    { pattern: POINTED, means: (groups) => dayIn(groups, monthFirst, true) },
    { pattern: WITHOUT_YEAR, means: (groups) => dayIn(groups, monthFirst, true) },
  ];
}

const eitherOf = ({ first, second, first2, second2, year }: Groups): Groups => ({
  first: first ?? first2,
  second: second ?? second2,
  year,
});

function dayIn({ first, second, year }: Groups, monthFirst: boolean, isOpen: boolean): DayWords | null {
  const [one, two] = [Number(first), Number(second)];
  const [wanted, other] = monthFirst ? [two, one] : [one, two];
  const [day, month] = other > 12 && wanted <= 12 && isOpen ? [other, wanted] : [wanted, other];
  if (day < 1 || month < 1 || day > 31 || month > 12) return null;
  return {
    kind: "date",
    day,
    month,
    year: year ? fullYear(Number(year)) : null,
    weekday: null,
    swapped: day === other && day !== wanted,
  };
}

const fullYear = (year: number): number => (year < 100 ? (year < 70 ? 2000 : 1900) + year : year);

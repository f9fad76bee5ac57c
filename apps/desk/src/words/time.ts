/** Time as a person says it. Pure: the clock, the language and the time zone come in; what is exact is said on hover (`sayExactly`). */
import type { Language } from "@luwte/contract/language.ts";
import { kept } from "./kept.ts";
import { LOCALES, type Sayings, say } from "./say.ts";

export type Clock = { readonly now: number; readonly language: Language; readonly timeZone: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Under this much left, the desk says "soon". */
export const SOON = 30 * MINUTE;

const WORDS = {
  now: { nl: "zojuist", fr: "à l’instant", en: "just now" },
  today: { nl: "vandaag {time}", fr: "aujourd’hui {time}", en: "today {time}" },
  yesterday: { nl: "gisteren {time}", fr: "hier {time}", en: "yesterday {time}" },
  yesterdayBriefly: { nl: "gisteren", fr: "hier", en: "yesterday" },
  in: { nl: "over {span}", fr: "dans {span}", en: "in {span}" },
  beforeToday: { nl: "voor {time}", fr: "avant {time}", en: "before {time}" },
  beforeTomorrow: { nl: "morgen voor {time}", fr: "demain avant {time}", en: "tomorrow before {time}" },
  before: { nl: "{day} voor {time}", fr: "{day} avant {time}", en: "{day} before {time}" },
  tomorrow: { nl: "morgen {time}", fr: "demain {time}", en: "tomorrow {time}" },
  at: { nl: "{day} {time}", fr: "{day} {time}", en: "{day} {time}" },
  late: { nl: "{span} te laat", fr: "{span} de retard", en: "{span} late" },
  minutes: { nl: "{count} min", fr: "{count} min", en: "{count} min" },
  hours: { nl: "{count} uur", fr: "{count} h", en: { one: "{count} hour", other: "{count} hours" } },
  days: {
    nl: { one: "{count} dag", other: "{count} dagen" },
    fr: { one: "{count} jour", other: "{count} jours" },
    en: { one: "{count} day", other: "{count} days" },
  },
} as const satisfies Sayings;

const PARTS = {
  day: { year: "numeric", month: "2-digit", day: "2-digit" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  weekday: { weekday: "short" },
  date: { weekday: "short", day: "numeric", month: "short" },
  dayMonth: { day: "numeric", month: "short" },
  dayMonthYear: { day: "numeric", month: "short", year: "numeric" },
  exact: { dateStyle: "full", timeStyle: "short" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Part = keyof typeof PARTS;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Formats are kept: making one costs more than using it a thousand times. There are as many as parts times languages times zones in use. */
function format(at: number, part: Part, clock: Clock): string {
  const locale = part === "day" ? "en-CA" : LOCALES[clock.language];
  const made = kept(
    formats,
    `${part} ${clock.language} ${clock.timeZone}`,
    () => new Intl.DateTimeFormat(locale, { ...PARTS[part], timeZone: clock.timeZone }),
  );
  return part === "exact" ? made.format(at) : made.format(at).replace(",", "");
}

/** Calendar days between two moments as people count them: 23:50 and 00:10 are one day apart. */
function daysFromNow(at: number, clock: Clock): number {
  const noon = (moment: number) => Date.parse(`${format(moment, "day", clock)}T12:00:00Z`);
  return Math.round((noon(at) - noon(clock.now)) / DAY);
}
const sameYear = (at: number, clock: Clock) =>
  format(at, "day", clock).slice(0, 4) === format(clock.now, "day", clock).slice(0, 4);

export function saySpan(ms: number, language: Language): string {
  const length = Math.abs(ms);
  if (length < HOUR) return say(WORDS.minutes, language, { count: Math.max(1, Math.round(length / MINUTE)) });
  if (length < DAY) return say(WORDS.hours, language, { count: Math.round(length / HOUR) });
  return say(WORDS.days, language, { count: Math.round(length / DAY) });
}

export const sayTime = (at: string | number, clock: Clock): string => format(+new Date(at), "time", clock);
export const sayExactly = (at: string | number, clock: Clock): string => format(+new Date(at), "exact", clock);

/** In a row of a list, as short as it can be: "14:02", "gisteren", "ma", "3 nov". */
export function sayBriefly(moment: string | number, clock: Clock): string {
  const at = +new Date(moment);
  const days = daysFromNow(at, clock);
  if (days === 0) return format(at, "time", clock);
  if (days === -1) return say(WORDS.yesterdayBriefly, clock.language);
  if (days < 0 && days > -7) return format(at, "weekday", clock);
  return format(at, sameYear(at, clock) ? "dayMonth" : "dayMonthYear", clock);
}

/** Above a message: "zojuist", "vandaag 14:02", "gisteren 16:40", "ma 3 nov 16:40". */
export function sayMoment(moment: string | number, clock: Clock): string {
  const at = +new Date(moment);
  const time = format(at, "time", clock);
  const days = daysFromNow(at, clock);
  if (Math.abs(at - clock.now) < MINUTE && at <= clock.now) return say(WORDS.now, clock.language);
  if (days === 0) return say(WORDS.today, clock.language, { time });
  if (days === -1) return say(WORDS.yesterday, clock.language, { time });
  if (days === 1) return say(WORDS.tomorrow, clock.language, { time });
  const day = format(at, sameYear(at, clock) ? "date" : "dayMonthYear", clock);
  return say(WORDS.at, clock.language, { day, time });
}

export type Due = { tone: "late" | "soon" | "calm"; said: string };
/** By when an answer is due: "over 20 min", "voor 17:00", "do 26 nov voor 12:00", and what is broken: "20 min te laat". */
export function sayDue(moment: string | number, clock: Clock): Due {
  const at = +new Date(moment);
  const left = at - clock.now;
  const { language } = clock;
  if (left < 0) return { tone: "late", said: say(WORDS.late, language, { span: saySpan(left, language) }) };
  if (left <= SOON) return { tone: "soon", said: say(WORDS.in, language, { span: saySpan(left, language) }) };
  return { tone: "calm", said: sayBefore(at, clock) };
}

function sayBefore(at: number, clock: Clock): string {
  const time = format(at, "time", clock);
  const days = daysFromNow(at, clock);
  if (days === 0) return say(WORDS.beforeToday, clock.language, { time });
  if (days === 1) return say(WORDS.beforeTomorrow, clock.language, { time });
  return say(WORDS.before, clock.language, { day: format(at, "date", clock), time });
}

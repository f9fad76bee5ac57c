/** Moments as a person says them, in the visitor's own time zone. */
import type { Say } from "./say.ts";

const DAY = 86_400_000;

const startOfDay = (moment: Date): number =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
/** Rounded, because a day of summer time has 23 or 25 hours. */
const daysBetween = (from: Date, to: Date): number => Math.round((startOfDay(to) - startOfDay(from)) / DAY);

const format = (language: string, moment: Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(moment);

export const clock = (language: string, moment: Date): string =>
  format(language, moment, { hour: "2-digit", minute: "2-digit" });

const fullDay = (language: string, moment: Date): string =>
  format(language, moment, { weekday: "long", day: "numeric", month: "long" });

export function dayName(language: string, say: Say, moment: Date, now: Date): string {
  const ago = daysBetween(moment, now);
  return ago === 0 ? say("today") : ago === 1 ? say("yesterday") : fullDay(language, moment);
}

const AT = { nl: "om", fr: "à", en: "at" } as Record<string, string>;
const TOMORROW = { nl: "morgen", fr: "demain", en: "tomorrow" } as Record<string, string>;

/** "om 13:00", "morgen om 09:00", "maandag 24 november om 09:00". */
export function whenText(language: string, moment: Date, now: Date): string {
  const ahead = daysBetween(now, moment);
  const day = ahead === 0 ? "" : `${ahead === 1 ? TOMORROW[language] : fullDay(language, moment)} `;
  return `${day}${AT[language]} ${clock(language, moment)}`;
}

export const sameDay = (one: Date, other: Date): boolean => daysBetween(one, other) === 0;

const UNITS = ["B", "kB", "MB"];
export function sizeText(language: string, bytes: number): string {
  const unit = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2);
  const amount = (bytes / 1000 ** unit).toLocaleString(language, { maximumFractionDigits: unit === 2 ? 1 : 0 });
  return `${amount} ${UNITS[unit]}`;
}

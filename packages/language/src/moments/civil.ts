/** Days and times on a calendar on the wall, without a zone. Days are "2026-11-23", times "2026-11-23T10:00". */
import type { LocalDay, LocalTime } from "./shapes.ts";

const DAY = 86_400_000;

export const dayOf = (time: LocalTime): LocalDay => time.slice(0, 10);
export const clockOf = (time: LocalTime): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));

export const addDays = (day: LocalDay, days: number): LocalDay =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

export const addMinutes = (time: LocalTime, minutes: number): LocalTime =>
  new Date(Date.parse(`${time.slice(0, 16)}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** The same day of the month, or its last when it has no such day. */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const [year, month, date] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  return written(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date, lengthOf(first)));
}

const lengthOf = (first: Date): number =>
  new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();

export const partsOf = (day: LocalDay): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const two = (value: number): string => String(value).padStart(2, "0");
export const written = (year: number, month: number, date: number): LocalDay =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
export const timeAt = (day: LocalDay, minutes: number): LocalTime =>
  `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

export function isDay(day: LocalDay): boolean {
  const at = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
}

/** 0 is Monday. */
export const weekdayOf = (day: LocalDay): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

/** Easter by the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", 1991, chapter 8). */
export function easterOf(year: number): LocalDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return written(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Days by the calendar of the organisation, as `2026-11-27`. Pure. */
import { LOCALES } from "../words/say.ts";
import type { Clock } from "../words/time.ts";

const DAY = 86_400_000;

/** Today, or so many days from now. */
export const dayOf = ({ now, timeZone }: Pick<Clock, "now" | "timeZone">, days = 0): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    now + days * DAY,
  );

/** "27 november 2026". */
export const sayDay = (day: string, { language }: Pick<Clock, "language">): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).format(Date.parse(`${day}T12:00:00Z`));

/** Half a year: what is right today is read again by then, unless somebody chooses otherwise. */
export const REVIEW_DAYS = 182;

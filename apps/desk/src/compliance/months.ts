/** The months one can report on. Pure: today is given. */
import type { Language } from "@luwte/contract/language.ts";

const MOST = 18;
const LOCALES = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" } as const;

/** This month first, as "2026-11", then backwards. */
export function monthsBefore(today: string): string[] {
  const [year, month] = today.split("-").map(Number) as [number, number];
  return Array.from({ length: MOST }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

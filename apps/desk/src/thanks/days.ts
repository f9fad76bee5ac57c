/** A calendar day as people say it. It has no time, so no time zone moves it. */
import type { Language } from "@luwte/contract/language.ts";

const LOCALES = { nl: "nl-NL", fr: "fr-BE", en: "en-GB" } as const;

export const dayName = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

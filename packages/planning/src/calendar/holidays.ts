/**
 * Public holidays of the Netherlands and Belgium. Which of them a team closes on is the team's choice: Good Friday is one for some, the fifth of May once
 * in five years for others, so nothing is taken for granted. Kept apart from the calendar: the tables behind it take a tenth of a second to load.
 */
import Holidays from "date-holidays";

export const HOLIDAY_COUNTRIES = ["NL", "BE"] as const;
export type HolidayCountry = (typeof HOLIDAY_COUNTRIES)[number];

/** `key` is the rule that the day follows ("easter 1"): the same in every year. */
export type Holiday = {
  key: string;
  day: string;
  name: { nl: string; fr: string; en: string };
  /** A day off by law or by custom for nearly everybody: proposed as closed, never decided. */
  usual: boolean;
};

/** `keys` as they stand in `holidaysOf`; a key that the country does not have closes nothing. */
export type HolidayChoice = { country: HolidayCountry; keys: readonly string[] };

const tables = new Map<string, Holidays>();

function table(country: HolidayCountry, language: "nl" | "fr" | "en"): Holidays {
  const known = tables.get(`${country}.${language}`);
  if (known) return known;
  const made = new Holidays(country, { languages: [language, "nl"] });
  tables.set(`${country}.${language}`, made);
  return made;
}

/** Every special day of a year in order, remembrance days too: a team in Limburg may close where another does not. */
export function holidaysOf(country: HolidayCountry, year: number): Holiday[] {
  const names = (language: "nl" | "fr" | "en") =>
    new Map(
      table(country, language)
        .getHolidays(year)
        .map((holiday) => [holiday.rule, holiday.name]),
    );
  const [french, english] = [names("fr"), names("en")];
  return table(country, "nl")
    .getHolidays(year)
    .map(({ rule, date, name, type }) => ({
      key: rule,
      day: date.slice(0, 10),
      name: { nl: name, fr: french.get(rule) ?? name, en: english.get(rule) ?? name },
      usual: type === "public",
    }));
}

/** The days of a year on which a team that chose so is closed: what `openCalendar` asks for. */
export const closedDays =
  (choice: HolidayChoice) =>
  (year: number): string[] =>
    table(choice.country, "nl")
      .getHolidays(year)
      .filter((holiday) => choice.keys.includes(holiday.rule))
      .map((holiday) => holiday.date.slice(0, 10));

const national = new Map<string, Holidays>();

/** The public holidays of a whole country, without those of its regions: what a law means that speaks of working days. */
export function publicHolidays(country: "NL" | "BE" | "ES", year: number): string[] {
  const table = national.get(country) ?? new Holidays(country);
  national.set(country, table);
  return table
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10));
}

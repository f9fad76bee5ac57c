/** When something is, as words say it. What they mean on the calendar depends on the clock and the service hours, which are arguments of `resolve.ts`. */

export type MomentLanguage = "nl" | "fr" | "en";

/** Parts that a calendar keeps apart: a month has no fixed number of days, a day of the clock change no fixed number of minutes. */
export type Span = { months: number; days: number; businessDays: number; minutes: number };

/** 0 is Monday. `week`: of which week, 0 is this one; "first": the first that comes, today not counted; "this": today counted; "next": the word "next", which people use for two things. `ofWeek`: of the week that was named, if one was. */
export type Weekday = {
  kind: "weekday";
  weekday: number;
  week: number | "first" | "this" | "last" | "next";
  ofWeek?: true;
};
export type FixedFeast =
  | "new_year"
  | "epiphany"
  | "valentine"
  | "st_patrick"
  | "kings_day"
  | "labour_day"
  | "liberation_day"
  | "belgian_day"
  | "bastille_day"
  | "assumption"
  | "halloween"
  | "all_saints"
  | "armistice"
  | "saint_nicholas_eve"
  | "saint_nicholas"
  | "womens_day"
  | "april_fools"
  | "earth_day"
  | "juneteenth"
  | "independence_day"
  | "guy_fawkes"
  | "veterans_day"
  | "singles_day"
  | "christmas_eve"
  | "christmas"
  | "boxing_day"
  | "new_years_eve";
export type EasterFeast =
  | "carnival"
  | "shrove_tuesday"
  | "ash_wednesday"
  | "palm_sunday"
  | "maundy_thursday"
  | "good_friday"
  | "holy_saturday"
  | "easter"
  | "easter_monday"
  | "ascension"
  | "whit_sunday"
  | "whit_monday"
  | "corpus_christi";
/** `labor_day`: the American one. */
export type NthFeast =
  | "mothers_day"
  | "fathers_day"
  | "martin_luther_king"
  | "presidents_day"
  | "memorial_day"
  | "labor_day"
  | "columbus_day"
  | "thanksgiving"
  | "black_friday"
  | "cyber_monday";
export type Feast = FixedFeast | EasterFeast | NthFeast;
/** `between_the_years`: from Christmas to New Year. `festive`: the holidays, as shops say it. `school_break`: whichever comes first. */
export type Season =
  | "between_the_years"
  | "festive"
  | "christmas_break"
  | "autumn_break"
  | "carnival_break"
  | "easter_break"
  | "may_break"
  | "summer_break"
  | "school_break";
export type Of = "begin" | "middle" | "end" | "whole";

export type DayWords =
  /** A number of days from today on the calendar; `weekday` is its name: "tomorrow, Tuesday". */
  | { kind: "ahead"; days: number; weekday?: number }
  /** The day that was named before it; without one, today. `weekday`: its name, "that Monday". */
  | { kind: "same_day"; weekday?: number }
  /** The day behind the one that was named, or the first of that name behind it; without one, behind today. */
  | { kind: "following"; weekday: number | null }
  /** `loose`: said so that nobody can tell how long: "a few days". */
  | { kind: "span"; span: Span; from: DayWords | null; loose?: boolean }
  /** A length that is counted from the day that follows it: "two weeks after". It is no moment without that day. `week`: all of the week in which that is. `alone`: without one it counts from the day before it, else from today. */
  | { kind: "offset"; span: Span; weekday?: number; week?: boolean; alone?: boolean }
  /** The first of that name behind or before a day: "the Friday after Christmas". */
  | { kind: "weekday_from"; weekday: number; from: DayWords; sign: number }
  /** "Friday in two weeks": in the week that is so long from now; `counted`: from the first of that name. */
  | { kind: "weekday_in"; weekday: number; span: Span; counted?: true }
  | Weekday
  /** `which`: the last one that was, or that of so many years from now. */
  | {
      kind: "date";
      day: number;
      month: number;
      year: number | null;
      weekday: number | null;
      swapped: boolean;
      which?: number | "last";
    }
  | { kind: "day_of_month"; day: number; month: number | null; weekday: number | null }
  /** Without a month it is this one. */
  | {
      kind: "weekday_of_month";
      nth: number | "last";
      weekday: number;
      month: number | "next" | null;
      year: number | null;
    }
  /** All of it: a week is promised for its last business day, a month or a year for its last day. `loose`: it may be as long from now. */
  | { kind: "whole"; unit: "week" | "month" | "quarter" | "year" | "weekend"; ahead: number; loose?: boolean }
  | { kind: "stretch"; of: "begin" | "middle"; unit: "week" | "month" | "year"; ahead: number }
  | { kind: "month"; of: Of; month: number; year: number | null }
  /** By its number, as in ISO 8601. `weekday`: only that day of it. */
  | { kind: "week_number"; of: Of; week: number; year: number | null; weekday: number | null }
  /** The week in which a day is. `weekday`: only that day of it. */
  | { kind: "week_of"; day: DayWords; weekday?: number }
  /** `nth` week of a month, or its last; the first is that of the first of the month. */
  | { kind: "week_of_month"; nth: number | "last"; month: number | "this" | "next"; weekday?: number }
  | { kind: "end"; unit: "week" | "month" | "quarter" | "year"; ahead: number }
  | { kind: "feast"; feast: Feast; year: number | "last" | null }
  | { kind: "season"; season: Season };

/** `late`: the evening of a day and the hours behind it, which English calls its night. `night`: the hours before morning. */
export type Part = "morning" | "afternoon" | "evening" | "late" | "night" | "end_of_day";
/** `told`: which half of the day was said. */
export type Clock = { hours: number; minutes: number; sure: boolean; told?: boolean };
export type TimeWords =
  | { kind: "clock"; clock: Clock }
  /** `coming`: it is said of what is to come, so once it is over it is that of tomorrow: "first thing". */
  | { kind: "part"; part: Part; coming?: boolean }
  | { kind: "between"; from: Clock; to: Clock };

/** "at": then. "by": then or sooner. "before": sooner, or perhaps then: it depends on who says it. "after": not sooner. */
export type Bound = "at" | "by" | "before" | "after";

/** Something in a text that says when. `at` and `length` are places in the text as given. */
export type Mention = {
  at: number;
  length: number;
  text: string;
  day: DayWords | null;
  time: TimeWords | null;
  bound: Bound;
};

/** Why it is asked what is meant. */
export type Doubt =
  | "morning_or_afternoon"
  | "this_or_next_week"
  | "before_or_by"
  | "day_or_month_first"
  | "no_such_day"
  | "weekday_and_date_differ"
  | "already_past"
  | "nobody_there"
  | "vague";

/** On the clock of the place, without a zone: "2026-11-23T10:00". */
export type LocalTime = string;
export type LocalDay = string;

export type Moment = {
  /** When it begins; the same as `due` where one moment is meant. */
  from: LocalTime;
  /** By when it has to be done. */
  due: LocalTime;
  precision: "minute" | "part" | "day" | "longer";
  /** Empty: it can mean only this. Otherwise a person is asked, with `due` as a proposal. */
  doubts: Doubt[];
};

/** The days on which somebody is there, from and until when: minutes after midnight. */
export type BusinessDays = {
  isOpen(day: LocalDay): boolean;
  opensAt(day: LocalDay): number;
  closesAt(day: LocalDay): number;
};

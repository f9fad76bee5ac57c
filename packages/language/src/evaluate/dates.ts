/** How often the grammar finds the date or the date with a time that a specification expects. The form is that of the recognisers that publish such specifications. */
import { findMoments } from "../moments/find.ts";
import { resolveMoment } from "../moments/resolve.ts";
import type { BusinessDays, LocalTime, Mention, Moment, MomentLanguage } from "../moments/shapes.ts";
import { type Share, shareOf } from "./share.ts";

export type DateCase = {
  /** Counted from 0 over all rows of the files. */
  row: number;
  text: string;
  now: LocalTime;
  /** Places in the text, and every value that is right: a day, or a day with a time. */
  from: number;
  to: number;
  values: string[];
};

export type DateFigures = {
  /** The value is one of those expected. */
  right: Share;
  /** The day alone is. */
  day_right: Share;
  /** Another day, and no doubt was said. */
  silently_wrong: Share;
  asked: Share;
  not_found: Share;
};

/** The files of a specification, one after the other; what is no date or has no moment at which it was said is left out. */
export function dateCasesOf(files: readonly unknown[]): DateCase[] {
  return files.flatMap((file) => (Array.isArray(file) ? file : [])).flatMap(casesIn);
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

function casesIn(row: unknown, index: number): DateCase[] {
  const { Input: text, Context, Results } = fieldsOf(row);
  const now = fieldsOf(Context).ReferenceDateTime;
  if (typeof text !== "string" || typeof now !== "string" || !Array.isArray(Results)) return [];
  return Results.flatMap((result: unknown) => {
    const { TypeName, Type, Start, Length, End, Resolution, Value } = fieldsOf(result);
    const values = valuesIn(Resolution ?? Value);
    if (!/\.(?:date|datetime)$/.test(String(TypeName ?? Type)) || typeof Start !== "number" || values.length === 0)
      return [];
    const to = typeof End === "number" ? End + 1 : Start + Number(Length ?? 1);
    return [{ row: index, text, now: now.slice(0, 16), from: Start, to, values }];
  });
}

function valuesIn(resolution: unknown): string[] {
  const { values } = fieldsOf(resolution);
  const texts = Array.isArray(values) ? values.map((value) => fieldsOf(value).value) : [];
  return texts
    .filter((text) => typeof text === "string" && /^\d{4}-/.test(text))
    .map((text) => String(text).slice(0, 16).replace(" ", "T"));
}

/** Specifications in English are American: the month stands first. */
export function evaluateDates(cases: readonly DateCase[], language: MomentLanguage): DateFigures {
  const judged = cases.map((row) => judge(row, language));
  const count = (of: (found: Judged) => boolean): Share => shareOf(judged.filter(of).length, judged.length);
  return {
    right: count(({ right }) => right),
    day_right: count(({ dayRight }) => dayRight),
    silently_wrong: count(({ found, dayRight, asked }) => found && !dayRight && !asked),
    asked: count(({ asked }) => asked),
    not_found: count(({ found }) => !found),
  };
}

type Judged = { found: boolean; right: boolean; dayRight: boolean; asked: boolean };

/** A specification marks the words for a day without "before" or "by": what they bind is left out of account. */
function judge({ text, now, from, to, values }: DateCase, language: MomentLanguage): Judged {
  const moments = findMoments(text, language, { monthFirst: language === "en" })
    .filter((mention) => mention.at < to && mention.at + mention.length > from)
    .flatMap((mention) => resolved(mention, now));
  const matches = (length: number) =>
    moments.some((moment) => values.some((value) => isOne(moment, value.slice(0, length))));
  return {
    found: moments.length > 0,
    right: matches(16),
    dayRight: matches(10),
    asked: moments.some(({ doubts }) => doubts.some((doubt) => doubt !== "nobody_there" && doubt !== "already_past")),
  };
}

/** A specification knows no opening hours: its day ends at midnight. */
const ALWAYS: BusinessDays = { isOpen: () => true, opensAt: () => 0, closesAt: () => 24 * 60 - 1 };

const resolved = (mention: Mention, now: LocalTime): Moment[] => {
  const moment = resolveMoment({ ...mention, bound: "at" }, now, ALWAYS);
  return moment ? [moment] : [];
};
const isOne = ({ from, due }: Moment, value: string): boolean => due.startsWith(value) || from.startsWith(value);

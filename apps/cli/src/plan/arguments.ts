/** What is typed after `luwte plan forecast` and `luwte plan evaluate`. */
import { parseArgs } from "node:util";
import { HOLIDAY_COUNTRIES, type HolidayCountry } from "@luwte/planning/calendar/holidays.ts";
import { MOST_HORIZON } from "@luwte/planning/forecast/forecast.ts";
import { INTERVALS, type IntervalMinutes } from "@luwte/planning/forecast/series.ts";

export type PlanArguments = {
  file: string;
  minutes: IntervalMinutes;
  horizon: number;
  zone: string;
  country?: HolidayCountry;
  channel?: string;
  /** A channel with more history to borrow from, and what share of its contacts is expected. */
  like?: string;
  share?: number;
  days?: string;
  chart?: string;
  csv?: string;
  /** Between 0 and 1. */
  level: number;
  origins: number;
  step: number;
  mstl: boolean;
};
/** What cannot be understood: the option as typed, and what would be. */
export type WrongArgument = { kind: "wrong"; option: string; value: string; may: string };

const OPTIONS = {
  interval: { type: "string", default: "30m" },
  horizon: { type: "string", default: "14d" },
  zone: { type: "string" },
  country: { type: "string" },
  channel: { type: "string" },
  like: { type: "string" },
  share: { type: "string" },
  days: { type: "string" },
  chart: { type: "string" },
  csv: { type: "string" },
  level: { type: "string", default: "90" },
  origins: { type: "string", default: "20" },
  step: { type: "string", default: "3d" },
  mstl: { type: "boolean", default: false },
} as const;

const ZONES: Record<HolidayCountry, string> = { NL: "Europe/Amsterdam", BE: "Europe/Brussels" };
const MOST_ORIGINS = 400;

export function readArguments(args: string[]): PlanArguments | WrongArgument | null {
  const typed = parse(args);
  if (typed === null) return null;
  const { values, positionals } = typed;
  const minutes = minutesIn(values.interval);
  const horizon = wholeIn(values.horizon, "d", MOST_HORIZON);
  const step = wholeIn(values.step, "d", MOST_HORIZON);
  const origins = wholeIn(values.origins, "", MOST_ORIGINS);
  const level = wholeIn(values.level, "%", 99);
  const country = HOLIDAY_COUNTRIES.find((code) => code === values.country?.toUpperCase());
  if (minutes === null) return wrong("--interval", values.interval, "15m, 30m, 60m");
  if (horizon === null) return wrong("--horizon", values.horizon, `1d - ${MOST_HORIZON}d`);
  if (step === null) return wrong("--step", values.step, `1d - ${MOST_HORIZON}d`);
  if (origins === null) return wrong("--origins", values.origins, `1 - ${MOST_ORIGINS}`);
  if (level === null) return wrong("--level", values.level, "1 - 99");
  if (values.country && !country) return wrong("--country", values.country, HOLIDAY_COUNTRIES.join(", "));
  const share = values.share === undefined ? undefined : shareIn(values.share);
  if (share === null) return wrong("--share", values.share!, "0.01 - 100");
  const zone = values.zone ?? ZONES[country ?? "NL"];
  const { channel, like, days, chart, csv, mstl } = values;
  const named = Object.entries({ country, channel, like, share, days, chart, csv }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    file: positionals[0]!,
    minutes,
    horizon,
    zone,
    level: level / 100,
    origins,
    step,
    mstl,
    ...Object.fromEntries(named),
  };
}

/** null when it is no use of the command at all. */
function parse(args: string[]) {
  try {
    const typed = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
    return typed.positionals.length === 1 ? typed : null;
  } catch {
    return null; // An option that does not exist.
  }
}

const wrong = (option: string, value: string, may: string): WrongArgument => ({ kind: "wrong", option, value, may });

function minutesIn(text: string): IntervalMinutes | null {
  const [, amount, unit] = /^(\d{1,2})(m|h)?$/.exec(text) ?? [];
  const minutes = Number(amount) * (unit === "h" ? 60 : 1);
  return INTERVALS.find((known) => known === minutes) ?? null;
}

/** A tenth of the other channel is 0.1. */
function shareIn(text: string): number | null {
  const share = /^\d{1,3}(\.\d{1,4})?$/.test(text) ? Number(text) : 0;
  return share > 0 && share <= 100 ? share : null;
}

/** A whole number from 1, with or without its unit. */
function wholeIn(text: string, unit: string, most: number): number | null {
  const [, digits] = new RegExp(`^(\\d{1,4})${unit && `${unit}?`}$`).exec(text) ?? [];
  const value = Number(digits);
  return value >= 1 && value <= most ? value : null;
}

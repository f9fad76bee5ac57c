/** From which moment on each class of personal data is over. Pure. */
import {
  RETENTION,
  type RetentionCounts,
  type RetentionSettings,
  SETTABLE_CLASSES,
  type SettableClass,
} from "@luwte/contract/customerRights.ts";

export type Cutoffs = Readonly<Record<SettableClass, Date>>;

const DAY = 86_400_000;

/** What is older than this is over. Months as people count them: 31 May less three months is the last of February. */
export function cutoffsAt(settings: RetentionSettings, now: Date): Cutoffs {
  const each = SETTABLE_CLASSES.map((name) => [name, before(now, settings[name], RETENTION[name].unit)]);
  return Object.fromEntries(each) as Cutoffs;
}

function before(now: Date, count: number, unit: "months" | "days"): Date {
  if (unit === "days") return new Date(now.getTime() - count * DAY);
  const then = new Date(now);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - count);
  const days = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(now.getUTCDate(), days));
  return then;
}

export const NOTHING: RetentionCounts = {
  conversations: 0,
  customers: 0,
  audit: 0,
  access: 0,
  imports: 0,
  exports: 0,
  suggestions: 0,
  held: 0,
};

export const sumOf = (one: RetentionCounts, other: Partial<RetentionCounts>): RetentionCounts =>
  Object.fromEntries(
    (Object.keys(one) as (keyof RetentionCounts)[]).map((name) => [name, one[name] + (other[name] ?? 0)]),
  ) as RetentionCounts;

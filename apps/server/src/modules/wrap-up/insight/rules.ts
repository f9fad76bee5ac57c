/** From counts to what a lead reads. Pure. */
import { type Share, WHY_NOTS } from "@luwte/contract/wrapUps.ts";
import { wilson } from "@luwte/planning/shares.ts";
import type { Counted, Pace } from "./shapes.ts";

/** Below these a median would say something of one person. */
const LEAST_PEOPLE = 3;
const LEAST_RECORDS = 5;

const MOST_DAYS = 400;
const DAY = 86_400_000;
export const isPeriod = (from: Date, until: Date): boolean =>
  until > from && until.getTime() - from.getTime() <= MOST_DAYS * DAY;

export function shareOf(count: number, of: number): Share {
  const interval = wilson(count, of);
  return { of, count, low: interval?.low ?? null, high: interval?.high ?? null };
}

const sum = (counted: readonly Counted[]): number => counted.reduce((total, each) => total + each.count, 0);
const atOnceOf = (counted: readonly Counted[]): Share =>
  shareOf(sum(counted.filter(({ atOnce }) => atOnce)), sum(counted));

/** Most often first; of equals, in the order of ids, so that the same figures always look the same. */
export function summary(counted: readonly Counted[]) {
  const reasons = [...Map.groupBy(counted, ({ reasonId }) => reasonId)].map(([reasonId, of]) => ({
    reasonId,
    count: sum(of),
    atOnce: atOnceOf(of),
  }));
  const whyNots = WHY_NOTS.map((whyNot) => ({ whyNot, count: sum(counted.filter((each) => each.whyNot === whyNot)) }));
  return {
    reasons: reasons.toSorted((a, b) => b.count - a.count || ((a.reasonId ?? "") < (b.reasonId ?? "") ? -1 : 1)),
    total: sum(counted),
    atOnce: atOnceOf(counted),
    whyNots: whyNots.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
  };
}

export const medianShown = ({ count, people, median }: Pace): number | null =>
  count >= LEAST_RECORDS && people >= LEAST_PEOPLE && median !== null ? Math.round(median) : null;

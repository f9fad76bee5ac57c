/** Sums and days of a week. Pure. */
import { type Minutes, type OwnTime, TIME_KINDS, type TimeKind } from "@luwte/contract/timeLedger.ts";

export const totalOf = ({ days }: Pick<OwnTime, "days">): Minutes =>
  Object.fromEntries(
    TIME_KINDS.map((kind) => [kind, days.reduce((sum, { minutes }) => sum + minutes[kind], 0)]),
  ) as Minutes;

/** In whole per cents of whole minutes, as the table shows them: seconds at a desk are no hundred per cent of a day. */
export function sharesOf(minutes: Minutes): Minutes {
  const all = TIME_KINDS.reduce((sum, kind) => sum + Math.round(minutes[kind]), 0);
  const share = (kind: TimeKind) => (all === 0 ? 0 : Math.round((Math.round(minutes[kind]) / all) * 100));
  return Object.fromEntries(TIME_KINDS.map((kind) => [kind, share(kind)])) as Minutes;
}

export type Stretch = { kind: TimeKind; from: number; share: number };

/** One after another in the order of the kinds, without those of nothing. Rounding may make them 99 or 101; what is left over stays empty, and nothing goes beyond. */
export function stacked(shares: Partial<Record<TimeKind, number>>): Stretch[] {
  let from = 0;
  return TIME_KINDS.flatMap((kind) => {
    const share = Math.min(shares[kind] ?? 0, 100 - from);
    const at = from;
    from += share;
    return share > 0 ? [{ kind, from: at, share }] : [];
  });
}

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

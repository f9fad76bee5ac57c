/** Sums and days of a week. Pure. */
import { type Minutes, type OwnTime, TIME_KINDS } from "@luwte/contract/timeLedger.ts";

export const totalOf = ({ days }: Pick<OwnTime, "days">): Minutes =>
  Object.fromEntries(
    TIME_KINDS.map((kind) => [kind, days.reduce((sum, { minutes }) => sum + minutes[kind], 0)]),
  ) as Minutes;

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How often what customers were told held: for the lead, by week and by queue. */
import type { WaitInsight } from "@luwte/contract/waiting.ts";
import { LEAST_TURNS, PROMISED } from "@luwte/planning/waiting/learn.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { findLearned } from "../announcing/queries.ts";
import { hoursOf } from "../hours/actions.ts";
import * as queries from "./queries.ts";
import { queueFrom, shareOf, sumOf } from "./rules.ts";

const WEEK = 7 * 86_400_000;

export async function insightOf(tx: OrganisationTransaction, weeks: number, now: Date): Promise<WaitInsight> {
  const from = new Date(now.getTime() - weeks * WEEK);
  const { timeZone } = await hoursOf(tx);
  const byWeek = await queries.heldByWeek(tx, from, timeZone);
  const [byQueue, learned, names] = [
    await queries.heldByQueue(tx, from),
    await findLearned(tx),
    await queries.skillNames(tx),
  ];
  return {
    promised: PROMISED,
    all: shareOf(sumOf(byWeek)),
    weeks: byWeek.map((row) => ({ day: row.day, ...shareOf(row) })),
    queues: byQueue.map(({ queue, medianSeconds, widthSeconds, ...held }) => ({
      ...queueFrom(queue, names),
      ...shareOf(held),
      medianSeconds,
      widthSeconds,
      learned: learned.get(queue)?.turns ?? 0,
    })),
    least: LEAST_TURNS,
    ...(await queries.totals(tx, from)),
  };
}

/** Gives the demo a decision, marked as an example, and four released weeks of its team. */
import { openZone } from "@luwte/planning/calendar/zone.ts";
import type { Work } from "../../../platform/work/work.ts";
import { beginRelease, findTimeZone, insertWeek, saveState } from "../queries.ts";
import { plusDays, weekToRelease } from "../rules.ts";

const PEOPLE = 8;
/** Helping, admin, meetings, notes, breaks, unknown; the newest week first. */
const WEEKS = [
  [44, 16, 14, 10, 9, 7],
  [42, 17, 15, 11, 9, 6],
  [39, 18, 16, 12, 9, 6],
  [37, 19, 17, 13, 9, 5],
] as const;

export async function seedTimeLedger(work: Work): Promise<void> {
  const zone = openZone(await findTimeZone(work.tx))!;
  const newest = weekToRelease(zone, work.now);
  const decision = { reference: "Voorbeeldbesluit (demo)", date: plusDays(newest, -56) };
  await saveState(work, { on: true, decision, version: 0 });
  for (const [ago, shares] of WEEKS.entries()) {
    const [helping, admin, meetings, notes, breaks, unknown] = shares;
    const week = plusDays(newest, -7 * ago);
    await beginRelease(work, week);
    await insertWeek(work, {
      week,
      teamId: null,
      people: PEOPLE,
      shares: { helping, admin, meetings, notes, breaks, unknown },
    });
  }
}

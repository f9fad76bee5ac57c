/** Gives the demo a colleague on leave, so that whoever mentions them at any hour reads when it will arrive. */
import { newId, type WorkingDayId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { saveDay, savePattern } from "../queries.ts";
import { findResting } from "./queries.ts";

const DAY = 86_400_000;
const DAYS_OF_LEAVE = 14;
const SHIFT = [{ from: "09:00", to: "17:30" }];
const WEEK = [SHIFT, SHIFT, SHIFT, SHIFT, SHIFT, SHIFT, SHIFT];
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

export async function seedWorkingTime(work: Work): Promise<void> {
  const personId = await findResting(work.tx);
  if (!personId) return;
  const now = work.now.getTime();
  await savePattern(work, { personId, from: dayOf(now - 30 * DAY), week: WEEK }, personId);
  for (let ahead = -1; ahead < DAYS_OF_LEAVE; ahead++) {
    const day = { kind: "off", day: dayOf(now + ahead * DAY) } as const;
    await saveDay(work, { id: newId<WorkingDayId>(now), personId, day }, personId);
  }
}

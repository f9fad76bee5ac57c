/** Takes the meetings of a calendar file over as one's own entries; the file is not kept. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { openZone } from "@luwte/planning/calendar/zone.ts";
import type { Work } from "../../../platform/work/work.ts";
import { findState, findTimeZone, replaceMeetings } from "../queries.ts";
import { readMeetings } from "./rules.ts";

const WEEK = 7 * 86_400_000;
const WEEKS_BACK = 6;
const WEEKS_AHEAD = 6;

export async function importMeetings(
  work: Work,
  personId: PersonId,
  text: string,
): Promise<{ added: number; skipped: number } | Refusal<"unreadable_file" | "decision_needed">> {
  if (!(await findState(work.tx)).on) return refuse("decision_needed");
  const zone = openZone(await findTimeZone(work.tx))!;
  const from = new Date(work.now.getTime() - WEEKS_BACK * WEEK);
  const to = new Date(work.now.getTime() + WEEKS_AHEAD * WEEK);
  const read = readMeetings(text, { from, to, zone, openZone });
  if (!read) return refuse("unreadable_file");
  await replaceMeetings(work, personId, read.meetings, from, to);
  return { added: read.meetings.length, skipped: read.skipped };
}

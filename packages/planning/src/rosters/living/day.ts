/** The day itself: breaks that move to a better moment. */
import { bestBreaks } from "./breaks.ts";
import { assignmentOn, type RosterDesk } from "./desk.ts";
import type { Place, Verdict } from "./shapes.ts";
import { verdictOn } from "./verdict.ts";

/** The verdict on moving the breaks of a shift to where they are missed least. */
export function breakMove(desk: RosterDesk, place: Place): Verdict {
  const given = assignmentOn(desk, place.agent, place.date);
  const breaks = given ? bestBreaks(desk, given, [given]) : [];
  return verdictOn(desk, { kind: "breaks", agent: place.agent, date: place.date, breaks });
}

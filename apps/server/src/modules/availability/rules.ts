/** Whether somebody can be given work now. Absence follows from the clock and the last heartbeat, so it is computed and never stored. */
import type { AvailabilityFacts, AvailabilityNow, AvailabilityRow, AvailabilitySettings } from "./shapes.ts";

/** Heartbeats come every half minute; two may be lost on a bad line before anybody is called away. */
export const HEARTBEAT_SECONDS = 30;
export const DEFAULT_AVAILABILITY_SETTINGS: AvailabilitySettings = { absentAfterSeconds: 90 };
export const settingsOf = (absentAfterSeconds: number | null): AvailabilitySettings =>
  absentAfterSeconds === null ? DEFAULT_AVAILABILITY_SETTINGS : { absentAfterSeconds };
/** The least that a team can choose. */
export const LEAST_ABSENT_SECONDS = 60;

export function isPresent(
  facts: Pick<AvailabilityFacts, "lastSeenAt">,
  settings: AvailabilitySettings,
  now: Date,
): boolean {
  return facts.lastSeenAt !== null && now.getTime() <= absentFrom(facts.lastSeenAt, settings).getTime();
}

/** With a desk that is open, and not away by their own choice. Who takes no work never chooses, and is at their desk all the same. */
export const isAtDesk = (
  facts: AvailabilityFacts & Pick<AvailabilityRow, "everChosen">,
  settings: AvailabilitySettings,
  now: Date,
): boolean =>
  isPresent(facts, settings, now) && (!facts.everChosen || availabilityAt(facts, settings, now).kind !== "away");

const absentFrom = (lastSeenAt: Date, settings: AvailabilitySettings): Date =>
  new Date(lastSeenAt.getTime() + settings.absentAfterSeconds * 1000);

/** Being gone beats every choice; a choice that has ended means available again. */
export function availabilityAt(facts: AvailabilityFacts, settings: AvailabilitySettings, now: Date): AvailabilityNow {
  if (!isPresent(facts, settings, now)) return away(facts, settings, now);
  if (facts.until !== null && facts.until.getTime() <= now.getTime())
    return { kind: "available", since: facts.until, because: "choice_ended" };
  return { kind: facts.chosen, since: facts.since, because: "chosen" };
}

/** Who was away by choice stays away since that choice, also when the desk is closed afterwards. */
function away(facts: AvailabilityFacts, settings: AvailabilitySettings, now: Date): AvailabilityNow {
  const goneFrom = facts.lastSeenAt && absentFrom(facts.lastSeenAt, settings);
  const choseAway = facts.chosen === "away" && (facts.until === null || facts.until.getTime() > now.getTime());
  if (choseAway && (!goneFrom || facts.since.getTime() < goneFrom.getTime()))
    return { kind: "away", since: facts.since, because: "chosen" };
  return { kind: "away", since: goneFrom ?? facts.since, because: "not_present" };
}

const DAY = 86_400_000;
/** A longer absence is not a break: it belongs in a roster. */
const LONGEST_CHOICE_DAYS = 60;

export function problemWithUntil(until: Date | null, now: Date): { code: string; detail: string } | null {
  if (until === null) return null;
  const ahead = until.getTime() - now.getTime();
  if (ahead <= 0) return { code: "in_the_past", detail: until.toISOString() };
  return ahead > LONGEST_CHOICE_DAYS * DAY ? { code: "too_far_ahead", detail: until.toISOString() } : null;
}

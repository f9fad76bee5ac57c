/**
 * The kinds of rules that a law pack can hold, and the limits of each. What a kind means is written in `docs/subsystems/labour-law.md`, in this order; the
 * code of a rule is the id of its pack, a dot, and its kind.
 */
export type Kind = keyof typeof KINDS;

/** `needs`: limits without which the rule says nothing. `may`: limits that bring in a further part of the rule, all of one `may` together or none. */
type LimitNames = { readonly needs: readonly string[]; readonly may?: readonly string[] };

/** Lengths in minutes, windows in weeks or days as the name says, `times` a number of shifts or dates. */
export const KINDS = {
  "shift.length": { needs: ["minutes"] },
  "shift.span": { needs: ["minutes"] },
  "shift.least": { needs: ["minutes"] },
  "break.length": { needs: ["after", "minutes"], may: ["longAfter", "longMinutes"] },
  "break.stretch": { needs: ["minutes"] },
  "day.length": { needs: ["minutes"], may: ["withHalfDay", "halfDay"] },
  "week.length": { needs: ["minutes"] },
  "average.short": { needs: ["weeks", "minutes"] },
  "average.long": { needs: ["weeks", "minutes"] },
  "rest.daily": { needs: ["minutes"], may: ["short", "apart"] },
  "rest.weekly": { needs: ["minutes", "within"], may: ["sum", "block", "sumWithin"] },
  "sunday.agreed": { needs: [] },
  "sunday.free": { needs: ["times"] },
  "sunday.compensation": { needs: ["over", "days", "halfDay"] },
  "night.length": { needs: ["minutes"] },
  "night.rest": { needs: ["minutes"] },
  "night.count": { needs: ["weeks", "times"] },
  "night.row": { needs: ["times", "rest"] },
  "night.after-row": { needs: ["times", "minutes"] },
  "night.average": { needs: ["weeks", "times", "minutes"] },
  "standby.days": { needs: ["days", "times"] },
  "standby.free": { needs: ["days", "times"] },
  "standby.night": { needs: ["before", "after"] },
  "notice.rest-day": { needs: ["days"] },
  "notice.times": { needs: ["days"] },
  "notice.call": { needs: ["days"] },
  "notice.part-time": { needs: ["days"] },
} as const satisfies Record<string, LimitNames>;

/** An agent who agreed in writing to the code of a rule of these kinds is not held by it. */
export const MAY_BE_AGREED: readonly Kind[] = ["sunday.agreed"];

/** The kind of a rule by its code: what stands behind the first dot; null when there is no such kind. */
export function kindOf(code: string): Kind | null {
  const kind = code.slice(code.indexOf(".") + 1);
  return Object.hasOwn(KINDS, kind) ? (kind as Kind) : null;
}

/** The names that the limits of a kind must and may have. */
export const limitNamesOf = (kind: Kind): LimitNames => KINDS[kind];

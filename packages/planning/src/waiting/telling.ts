/** When a customer is told something else than before. What was announced never moves up without a reason that is said. Pure. */

/** Moments, in milliseconds. */
export type Span = { readonly earliest: number; readonly latest: number };
export type Told = Span & { readonly ahead: number; readonly serving: number };
/** How it stands now; `span` is null where too little is known to name a time. */
export type Standing = { readonly span: Span | null; readonly ahead: number; readonly serving: number };

export const TELLING_REASONS = ["first", "urgent_first", "fewer_colleagues", "takes_longer", "sooner"] as const;
export type TellingReason = (typeof TELLING_REASONS)[number];

const MINUTE = 60_000;
/** Less of a difference is not worth a word. */
const LEAST_MARGIN = 2 * MINUTE;
const MARGIN = 0.25;

type Case = { told: Told; latest: number; standing: Standing; now: number };

const marginOf = ({ told, now }: Case): number => Math.max(LEAST_MARGIN, MARGIN * (told.latest - now));
const isOver = ({ told, now }: Case): boolean => told.latest <= now;
const isLater = (one: Case): boolean => isOver(one) || one.latest > one.told.latest + marginOf(one);

/** Read from the top; the first line that holds is told, and where none holds it stays as it was said. */
const LINES: readonly { reason: TellingReason; holds(one: Case): boolean }[] = [
  { reason: "urgent_first", holds: (one) => isLater(one) && one.standing.ahead > one.told.ahead },
  { reason: "fewer_colleagues", holds: (one) => isLater(one) && one.standing.serving < one.told.serving },
  // It was not kept: that is said, and only then is there another time.
  { reason: "takes_longer", holds: isOver },
  { reason: "sooner", holds: (one) => one.latest < one.told.latest - marginOf(one) },
];

/** Why something else is to be told now; null: what was said stands. */
export function reasonToTell(told: Told | null, standing: Standing, now: number): TellingReason | null {
  if (!standing.span) return null;
  if (!told) return "first";
  const one: Case = { told, latest: standing.span.latest, standing, now };
  return LINES.find(({ holds }) => holds(one))?.reason ?? null;
}

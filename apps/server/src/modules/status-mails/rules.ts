/** Whether a customer is mailed that something changed. Pure: moments and the organisation's clock are arguments. */
import type { Choice, Gist } from "./shapes.ts";

const HOUR = 3_600_000;
/** One mail in so long, however much happens: it says how it stands then. */
export const PACE_HOURS = 4;
/** Things that belong together are said together. */
export const SETTLE_MINUTES = 10;

export type Facts = {
  readonly choice: Choice;
  readonly known: Gist;
  readonly knownAt: Date;
  readonly mailedAt: Date | null;
  readonly now: Gist;
  /** The newest message that the customer sees, of theirs or ours. */
  readonly saidAt: Date | null;
  readonly at: Date;
  readonly timeZone: string;
};

/** known: nothing to say, and from here on this is what they know. */
export type Verdict = "nothing" | "known" | "mail" | { readonly later: Date };

const isSame = (a: Gist, b: Gist): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Read from the top; the first line that holds wins. */
const VERDICTS: readonly ((facts: Facts) => Verdict | null)[] = [
  ({ known, now }) => (isSame(known, now) ? "nothing" : null),
  // What was said in the channel itself said it, and what they wrote themselves they know.
  ({ saidAt, knownAt }) => (saidAt && saidAt > knownAt ? "known" : null),
  ({ choice, now }) => (choice === "needed" && now.stage !== "your_turn" ? "known" : null),
  ({ at, timeZone }) => {
    const polite = politeFrom(at, timeZone);
    return polite > at ? { later: polite } : null;
  },
  ({ mailedAt, at }) => {
    const free = mailedAt && new Date(mailedAt.getTime() + PACE_HOURS * HOUR);
    return free && free > at ? { later: free } : null;
  },
  () => "mail",
];

export const verdictOn = (facts: Facts): Verdict =>
  VERDICTS.map((line) => line(facts)).find((verdict) => verdict !== null)!;

const POLITE = { from: 8, until: 20 };
const MOST_HOURS = 48;

/** The first moment from here at which a mail disturbs nobody: by day, and not on a Sunday. */
export function politeFrom(at: Date, timeZone: string): Date {
  if (isPolite(at, timeZone)) return at;
  const whole = Math.ceil(at.getTime() / (HOUR / 2)) * (HOUR / 2);
  const steps = Array.from({ length: MOST_HOURS * 2 }, (_, step) => new Date(whole + (step * HOUR) / 2));
  return steps.find((moment) => isPolite(moment, timeZone)) ?? at;
}

function isPolite(at: Date, timeZone: string): boolean {
  const shown = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", hour: "2-digit", hourCycle: "h23" });
  const part = (type: string) => shown.formatToParts(at).find((each) => each.type === type)!.value;
  const hour = Number(part("hour"));
  return part("weekday") !== "Sun" && hour >= POLITE.from && hour < POLITE.until;
}

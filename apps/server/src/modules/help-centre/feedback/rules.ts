/** What may still be added to an answer, and an article's figures. Pure. */
import type { ArticleFeedback } from "@luwte/contract/helpCentre.ts";
import { wilson } from "@luwte/planning/shares.ts";
import type { CountedFeedback } from "./shapes.ts";

const HOUR = 3_600_000;
/** Long enough to write something; and words are added once. */
export const mayAddWords = ({ at, hasWords }: { at: Date; hasWords: boolean }, now: Date): boolean =>
  !hasWords && now.getTime() - at.getTime() < HOUR;

const WORDS_MONTHS = 24;
export function wordsGoBefore(now: Date): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - WORDS_MONTHS);
  return before;
}

/** Wilson's interval, as everywhere a share is shown. */
export function figuresOf({ said, ...counted }: CountedFeedback): ArticleFeedback {
  const interval = wilson(counted.helped, counted.of) ?? { low: 0, high: 1 };
  return {
    ...counted,
    share: counted.of === 0 ? 0 : counted.helped / counted.of,
    ...interval,
    said: said.map((each) => ({ ...each, at: new Date(each.at).toISOString() })),
  };
}

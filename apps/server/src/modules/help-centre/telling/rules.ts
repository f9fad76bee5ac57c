/** When an owner hears that an article did not help, and in how many words. Pure. */

const HOUR = 3_600_000;

/**
 * `saidBefore`: a reader has an hour to add words, and they come along. `saidAfter`: what is older is no news. `toldBefore`: of one article at
 * most a line a day, however many say it.
 */
export const telling = (now: Date): { saidBefore: Date; saidAfter: Date; toldBefore: Date } => ({
  saidBefore: new Date(now.getTime() - HOUR),
  saidAfter: new Date(now.getTime() - 30 * 24 * HOUR),
  toldBefore: new Date(now.getTime() - 23 * HOUR),
});

const LONGEST = 160;

/** In quotes, so that nobody takes a reader's words for ours; empty when nobody added any. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line === "") return "";
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line}”`;
}
